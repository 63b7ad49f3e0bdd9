package directive

import (
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// bySerial looks for a document by its serial and form: among the citations before, then on record.
func (r *resolver) bySerial(c *Citation) Resolved {
	for i := len(r.past) - 1; i >= 0; i-- {
		p := &r.past[i]
		if p.Number.IsZero() && p.Kind != CitedShort || !r.sameSerial(c, p) {
			continue
		}
		for j := range r.past[:i] {
			if o := &r.past[j]; !o.Number.IsZero() && !p.Number.IsZero() && r.sameSerial(c, o) && !sameNumber(o.Number, p.Number) {
				return Resolved{StatusAmbiguous, nil, c.Query, GroundSerial, r.both(o.res, p.res)}
			}
		}
		res := p.res
		if res.Reason = GroundEarlier; res.Status == StatusUnknown {
			res.Reason = GroundAntecedent
		}
		if !p.Number.IsZero() {
			res.Query.Number = p.Number
		}
		return res
	}
	res := Resolved{Status: StatusUnknown, Query: c.Query, Reason: GroundNone}
	sure, perhaps := r.findSerial(c, c.Query)
	if len(sure)+len(perhaps) == 0 {
		// QĐ is quyết định, and is what a quy định is numbered; a number without a symbol, 72/2025/QH15, is that of its own form
		loose := c.Query
		loose.Form = 0
		labelled := c.Form == Decision && strings.Contains(c.Label, " ") // Quyết định 61 is no quy định
		named := func(d *Document) bool {
			return labelled || d.Number.Symbol() == "" || !slices.Contains(slices.Collect(d.Number.Forms()), c.Form)
		}
		sure, perhaps = r.findSerial(c, loose)
		perhaps, sure = slices.DeleteFunc(append(sure, perhaps...), named), nil
	}
	res.may = r.ofList(c, append(sure, perhaps...))
	switch {
	case len(res.may) == 0:
		r.readAsList(c, &res)
	case len(sure) == 1 && (c.IssuedBy != "" || c.Issued != 0 && national(sure[0])):
		res = Resolved{StatusFound, sure[0], c.Query, r.serialGround(c), sure}
	default:
		res.Status, res.Reason = StatusAmbiguous, GroundSerial
		if len(res.may) > 1 {
			res.Reason = GroundSeveral
		}
	}
	return res
}

// serialGround returns the ground on which a serial is of the one document on record that fits.
func (r *resolver) serialGround(c *Citation) Ground {
	switch {
	case r.generic != nil:
		return GroundHome
	case c.Issued != 0 || c.Term != "" || c.term != "":
		return GroundNumber
	}
	return r.onlyGround(c.Query, c)
}

// ofList leaves of several candidates those of the series that the serial before it in its list is of, where that is one: "các Nghị
// quyết 57, 59, 71".
func (r *resolver) ofList(c *Citation, may []*Document) []*Document {
	if len(r.past) == 0 || len(may) < 2 {
		return may
	}
	p := &r.past[len(r.past)-1]
	if p.Kind != CitedShort || p.Label != c.Label || c.From != c.Start || len(p.res.may) != 1 {
		return may
	}
	series := p.res.may[0].Number.Series()
	if !slices.ContainsFunc(may, func(d *Document) bool { return d.Number.Series() == series }) {
		return may
	}
	return slices.DeleteFunc(may, func(d *Document) bool { return d.Number.Series() != series })
}

// readAsList gives a serial that is not on record the series of those before it in its list, where two or more are on record and all of
// them are of one: 80 in "các
// nghị quyết số 57, 59, 79 hoặc 80" is of a number with NQ/TW as well.
func (r *resolver) readAsList(c *Citation, res *Resolved) {
	var series Number
	found, from := 0, c.From == c.Start
	for i := len(r.past) - 1; i >= 0 && from; i-- {
		p := &r.past[i]
		if p.Kind != CitedShort || p.Label != c.Label {
			break
		}
		for _, d := range p.res.may {
			if !series.IsZero() && d.Number.Series() != series.Series() {
				return
			}
			series = d.Number
		}
		if len(p.res.may) > 0 {
			found++
		}
		from = p.From == p.Start
	}
	if found < 2 || series.Year() != 0 {
		return
	}
	if n, err := ParseNumber(c.Serial + string(series.sep) + series.Series()); err == nil {
		res.Query.Number = n
	}
}

// findSerial returns the documents with the serial of a citation that fit for certain, and those that may.
func (r *resolver) findSerial(c *Citation, q Query) (sure, perhaps []*Document) {
	for d := range r.c.Documents() {
		if !d.Number.serialIs(c.Serial) || c.Issued != 0 && d.Number.Year() != 0 && d.Number.Year() != c.Issued.Year() || r.later(d, c) || national(d) && ofPlace(c) || !r.inTerm(d, termID(c.term, "@party-committee@vn")) {
			continue
		}
		switch min(r.c.matches(q, d), r.placed(d, c)) {
		case org.True:
			sure = append(sure, d)
		case org.Unknown:
			perhaps = append(perhaps, d)
		}
	}
	return sure, perhaps
}

func (r *resolver) both(a, b Resolved) []*Document {
	list := slices.Clone(a.may)
	for _, d := range b.may {
		if !slices.Contains(list, d) {
			list = append(list, d)
		}
	}
	return list
}

// sameSerial reports whether an earlier citation may be of what a serial alone names.
func (r *resolver) sameSerial(c *Citation, p *earlier) bool {
	serial := p.Serial
	if !p.Number.IsZero() {
		serial = p.Number.Serial()
	}
	if strings.TrimLeft(serial, "0") != strings.TrimLeft(c.Serial, "0") || c.Issued != 0 && p.Issued != 0 && !mayBe(c.Issued, p.Issued) {
		return false
	}
	if number, _, _ := strings.Cut(string(p.Term), "@"); c.term != "" && number != "" && roman(c.term) != roman(strings.ToUpper(number)) {
		return false
	}
	return p.Form == c.Form || p.Form == 0 || p.Note.Has(NoteForm)
}

// serialIs reports whether the serial of n is that of a citation, but for zeros before it.
func (n Number) serialIs(serial string) bool {
	return n.serial != "" && strings.TrimLeft(n.serial, "0") == strings.TrimLeft(serial, "0")
}

// inTerm reports whether a document may be of a term, "" for any.
func (r *resolver) inTerm(d *Document, term org.TermID) bool {
	return term == "" || r.c.matches(Query{Term: term}, d) != org.False
}

// ofPlace reports whether the text names an organ of some place for a citation: Quyết định 61 của UBND tỉnh.
func ofPlace(c *Citation) bool {
	if c.IssuedBy == "" || c.Issuer != (org.Actor{}) {
		return false
	}
	v, _ := issuersBook().words.from(c.IssuedBy, 0)
	return v >= 0 && issuers[v].local()
}

// national reports whether organs of the whole country issued a document, and no other.
func national(d *Document) bool {
	return len(d.Issuers) > 0 && !slices.ContainsFunc(d.Issuers, func(a org.Actor) bool { return a.Unit.Area() != "vn" })
}
