package directive

import "github.com/vnpolity/vnpolity/org"

// A Query picks out documents; a zero field matches anything. A number is not an identity: 25-NQ/TW finds four, and with
// the term of khóa XI one. A document in which a field that is asked for is not known stays a candidate. It is comparable.
// The zero Query matches every document.
type Query struct {
	Number Number     `json:"number,omitzero"`
	Form   Form       `json:"form,omitzero"`
	Issued org.Date   `json:"issued,omitzero"` // a day, a month or a year
	Term   org.TermID `json:"term,omitzero"`
	Issuer org.Actor  `json:"issuer,omitzero"`
	Place  org.AreaID `json:"place,omitzero"` // where an issuer sits
}

// Matches tells whether q picks out d: Unknown if something that it asks for is not known of d. No query picks out nil.
func (q Query) Matches(d *Document) org.Truth {
	if d == nil {
		return org.False
	}
	t := org.True
	both := func(asked, known, equal bool) {
		if !asked || equal {
			return
		}
		if known {
			t = org.False
		} else {
			t = min(t, org.Unknown)
		}
	}
	both(q.Number != Number{}, d.Number != Number{} || d.Form != 0, sameNumber(q.Number, d.Number))
	both(q.Form != 0, d.Form != 0, q.Form == d.Form)
	if q.Issued != 0 && d.Issued != 0 && mayBe(q.Issued, d.Issued) && (d.Issued.First() < q.Issued.First() || d.Issued.Last() > q.Issued.Last()) {
		t = min(t, org.Unknown)
	}
	both(q.Issued != 0, d.Issued != 0, mayBe(q.Issued, d.Issued))
	both(q.Term != "", d.Term != "" || d.Issued != 0 && len(d.Issuers) > 0, q.Term == d.Term)
	both(q.Issuer != org.Actor{}, len(d.Issuers) > 0, d.issuedBy(func(a org.Actor) bool { return a == q.Issuer }))
	both(q.Place != "", len(d.Issuers) > 0, d.issuedBy(func(a org.Actor) bool { return a.Unit.Area() == q.Place }))
	return t
}

// sameNumber compares numbers by value: 007/CĐ-UBND is 7/CĐ-UBND.
func sameNumber(a, b Number) bool {
	return a == b || a != Number{} && b != Number{} && a.Series() == b.Series() && a.Int() == b.Int() && a.Int() != 0 &&
		a.Year() == b.Year() && a.Symbol() == b.Symbol() && a.Issuer() == b.Issuer()
}

// mayBe reports whether the dates may be of one day.
func mayBe(a, b org.Date) bool { return a.First() <= b.Last() && b.First() <= a.Last() }

func (d *Document) issuedBy(is func(org.Actor) bool) bool {
	for _, a := range d.Issuers {
		if is(a) {
			return true
		}
	}
	return false
}
