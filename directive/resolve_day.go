package directive

import "github.com/vnpolity/vnpolity/org"

// later reports whether the document was certainly issued after the day of the text, and so is not what a citation without
// a date means.
func (r *resolver) later(d *Document, c *Citation) bool {
	return r.day != 0 && c.Issued == 0 && c.Number.Year() == 0 && d.Issued != 0 && d.Issued.First() > r.day.Last()
}

// findsLater reports whether a document would fit but for the day of the text.
func (r *resolver) findsLater(q Query, c *Citation) bool {
	for d := range r.c.Documents() {
		if r.later(d, c) && r.c.matches(q, d) != org.False && r.placed(d, c) != org.False {
			return true
		}
	}
	return false
}
