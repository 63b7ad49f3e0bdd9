package directive

import (
	"sync"

	"github.com/vnpolity/vnpolity/org"
)

// A dutyForce is whether a duty is in force on a day, and why. Many areas are asked about on one day.
type dutyForce struct {
	day   org.Date
	truth org.Truth // of the document, the part that has the duty, and its own span

	telling sync.Once
	steps   []org.Step
}

// forceOn returns the force of the duty on a day.
func (r *dutyRow) forceOn(day org.Date) *dutyForce {
	at := &r.forces[uint32(day)%uint32(len(r.forces))]
	f := at.Load()
	if f == nil || f.day != day {
		f = &dutyForce{day: day, truth: min(r.c.forceOf(r.doc, &r.duty.Pin, day), r.duty.term(day))}
		at.Store(f)
	}
	return f
}

// addForce adds the steps of the force of the duty.
func (r *dutyRow) addForce(steps *org.Steps, day org.Date) {
	f := r.forceOn(day)
	f.telling.Do(func() {
		var all org.Steps
		r.c.addForce(&all, r.doc, &r.duty.Pin, day)
		if r.duty.Span != (org.Span{}) {
			all.Add(termStep(r.duty, day))
		}
		f.steps = all.List()
	})
	for i := range f.steps {
		steps.Add(f.steps[i])
	}
}
