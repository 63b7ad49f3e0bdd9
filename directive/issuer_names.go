package directive

import (
	"iter"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// issuerNames yields the words for who may stand behind the symbol of an issuer in a year, 0 if that is not known.
func issuerNames(n Number, year int) iter.Seq[string] {
	return func(yield func(string) bool) {
		issuer := n.Issuer()
		if issuer == "" || n.tellsMatter() {
			return
		}
		if outlived(issuer, year) {
			yield(issuer) // of whom it is short, nothing tells
			return
		}
		if n.sep == '-' && n.year == 0 && year <= lastOldMinistry && yieldMinistries(issuer, yield) {
			return
		}
		if n.ofSteering() {
			yield(steering.name)
			return
		}
		if issuer == "ĐH" && n.Party() { // in the style of the State it is a university
			yield("Đại hội")
			return
		}
		if r := issuersBook().loosely(issuer); r != nil {
			r.yieldNames(yield)
			return
		}
		first, _, _ := strings.Cut(issuer, "-")
		if r := issuersBook().loosely(first); r != nil && r.source == srcUnions && !strings.Contains(n.Symbol(), "LT") {
			r.yieldNames(yield) // 367-QĐ/TWĐTN-VP: what follows is the office that drew it up
			return
		}
		if !joint(n.Symbol()) { // 6384/CĐ-BNNMT-ĐĐ: what follows is the office that drew it up
			if r := issuersBook().loosely(first); r == nil || r.style == partyStyle && !n.Party() || wasIssuer(first) && n.Party() {
				yield(first)
			} else {
				r.yieldNames(yield)
			}
			return
		}
		for part := range strings.SplitSeq(issuer, "-") {
			if r := issuersBook().loosely(part); r == nil {
				if !yield(part) {
					return
				}
			} else if !r.yieldNames(yield) {
				return
			}
		}
	}
}

// steering is how the steering committee (ban chỉ đạo) for natural disasters numbers its telegrams, as the State does: 01/CĐ-TW, 84/CĐ-TW. TW is
// an organ of the Party in the numbers of the Party alone.
var steering = struct{ symbol, issuer, name string }{"CĐ", "TW", "Ban Chỉ đạo Trung ương"}

// ofSteering reports whether a number is one of that committee.
func (n Number) ofSteering() bool {
	symbol, issuer := n.split()
	return symbol == steering.symbol && issuer == steering.issuer && !n.Party()
}

// joint reports whether the symbol of a form is that of what several issue: TTLT, NQLT, HDLN, HDLB, QCPH.
func joint(symbol string) bool {
	symbol, part, _ := strings.Cut(symbol, "-")
	if part == "LT" || part == "LB" { // 53/1998/TT-LT/BGDĐT-BTC
		return true
	}
	for _, end := range [...]string{"LT", "LN", "LB", "PH"} {
		if strings.HasSuffix(symbol, end) {
			return true
		}
	}
	return false
}

// yieldNames yields what the issuers that a row stands for are called.
func (r *issuerRow) yieldNames(yield func(string) bool) bool {
	switch r.symbol {
	case "TW", "HNTW":
		return yield("Ban Chấp hành Trung ương Đảng") && (r.symbol == "HNTW" || yield("Bộ Chính trị") && yield("Ban Bí thư"))
	case "TU":
		return yield("Tỉnh ủy") && yield("Thành ủy")
	case "UB":
		return yield("Ủy ban nhân dân")
	case "CTUBND":
		return yield("Chủ tịch Ủy ban nhân dân")
	}
	return yield(r.name())
}

// issuerIn returns where the issuer ends that starts at words[i:], of those that a text names together; i if none does. A ministry may be named
// without bộ behind the first: bộ Tài chính - Nội vụ. One of a place or a field ends where its name does, which is told apart from the next where
// the number is of several.
func issuerIn(words string, i int, several bool) (end int, bare bool) {
	x, w := scanner{s: words, b: theBooks()}, issuerWords{}
	if x.issuerAt(&w, i) && (several || !w.open) {
		return w.end, false
	}
	if v, e := fieldsBook.get().from(words, i); i > 0 && v >= 0 {
		return e, true
	}
	return ministryIn(words, i), false
}

// severalIn reports whether words are the names of several issuers.
func severalIn(words string, several bool) bool {
	for i, count := 0, 1; ; count++ {
		end, _ := issuerIn(words, i, several)
		if end == i {
			return false
		}
		if end == len(words) {
			return count > 1
		}
		if i, _ = nextIssuer(words, end); i == end {
			return false
		}
	}
}

// yieldSeveral yields the issuers that words name together.
func yieldSeveral(words string, several bool, yield func(string) bool) {
	for i := 0; i < len(words); {
		end, bare := issuerIn(words, i, several)
		name := words[i:end]
		if bare {
			name = "Bộ " + name
		} else if of, small := strings.CutPrefix(name, "bộ "); small {
			name = "Bộ " + of
		}
		if !yield(name) {
			return
		}
		i, _ = nextIssuer(words, end)
		i = max(i, end)
		if end == len(words) {
			return
		}
	}
}

// ofPlace returns the name of the organ that a number has the symbol of, where a place alone is named for it: 62/2002/QĐ-UB của thành phố Hà
// Nội. It is "" where the words name the organ themselves.
func (n Number) ofPlace(words string) string {
	v, _ := issuersBook().words.from(words, 0)
	if v < 0 || issuers[v].source != srcPlaceAlone {
		return ""
	}
	for name := range issuerNames(n, 0) {
		return name
	}
	return ""
}

// withBlanks returns the name of the organ that a number has the symbol of, where words are that name but for a blank that was lost: Hội đồngBộ
// trưởng. It is "" for other words.
func (n Number) withBlanks(words string) string {
	row := issuerRowOf(n.Issuer())
	if row == nil {
		return ""
	}
	name := row.name()
	if strings.Count(name, " ") <= strings.Count(words, " ") || !strings.EqualFold(strings.ReplaceAll(name, " ", ""), strings.ReplaceAll(words, " ", "")) {
		return ""
	}
	return name
}

// shortNames are what is called by a symbol, where the words for it in a text are those of a row for more.
var shortNames = [...]struct{ symbol, name string }{
	{"ĐUK", "Đảng ủy Khối"}, {"ĐUKCCQ", "Đảng ủy Khối các cơ quan"}, {"ĐUKDN", "Đảng ủy Khối doanh nghiệp"},
}

// name returns the first words of the row, or of another one for the same issuer, a national one or a sở; its symbol where there are none.
func (r *issuerRow) name() string {
	name, _, _ := strings.Cut(r.words, "|")
	if name = strings.TrimSuffix(name, "…"); name != "" {
		return name
	}
	for _, x := range shortNames {
		if x.symbol == r.symbol {
			return x.name
		}
	}
	for i := range issuers {
		if x := &issuers[i]; x.words != "" && x.at == r.at && (strings.HasSuffix(r.at, "@vn") || strings.HasPrefix(r.at, "department.")) {
			return x.name()
		}
	}
	return r.symbol
}

// nameOfActor returns what a national issuer is called.
func nameOfActor(a org.Actor) string {
	for i := range issuers {
		if issuers[i].at == a.String() && issuers[i].words != "" {
			return issuers[i].name()
		}
	}
	if a.Unit == "party-congress@vn" {
		return "Đại hội đại biểu toàn quốc"
	}
	return a.String()
}

// nationalActors yields the national issuers that may stand behind a symbol.
func nationalActors(issuer string) iter.Seq[org.Actor] {
	return func(yield func(org.Actor) bool) {
		r := issuerRowOf(issuer)
		if r == nil {
			return
		}
		for at := range strings.FieldsSeq(r.at) {
			if strings.HasSuffix(at, "@vn") {
				if a, err := org.ParseActor(at); err == nil && !yield(a) {
					return
				}
			}
		}
	}
}
