package org

import (
	"cmp"
	"maps"
	"slices"
)

// checkTenures refuses a tenure outside the life of its unit, in a post that is not there, beyond the seats, and one
// against a vacancy.
func (f *faults) checkTenures() {
	r, d := f.r, f.d
	for i := range d.Tenures {
		t := &d.Tenures[i]
		for _, day := range t.days() {
			if r.At(day).truth(r.seatOf(int32(i)).unitKey) == False {
				f.add(at("tenures", i, "post"), FaultUnitLife, t.Post, "is not there on", day)
				break
			}
		}
	}
	chained := r.chained()
	var keys []seatKey
	for row := range d.Tenures { // of a seat with one tenure there is nothing to say
		if k := r.seatOf(int32(row)); chained.nextSeat[row] >= 0 && chained.first(k) == int32(row) {
			keys = append(keys, k)
		}
	}
	slices.SortFunc(keys, func(a, b seatKey) int {
		return cmp.Or(compareUnits(a.unitKey, b.unitKey), cmp.Compare(a.role, b.role))
	})
	for _, k := range keys {
		f.checkSeats(k, slices.Collect(r.chained().of(k)))
	}
}

// days returns the days for which the tenure is certain at its ends: its first, its last and those on which it was seen.
func (t *Tenure) days() []Date {
	var days []Date
	if t.From.IsDay() {
		days = append(days, t.From)
	}
	if t.Until.IsDay() {
		days = append(days, t.Until.Add(-1))
	}
	for _, d := range t.Seen {
		if d.IsDay() {
			days = append(days, d)
		}
	}
	return days
}

func (f *faults) checkSeats(k seatKey, rows []int32) {
	r, d := f.r, f.d
	told := map[int32]bool{}
	for _, row := range rows {
		for _, day := range d.Tenures[row].days() {
			v := r.At(day)
			seats := v.unitAt(k.unitKey).Post(k.role).Seats()
			holders, vacant, last := map[PersonID]bool{}, false, int32(-1)
			for _, other := range rows {
				t := &d.Tenures[other]
				if t.Charge != 0 || v.held(other) != True {
					continue
				}
				if t.Vacant {
					vacant = true
				} else {
					holders[t.Person] = true
				}
				last = max(last, other)
			}
			if last < 0 || told[last] {
				continue
			}
			switch {
			case vacant && len(holders) > 0:
				told[last] = true
				f.add(at("tenures", int(last), ""), FaultVacant, d.Tenures[last].Post, day)
			case seats > 0 && len(holders) > seats:
				told[last] = true
				f.add(at("tenures", int(last), "person"), FaultSeats, d.Tenures[last].Post, day, slices.Sorted(maps.Keys(holders)))
			}
		}
	}
}
