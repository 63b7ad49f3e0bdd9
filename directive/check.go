package directive

import (
	"iter"
	"strconv"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// Check yields what is wrong with a number that the issuer is to give, or gave, to a document on day d: its shape, the
// symbols in it, whether the issuer was there and may use the form, its year and its term. What is not known is no flaw:
// where the data does not reach, a number passes. Of a date that is no day only shape, form and year are checked, and that
// there is such an issuer on any day at all. Nothing yielded is thus no approval: of the zero Number nothing is, and of the
// zero Actor only what is wrong whoever the issuer is.
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
		for _, check := range [...]func() (Flaw, bool){x.shape, x.symbols, x.signed, x.issuer, x.absent, x.form, x.partner, x.year, x.normative, x.term} {
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

// shape checks serial-symbol/issuer of the Party (36-HD/VPTW) and serial/symbol-issuer of the State (30/2020/NĐ-CP, Phụ
// lục III).
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
			return Flaw{FlawShape, "the Party writes " + x.rewritten(x.n.serial+"-"+symbol+"/"+issuer, "serial-symbol/issuer"), "36-HD/VPTW"}, true
		}
	case org.False:
		if party || strings.Contains(x.n.series, "/") {
			return Flaw{FlawShape, "the State writes " + x.rewritten(serial+"/"+symbol+"-"+issuer, "serial/symbol-issuer"), "30/2020/NĐ-CP, Phụ lục III"}, true
		}
	}
	return Flaw{}, false
}

// rewritten returns the number in the shape that it should have, or where its issuer is wrong as well the shape alone.
func (x *checking) rewritten(number, shape string) string {
	if _, wrong := x.issuer(); wrong {
		return shape
	}
	return number
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
		text := strconv.Quote(first) + " is the symbol of no form"
		if rows := symbolsBook().of(first); len(rows) == 1 {
			text += ", write " + rows[0].name
		}
		return Flaw{Kind: FlawForm, Text: text}, true
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

// lastBasis returns the act on which the last step of a reason rests, "" if it rests on a source that is none.
func lastBasis(w org.Why) string {
	basis := ""
	for s := range w.Steps() {
		basis = s.Words().Basis
	}
	return basis
}

// absent checks that there is such an issuer, and that it was there on the day.
func (x *checking) absent() (Flaw, bool) {
	switch {
	case x.by.Unit == "":
		return Flaw{}, false
	case x.unit.IsZero() && !x.c.reg.HasUnit(x.by.Unit):
		return Flaw{Kind: FlawAbsent, Text: "there is no such unit as " + string(x.by.Unit) + " on any day"}, true
	case !x.day.IsDay():
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

// normative checks that the number carries a year if the document is a văn bản quy phạm pháp luật, and else none. It
// judges only where the law of the day says which documents of the issuer are such.
func (x *checking) normative() (Flaw, bool) {
	if !x.day.IsDay() || x.view.Unit(x.by.Unit).IsZero() || x.n.Party() {
		return Flaw{}, false
	}
	var law string
	always, ever, otherwise := true, false, false
	for f := range x.n.Forms() {
		n, other, by := x.c.normativeForms(x.by, f, x.day)
		if !n && !other {
			continue
		}
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

// normativeForms tells whether the actor may issue the form as a văn bản quy phạm pháp luật, and whether otherwise; law is
// a document that gives such documents to its unit, in whichever form and to whomever there.
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
			if p.Normative && matchesAny(p.To, u) && c.forceOf(doc, &p.Pin, d) == org.True {
				return normative, other, doc.Name()
			}
		}
	}
	return normative, other, ""
}
