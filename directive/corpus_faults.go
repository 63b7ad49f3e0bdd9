package directive

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// The faults that [New] finds in documents, beside those of package org.
const (
	FaultNoParty      org.Fault = "a duty or a power of nobody"
	FaultNoUnit       org.Fault = "a pattern that no unit can fit"
	FaultUnknownPlace org.Fault = "no such area in the registry"
	FaultUnknownUnit  org.Fault = "no such unit in the registry on any day"
	FaultDue          org.Fault = "a deadline that no calendar has"
	FaultTerm         org.Fault = "issued outside its term"
)

// faults gathers what is wrong with documents.
type faults struct {
	c    *Corpus
	at   int       // the document under check
	list [][]error // of each document

	sources []error
}

// add adds a fault of the document under check, and names that in the detail where it does not stand there yet.
func (f *faults) add(path string, fault org.Fault, detail ...any) {
	text, id := fmt.Sprint(detail...), string(f.c.docs[f.at].ID)
	if id != "" && !slices.Contains(strings.FieldsFunc(text, isDetailJoint), id) {
		text = strings.TrimPrefix(text+", in "+id, ", ")
	}
	f.list[f.at] = append(f.list[f.at], &org.RecordError{Path: path, Fault: fault, Detail: text})
}

func isDetailJoint(r rune) bool { return r == ' ' || r == ',' || r == ':' }

// checkSources takes the sources in. The registry may have one under the same ID, seen for what it takes from there.
func (f *faults) checkSources(sources []org.Source) {
	for i, s := range sources {
		path := fmt.Sprintf("sources[%d].id", i)
		switch _, twice := f.c.sources[s.ID]; {
		case s.ID == "":
			f.sources = append(f.sources, &org.RecordError{Path: path, Fault: org.FaultMissing})
		case twice:
			f.sources = append(f.sources, &org.RecordError{Path: path, Fault: org.FaultDuplicate, Detail: string(s.ID)})
		}
		f.c.sources[s.ID] = s
	}
}

// checkRefs refuses references to a source that there is not.
func (f *faults) checkRefs(path string, d *Document) {
	checkRefsOf(f, path, "doubts", d.Doubts, func(x *Doubt) org.Ref { return x.Source })
	checkRefsOf(f, path, "links", d.Links, func(x *Link) org.Ref { return x.Source })
	checkRefsOf(f, path, "duties", d.Duties, func(x *Duty) org.Ref { return x.Source })
	checkRefsOf(f, path, "powers", d.Powers, func(x *Power) org.Ref { return x.Source })
	checkRefsOf(f, path, "controls", d.Controls, func(x *Control) org.Ref { return x.Source })
	checkRefsOf(f, path, "signatures", d.Signatures, func(x *Signature) org.Ref { return x.Source })
	checkRefsOf(f, path, "deeds", d.Deeds, func(x *Deed) org.Ref { return x.Source })
	if !f.isSource(d.Source) {
		f.add(path+".source", org.FaultUnknownSource, d.Source.Source)
	}
}

func checkRefsOf[R any](f *faults, path, list string, records []R, source func(*R) org.Ref) {
	for i := range records {
		if ref := source(&records[i]); !f.isSource(ref) {
			f.add(fmt.Sprintf("%s.%s[%d].source", path, list, i), org.FaultUnknownSource, ref.Source)
		}
	}
}

func (f *faults) isSource(ref org.Ref) bool {
	_, ok := f.c.Source(ref.Source)
	return ok || ref == (org.Ref{})
}

func (f *faults) checkDocument(i int, d *Document) {
	f.at = i
	path := fmt.Sprintf("documents[%d]", i)
	if _, err := ParseDocID(string(d.ID)); err != nil {
		f.add(path+".id", org.FaultID, err)
	} else if f.c.byID[d.ID] != nil {
		f.add(path+".id", org.FaultDuplicate, d.ID)
	}
	f.checkSpan(path+".span", d.Span)
	f.checkTerm(path+".term", d)
	for j := range d.Doubts {
		if d.Doubts[j].Reason == "" {
			f.add(fmt.Sprintf("%s.doubts[%d].reason", path, j), org.FaultMissing)
		}
	}
	for j, x := range d.Deeds {
		if x.Did == 0 {
			f.add(fmt.Sprintf("%s.deeds[%d].did", path, j), org.FaultMissing)
		}
	}
	for j, a := range d.Issuers {
		if _, err := org.ParseActor(a.String()); err != nil {
			f.add(fmt.Sprintf("%s.issuers[%d]", path, j), org.FaultID, err)
		} else {
			f.checkUnit(fmt.Sprintf("%s.issuers[%d]", path, j), a.Unit)
		}
	}
	for j := range d.Powers {
		f.checkPower(fmt.Sprintf("%s.powers[%d]", path, j), &d.Powers[j])
	}
	for j := range d.Controls {
		f.checkControl(fmt.Sprintf("%s.controls[%d]", path, j), &d.Controls[j])
	}
	for j := range d.Duties {
		f.checkDuty(fmt.Sprintf("%s.duties[%d]", path, j), d, &d.Duties[j])
	}
	f.checkRefs(path, d)
}

// checkTerm refuses a document of a term on a day that is in other terms of the same body alone.
func (f *faults) checkTerm(at string, d *Document) {
	if d.Term == "" || !d.Issued.IsDay() {
		return
	}
	_, unit, _ := strings.Cut(string(d.Term), "@")
	var others []string
	for t := range f.c.reg.At(d.Issued).Unit(org.UnitID(unit)).Terms() {
		if t.ID == d.Term {
			return
		}
		others = append(others, string(t.ID))
	}
	if others != nil {
		f.add(at, FaultTerm, d.Term, ": ", d.Issued, " is in ", strings.Join(others, ", "))
	}
}

func (f *faults) checkPower(at string, p *Power) {
	f.checkTo(at, p.To)
	if len(p.Forms) == 0 || slices.Contains(p.Forms, 0) {
		f.add(at+".forms", org.FaultMissing)
	}
	for k, x := range p.With {
		f.checkPattern(fmt.Sprintf("%s.with[%d]", at, k), x)
	}
	f.checkSpan(at+".span", p.Span)
}

func (f *faults) checkControl(at string, x *Control) {
	f.checkTo(at, x.To)
	if x.Whose == 0 {
		f.add(at+".whose", org.FaultMissing)
	}
	if len(x.Does) == 0 || slices.Contains(x.Does, 0) {
		f.add(at+".does", org.FaultMissing)
	}
	f.checkSpan(at+".span", x.Span)
}

func (f *faults) checkTo(at string, to []org.Pattern) {
	if len(to) == 0 {
		f.add(at+".to", FaultNoParty)
	}
	for k, x := range to {
		f.checkPattern(fmt.Sprintf("%s.to[%d]", at, k), x)
	}
}

func (f *faults) checkParty(at string, p Party) {
	if p.Part == 0 {
		f.add(at+".part", org.FaultMissing)
	}
	if len(p.To) == 0 && p.Class == "" {
		f.add(at+".to", FaultNoParty)
	}
	for k, x := range p.To {
		f.checkPattern(fmt.Sprintf("%s.to[%d]", at, k), x)
	}
	for k, x := range p.Except {
		f.checkPattern(fmt.Sprintf("%s.except[%d]", at, k), x)
	}
	f.checkArea(at+".within", p.Within)
}

func (f *faults) checkPattern(at string, x org.Pattern) {
	if x.Unit != "" {
		if _, err := org.ParseUnitID(string(x.Unit)); err != nil {
			f.add(at+".unit", org.FaultID, err)
		} else {
			f.checkUnit(at+".unit", x.Unit)
		}
	}
	f.checkArea(at+".within", x.Within)
	if x.Kind != 0 && x.Class != 0 && !x.Kind.MayBe(x.Class) {
		f.add(at, FaultNoUnit, "no ", x.Kind, " is a ", x.Class)
	}
}

// checkUnit refuses a unit that neither law nor a record gives on any day.
func (f *faults) checkUnit(at string, id org.UnitID) {
	switch {
	case !f.c.reg.HasArea(id.Area()):
		f.add(at, FaultUnknownPlace, id.Area())
	case !f.c.reg.HasUnit(id):
		f.add(at, FaultUnknownUnit, id)
	}
}

// checkArea refuses an area that the registry does not have on any day.
func (f *faults) checkArea(at string, id org.AreaID) {
	if id != "" && !f.c.reg.HasArea(id) {
		f.add(at, FaultUnknownPlace, id)
	}
}

func (f *faults) checkDuty(at string, doc *Document, y *Duty) {
	switch {
	case y.ID == "":
		f.add(at+".id", org.FaultMissing)
	case f.c.duties[y.ID] != nil:
		f.add(at+".id", org.FaultDuplicate, y.ID)
	case !strings.HasPrefix(string(y.ID), string(doc.ID)+"#"):
		f.add(at+".id", org.FaultID, y.ID, ": want ", doc.ID, "# and a label")
	}
	f.c.duties[y.ID] = y
	if y.Task == "" {
		f.add(at+".task", org.FaultMissing)
	}
	if len(y.Parties) == 0 {
		f.add(at+".parties", FaultNoParty)
	}
	f.checkSpan(at+".span", y.Span)
	if why := y.Due.fault(); why != "" {
		f.add(at+".due", FaultDue, why)
	}
	for k, p := range y.Parties {
		f.checkParty(fmt.Sprintf("%s.parties[%d]", at, k), p)
	}
}

func (f *faults) checkSpan(at string, s org.Span) {
	if s.From != 0 && s.Until != 0 && s.Until != org.Open && s.Until.Last() <= s.From.First() {
		f.add(at, org.FaultSpan, s.From, " ", s.Until)
	}
}
