package directive

import "strings"

// maxAlias bounds what a law is called for short, in bytes.
const maxAlias = 64

// skipAlias returns what is behind the short name in brackets at s[i:], if a year follows it that is then one of the name before: Bộ luật
// Hình sự (BLHS) năm 1999, Luật Bảo hiểm xã hội (Luật BHXH) năm 2014. It is i if none does.
func skipAlias(s string, i int) int {
	open := skipOpening(s, i)
	if open == len(s) {
		return i
	}
	n := strings.IndexByte(s[open:min(len(s), open+maxAlias)], ')')
	if n < 1 || !startsCapital(s[open:]) || strings.ContainsAny(s[open:open+n], "0123456789(\n;,/") {
		return i
	}
	end := open + n + 1
	if d, ok := readDateAfter(s, end); !ok || d.date == 0 || d.date.Month() != 0 {
		return i
	}
	return end
}
