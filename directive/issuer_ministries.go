package directive

import "strings"

// oldMinistries are what ministries were called by in numbers with a hyphen, before their symbols began with B: 22-NV, 121-NV/NĐ, 14-LĐ/TT,
// 4-TBXH/TC. With a slash the same letters are those of an office that draws up documents: 410/TTr-NV.
var oldMinistries = [...]struct{ symbol, name string }{
	{"NV", "Bộ Nội vụ"}, {"LĐ", "Bộ Lao động"}, {"TBXH", "Bộ Thương binh và Xã hội"}, {"TC", "Bộ Tài chính"},
}

// lastOldMinistry is the last year of such numbers: ministries that begin with B in numbers are those of the Constitution of 1992.
const lastOldMinistry = 1992

// oldMinistry returns the name of the ministry that is called so, "" if none is.
func oldMinistry(symbol string) string {
	for _, r := range oldMinistries {
		if r.symbol == symbol {
			return r.name
		}
	}
	return ""
}

// yieldMinistries yields the old ministries that a symbol is made of, with LB for liên bộ before them or not; it reports whether it is.
func yieldMinistries(issuer string, yield func(string) bool) bool {
	issuer = strings.TrimPrefix(issuer, "LB/")
	separates := func(r rune) bool { return r == '/' || r == '-' }
	for part := range strings.FieldsFuncSeq(issuer, separates) {
		if oldMinistry(part) == "" {
			return false
		}
	}
	for part := range strings.FieldsFuncSeq(issuer, separates) {
		if !yield(oldMinistry(part)) {
			break
		}
	}
	return true
}
