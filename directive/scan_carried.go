package directive

import "strings"

// maxCarrying bounds the words between two documents of which one carries out the other, in bytes.
const maxCarrying = 96

// carrierBook has what may stand before the verb, in the title of the one that carries out.
var carrierBook = lazyBook{texts: []string{"về", "về việc", "để", "nhằm"}}

// carriesOut reports whether the last citation is of a document that carries out the one that is cited from s[from] on: no mark stands between
// them, and the first words there say so.
func (x *scanner) carriesOut(from int) bool {
	s := x.s
	if x.told == 0 || from <= x.told || from-x.told > maxCarrying {
		return false
	}
	k := skipComma(s, x.told)
	if v, e := carrierBook.get().from(s, k); v >= 0 {
		k = skipBlanks(s, e)
	}
	v, e := carriesBook.get().from(s, k)
	return v >= 0 && e <= from && !strings.ContainsAny(s[e:from], ",.;:()\n")
}
