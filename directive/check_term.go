package directive

import (
	"slices"
	"strconv"
	"strings"
)

// term checks the number of the term after QH and UBTVQH.
func (x *checking) term() (Flaw, bool) {
	_, issuer := x.n.split()
	first, _, _ := strings.Cut(issuer, "-")
	printed := first[len(bareSymbol(first)):]
	if printed == "" || !x.day.IsDay() || !x.signs(first, x.unit) {
		return Flaw{}, false
	}
	var names []string
	for t := range x.view.Unit(x.by.Unit).Terms() {
		if names = append(names, t.Name); termNumber(t.Name) == printed {
			return Flaw{}, false
		}
	}
	if names == nil {
		return Flaw{}, false
	}
	slices.Sort(names)
	if n, err := strconv.ParseUint(printed, 10, 16); err == nil && 0 < n && n <= maxRoman {
		printed = string(appendRoman(nil, uint16(n)))
	}
	return Flaw{Kind: FlawTerm, Text: x.day.String() + " is in " + strings.Join(names, " or ") + ", not in khóa " + printed}, true
}

// termNumber returns in digits the number of a term that is called "khóa XV".
func termNumber(name string) string {
	words := strings.Fields(strings.ReplaceAll(name, ",", " "))
	if len(words) < 2 {
		return ""
	}
	return strconv.Itoa(int(roman(words[1])))
}
