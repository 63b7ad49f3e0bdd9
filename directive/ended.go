package directive

import (
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// issuerNames names the issuers as they were when the document was issued.
func (c *Corpus) issuerNames(doc *Document) string {
	var names []string
	for _, a := range doc.Issuers {
		names = append(names, c.reg.At(doc.issuedDay()).ActorName(a))
	}
	return strings.Join(names, ", ")
}

// issuedDay is a day on which to ask about the issuers.
func (d *Document) issuedDay() org.Date { return d.Issued.Last() }

// orphaned is the ground that the issuers of a document have all ended by day d; the zero ground if they have not.
func (c *Corpus) orphaned(doc *Document, d org.Date) ground {
	if len(doc.Issuers) == 0 || !d.IsDay() {
		return ground{}
	}
	v := c.reg.At(d)
	for _, a := range doc.Issuers {
		if !v.Unit(a.Unit).IsZero() || c.reg.LastUnit(a.Unit, d).IsZero() {
			return ground{}
		}
	}
	return ground{rule: StepOrphaned, truth: org.Unknown}
}
