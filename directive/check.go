package directive

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// Check yields what is wrong with a number that the issuer is to give, or gave, to a document on day d: its shape, the symbols in
// it, whether the issuer was there and may use the form, its year and its term. What is not known is no flaw: where the data
// does not reach, a number passes. Of a date that is no day only shape, form and year are checked.
func (c *Corpus) Check(n Number, by org.Actor, d org.Date) iter.Seq[Flaw] {
	return func(yield func(Flaw) bool) {
		if c == nil || n.IsZero() {
			return
		}
		x := checking{c: c, n: n, by: by, day: d, view: c.reg.At(d.Last())}
		x.unit = x.view.Unit(by.Unit)
		if x.unit.IsZero() {
			x.unit = c.reg.LastUnit(by.Unit, d.Last())
		}
		if x.unit.IsZero() { // nothing is known of it before the day: as the edition has it
			x.unit = c.reg.At(c.reg.Edition()).Unit(by.Unit)
		}
		for _, check := range [...]func() (Flaw, bool){x.shape, x.symbols, x.signed, x.issuer, x.absent, x.form, x.year, x.normative, x.term} {
			if f, wrong := check(); wrong && !yield(f) {
				return
			}
		}
	}
}

// checking is one number under check.
type checking struct {
	c    *Corpus
	n    Number
	by   org.Actor
	day  org.Date
	view org.View
	unit org.Unit // the issuer on the day, else on the last day on which it was there
}

// shape checks serial-symbol/issuer of the Party (36-HD/VPTW) and serial/symbol-issuer of the State (30/2020/NĐ-CP, Phụ lục III).
func (x *checking) shape() (Flaw, bool) {
	symbol, issuer := x.n.split()
	if symbol == "" || issuer == "" || x.unit.IsZero() {
		return Flaw{}, false
	}
	serial := x.n.serial
	if x.n.year != 0 {
		serial += "/" + strconv.Itoa(int(x.n.year))
	}
	switch party := x.n.Party(); partyShape(x.unit) {
	case org.True:
		if !party {
			return Flaw{FlawShape, "the Party writes " + x.n.serial + "-" + symbol + "/" + issuer, "36-HD/VPTW"}, true
		}
	case org.False:
		if party || strings.Contains(x.n.series, "/") {
			return Flaw{FlawShape, "the State writes " + serial + "/" + symbol + "-" + issuer, "30/2020/NĐ-CP, Phụ lục III"}, true
		}
	}
	return Flaw{}, false
}

// partyShape tells whether a unit numbers its documents as the Party does: the Party itself and the Youth Union. Which shape
// Hội Nông dân and Hội Cựu chiến binh use was not seen.
func partyShape(u org.Unit) org.Truth {
	for ; !u.IsZero(); u = u.Host() {
		switch k := u.Kind(); {
		case k == org.YouthUnion:
			return org.True
		case k == org.FarmersUnion || k == org.VeteransAssociation:
			return org.Unknown
		case k == org.StandingBoard || k == org.InspectionCommission: // as their host
		case k.Class() == org.PartyBody:
			return org.True
		}
	}
	return org.False
}

// symbols checks that the number is one of some form.
func (x *checking) symbols() (Flaw, bool) {
	if x.unknownSymbol() {
		first, _, _ := strings.Cut(strings.ReplaceAll(x.n.series, "/", "-"), "-")
		return Flaw{Kind: FlawForm, Text: strconv.Quote(first) + " is the symbol of no form"}, true
	}
	return Flaw{}, false
}

// unknownSymbol reports whether what stands before the issuer's symbol is that of no form. A công văn has none: 123/UBND-NC.
func (x *checking) unknownSymbol() bool {
	if x.n.Symbol() != "" {
		return false
	}
	first, rest, cut := strings.Cut(strings.ReplaceAll(x.n.series, "/", "-"), "-")
	return cut && !x.signs(first, x.unit) && x.signs(rest, x.unit)
}

// own returns the symbols with which an actor signs; none if they are not known. The State writes no term number in them.
func own(by org.Actor, u org.Unit) []string {
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
	case org.FrontCommittee:
		return []string{symbol}
	}
	if symbol == "" {
		return nil
	}
	return []string{symbol}
}

// signs reports whether the issuer part of a number may be that of the unit.
func (x *checking) signs(part string, u org.Unit) bool {
	for _, s := range own(x.by, u) {
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
	symbols := own(x.by, x.unit)
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
	var last org.UnitID
	for _, day := range signingDays {
		for id := range signers(x.c.reg.At(day), bareSymbol(issuer)) {
			if u := x.view.Unit(id); !u.IsZero() && formed(u) {
				return Flaw{}, false
			}
			last = id
		}
	}
	if last == "" {
		return Flaw{}, false
	}
	return Flaw{FlawSymbol, "nobody signs " + bareSymbol(issuer) + " on " + x.day.String(), lastBasis(x.view.Explain(last))}, true
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
				s := u.Symbol()
				signs := s != "" && (s == symbol || strings.HasPrefix(symbol, s+"-")) || u.Kind() == org.Government && symbol == "TTg"
				if signs && !yield(u.ID()) {
					return
				}
			}
		}
	}
}

// formed reports whether a commission may be there: where one of its field is formed at the centre at all, those below follow.
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

// lastBasis returns on what the last step of a reason rests.
func lastBasis(w org.Why) string {
	basis := ""
	for s := range w.Steps() {
		if basis = s.Basis; basis == "" {
			basis = s.Source
		}
	}
	return basis
}

// absent checks that the issuer was there on the day.
func (x *checking) absent() (Flaw, bool) {
	if !x.day.IsDay() || x.by.Unit == "" {
		return Flaw{}, false
	}
	if u := x.view.Unit(x.by.Unit); !u.IsZero() && formed(u) {
		return Flaw{}, false
	}
	name := string(x.by.Unit)
	if !x.unit.IsZero() {
		name = x.unit.Name()
	}
	return Flaw{FlawAbsent, name + " is not there on " + x.day.String(), lastBasis(x.view.Explain(x.by.Unit))}, true
}

// form checks that the issuer may issue a form that the number may be of. An issuer that is not there is told by absent.
func (x *checking) form() (Flaw, bool) {
	if !x.day.IsDay() || x.view.Unit(x.by.Unit).IsZero() {
		return Flaw{}, false
	}
	var names []string
	basis := ""
	for f := range x.n.Forms() {
		why := x.c.MayIssue(x.by, f, x.day)
		if why.Truth() != org.False {
			return Flaw{}, false
		}
		names, basis = append(names, f.Term().Vi), lastBasis(why)
	}
	if names == nil {
		return Flaw{}, false
	}
	return Flaw{FlawForm, x.view.ActorName(x.by) + " may not issue a " + strings.Join(names, " or a "), basis}, true
}

// year checks the year in the number against the date.
func (x *checking) year() (Flaw, bool) {
	if y := x.n.Year(); y != 0 && x.day != 0 && y != x.day.Year() {
		return Flaw{FlawYear, "the number is of " + strconv.Itoa(y) + ", the date of " + strconv.Itoa(x.day.Year()), "30/2020/NĐ-CP, Điều 15"}, true
	}
	return Flaw{}, false
}

// normative checks that the number carries a year if the document is a văn bản quy phạm pháp luật, and else none. It judges only
// where the law of the day says which documents of the issuer are such.
func (x *checking) normative() (Flaw, bool) {
	if !x.day.IsDay() || x.view.Unit(x.by.Unit).IsZero() || x.n.Party() {
		return Flaw{}, false
	}
	var law string
	always, ever, otherwise := true, false, false
	for f := range x.n.Forms() {
		n, other, by := x.c.normativeForms(x.by, f, x.day)
		ever = ever || n
		always, otherwise = always && n && !other, otherwise || other
		if by != "" {
			law = by
		}
	}
	switch {
	case law == "":
	case x.n.Year() == 0 && ever && always && x.n.Symbol() != "":
		return Flaw{FlawYear, "a văn bản quy phạm pháp luật carries its year", law}, true
	case x.n.Year() != 0 && !ever && otherwise:
		return Flaw{FlawYear, "only a văn bản quy phạm pháp luật carries its year", law}, true
	}
	return Flaw{}, false
}

// normativeForms tells whether the actor may issue the form as a văn bản quy phạm pháp luật, and whether otherwise; law is a document
// that gives it any form as such.
func (c *Corpus) normativeForms(by org.Actor, f Form, d org.Date) (normative, other bool, law string) {
	u := c.reg.At(d).Unit(by.Unit)
	c.grants(f, d, func(g grant) {
		if g.truth == org.True && !g.power.Denied && g.power.gives(u, by.Role) {
			normative = normative || g.power.Normative
			other = other || !g.power.Normative
		}
	})
	for _, doc := range c.powers {
		for i := range doc.Powers {
			p := &doc.Powers[i]
			if p.Normative && p.gives(u, by.Role) && c.forceOf(doc, &p.Pin, d) == org.True {
				return normative, other, doc.Name()
			}
		}
	}
	return normative, other, ""
}

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
