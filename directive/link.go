package directive

import (
	"fmt"

	"github.com/vnpolity/vnpolity/org"
)

// The faults that [New] finds in the links between documents. Each error names both ends.
const (
	FaultUnknownDocument org.Fault = "no such document"
	FaultLinkCycle       org.Fault = "documents linked in a circle"
	FaultLinkOrder       org.Fault = "acts on a document that is younger than itself"
	FaultLinkContrary    org.Fault = "ends a document and keeps it"
	FaultLinkEnded       org.Fault = "acts on a document that had ended"
	FaultLinkSpan        org.Fault = "ends a document before the end that is on its own record"
)

// ends reports whether a link takes the force of the document that it points to.
func (r LinkRel) ends() bool { return r == Replaces || r == Repeals }

// keeps reports whether a link takes for granted that the document that it points to goes on.
func (r LinkRel) keeps() bool {
	return r == Amends || r == Supplements || r == Suspends || r == ContinuesWith
}

// whole reports whether the link is about the whole of the document that it points to.
func (l *Link) whole() bool { return l.ToPin == Pin{} }

// checkLinks refuses links that cannot all be so: to nothing, in a circle, to what is younger, or to what another link
// has ended.
func (f *faults) checkLinks() {
	for i := range f.c.docs {
		f.at = i
		d := &f.c.docs[i]
		for j := range d.Links {
			f.checkLink(fmt.Sprintf("documents[%d].links[%d]", i, j), d, &d.Links[j])
		}
	}
}

func (f *faults) checkLink(at string, d *Document, l *Link) {
	to := f.c.byID[l.To]
	ends := fmt.Sprint(d.ID, " and ", l.To)
	switch {
	case l.Rel == 0:
		f.add(at+".rel", org.FaultMissing)
	case to == nil:
		f.add(at+".to", FaultUnknownDocument, l.To)
	case l.Rel != Cites && f.reaches(to, d, l.Rel, map[*Document]bool{}):
		f.add(at, FaultLinkCycle, ends, ": ", l.Rel)
	case l.Rel != Cites && d.Issued != 0 && to.Issued != 0 && d.Issued.Last() < to.Issued.First():
		f.add(at, FaultLinkOrder, ends)
	case l.Rel.ends() && l.whole() && d.keepsWhole(l.To):
		f.add(at, FaultLinkContrary, ends)
	case l.Rel.ends() && l.whole() && f.startsBefore(d, l, to.Span.Until):
		f.add(at, FaultLinkSpan, ends, ", ", to.Span.Until)
	case l.Rel.keeps():
		for _, in := range f.c.inward[l.To] {
			if in.from != d && in.link.Rel.ends() && in.link.whole() && f.startsAfter(d, l, in) {
				f.add(at, FaultLinkEnded, ends, ", which ", in.from.ID, " ", in.link.Rel)
			}
		}
	}
}

// keepsWhole reports whether a document amends or continues, as a whole, one that it also ends.
func (d *Document) keepsWhole(to DocID) bool {
	for i := range d.Links {
		if l := &d.Links[i]; l.To == to && l.Rel.keeps() && l.whole() {
			return true
		}
	}
	return false
}

// startsBefore reports whether the link surely has effect before the end of what it points to that is on record.
func (f *faults) startsBefore(from *Document, l *Link, until org.Date) bool {
	if until == 0 || until == org.Open {
		return false
	}
	before := until.First().Add(-1)
	return before.IsDay() && inLink{from, l}.started(before) == org.True
}

// startsAfter reports whether the link surely begins after the other has ended what both point to.
func (f *faults) startsAfter(from *Document, l *Link, end inLink) bool {
	start := inLink{from, l}.start()
	return start.IsDay() && end.started(start.Add(-1)) == org.True
}

// reaches reports whether d stands to the other in a relation that cannot go in a circle, by itself or through others.
func (f *faults) reaches(d, other *Document, rel LinkRel, seen map[*Document]bool) bool {
	if d == other {
		return true
	}
	if seen[d] {
		return false
	}
	seen[d] = true
	for i := range d.Links {
		l := &d.Links[i]
		same := l.Rel == rel || l.Rel.ends() && rel.ends()
		if to := f.c.byID[l.To]; to != nil && same && f.reaches(to, other, rel, seen) {
			return true
		}
	}
	return false
}
