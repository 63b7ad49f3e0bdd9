package directive

import (
	"cmp"
	"iter"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// symbolsOf returns the symbols with which an actor signs, the usual one first; none if they are not known.
func symbolsOf(by org.Actor, u org.Unit) []string {
	symbol := u.Symbol()
	switch u.Kind() {
	case org.Government:
		if by.Role == org.Head {
			return []string{"TTg"}
		}
	case org.Court:
		return []string{symbol, "HĐTP", "CA"} // its Hội đồng Thẩm phán, its Chánh án
	case org.PeoplesCommittee:
		return []string{symbol, "UB"} // the older one
	}
	if symbol == "" {
		return nil
	}
	return []string{symbol}
}

// signs reports whether the issuer part of a number may be that of the unit.
func (x *checking) signs(part string, u org.Unit) bool {
	for _, s := range symbolsOf(x.by, u) {
		if bareSymbol(part) == s || strings.HasPrefix(part, s+"-") {
			return true
		}
	}
	return false
}

// bareSymbol drops the number of a term: QH15 is QH.
func bareSymbol(s string) string { return strings.TrimRight(s, "0123456789") }

// issuer checks that the issuer of the number is the issuer, or one of those of a joint document.
func (x *checking) issuer() (Flaw, bool) {
	_, issuer := x.n.split()
	symbols := symbolsOf(x.by, x.unit)
	if issuer == "" || len(symbols) == 0 || x.signs(issuer, x.unit) || x.unknownSymbol() {
		return Flaw{}, false
	}
	for rest := issuer; rest != ""; {
		var part string
		if part, rest, _ = strings.Cut(rest, "-"); x.joint() && x.signs(part, x.unit) {
			return Flaw{}, false
		}
	}
	return Flaw{Kind: FlawIssuer, Text: x.view.ActorName(x.by) + " signs " + symbols[0] + ", not " + issuer}, true
}

// joint reports whether the number may be that of several issuers.
func (x *checking) joint() bool {
	for f := range x.n.Forms() {
		if f == JointCircular || f == JointResolution || f == CoordinationProgramme {
			return true
		}
	}
	return strings.HasSuffix(x.n.Symbol(), "LT") || strings.HasSuffix(x.n.Symbol(), "LB") || x.n.Party()
}

// signed checks that somebody signed with the symbol that day, where somebody did on another.
func (x *checking) signed() (Flaw, bool) {
	_, issuer := x.n.split()
	if issuer == "" || !x.day.IsDay() {
		return Flaw{}, false
	}
	if u := x.view.Unit(x.by.Unit); !u.IsZero() && formed(u) && x.signs(issuer, u) {
		return Flaw{}, false
	}
	symbol := bareSymbol(issuer)
	var last, own org.UnitID
	for _, day := range signingDays {
		v := x.c.reg.At(day)
		for id := range signers(v, symbol) {
			if u := x.view.Unit(id); !u.IsZero() && formed(u) {
				return Flaw{}, false
			}
			last = id
			if here := id.Path().Of(x.by.Unit.Area()); signsAs(v.Unit(here), symbol) {
				own = here
			}
		}
	}
	if last == "" {
		return Flaw{}, false
	}
	return Flaw{FlawSymbol, "nobody signs " + symbol + " on " + x.day.String(), x.basisOfEnd(cmp.Or(own, last))}, true
}

// basisOfEnd returns the act by which a unit that signed with the symbol is not there. Where its area has ended and others of its type have
// not, that is no reason for theirs.
func (x *checking) basisOfEnd(id org.UnitID) string {
	if id.Area() != x.by.Unit.Area() && x.view.Area(id.Area()).IsZero() {
		t := x.c.reg.LastArea(id.Area(), x.day).Type()
		for a := range x.view.Areas() {
			if a.Type() == t {
				return ""
			}
		}
	}
	return lastBasis(x.view.Explain(id))
}

// signingDays are days between the rearrangements of bodies: each symbol that is known was in use on one of them.
var signingDays = [...]org.Date{20230101, 20250115, 20250401, 20250801, 20260701}

// signers yields units that sign with the symbol on the day of the view, one for each type of area that has such. Law gives
// areas of one type the same bodies, so the first of each type stands for all.
func signers(v org.View, symbol string) iter.Seq[org.UnitID] {
	return func(yield func(org.UnitID) bool) {
		var seen org.AreaTypes
		for a := range v.Areas() {
			if seen.Has(a.Type()) {
				continue
			}
			seen |= org.AreaTypesOf(a.Type())
			for u := range a.Candidates() {
				if signsAs(u, symbol) && !yield(u.ID()) {
					return
				}
			}
		}
	}
}

// signsAs reports whether the unit, or its head, signs with the symbol.
func signsAs(u org.Unit, symbol string) bool {
	s := u.Symbol()
	return s != "" && (s == symbol || strings.HasPrefix(symbol, s+"-")) || u.Kind() == org.Government && symbol == "TTg"
}

// formed reports whether a commission may be there: where one of its field is formed at the centre at all, those below
// follow.
func formed(u org.Unit) bool {
	if u.Kind() != org.Commission || u.Level() == org.LevelCentral {
		return true
	}
	centre := u.Body().Under(org.PartyCommittee.Of("vn"))
	if !u.View().Unit(centre).IsZero() {
		return true
	}
	r := u.View().Registry()
	return r.At(r.Edition()).Unit(centre).IsZero()
}
