package org

// checkVersions refuses versions of one area that overlap, and a code that two areas have on one day.
func (f *faults) checkVersions() {
	r, d := f.r, f.d
	overlap := func(a, b *AreaRecord) bool {
		return earliest(a) < latest(b) && earliest(b) < latest(a)
	}
	for area := range int32(len(r.areas)) {
		versions := r.versions(area)
		for i, x := range versions {
			for _, y := range versions[:i] {
				if overlap(&d.Areas[x], &d.Areas[y]) {
					f.add(at("areas", int(x), ""), FaultOverlap, r.areas[area], "and areas["+itoa(y)+"]")
				}
			}
		}
	}
	next := r.codeIndex().next
	for x := range d.Areas {
		a := &d.Areas[x]
		if a.Code == "" {
			continue
		}
		for y := next[x]; y >= 0; y = next[y] {
			if b := &d.Areas[y]; a.ID != b.ID && a.Type.Level() == b.Type.Level() && overlap(a, b) {
				f.add(at("areas", int(y), "code"), FaultCode, b.Code, b.ID, a.ID)
			}
		}
	}
}

// earliest returns the first day on which the version is certain, latest the day after its last certain one.
func earliest(a *AreaRecord) Date {
	if a.From != 0 && !a.Loose {
		return a.From
	}
	if len(a.Seen) > 0 {
		return firstSeen(a.Seen)
	}
	return Open
}

func latest(a *AreaRecord) Date {
	if a.Until != 0 && (a.Until == Open || !a.Loose) {
		return a.Until
	}
	if len(a.Seen) > 0 {
		return lastSeen(a.Seen).Add(1)
	}
	return 0
}

// checkTree refuses an area that is there while the one above it is not, and one that lies above itself.
func (f *faults) checkTree() {
	r, d := f.r, f.d
	for row := range d.Areas {
		if d.Areas[row].In == "" || r.alwaysAbove(int32(row)) {
			continue
		}
		for _, day := range r.treeDays {
			day = max(day, 1_01_01)
			if r.areaRow(int32(row)).life().window.has(day) == True && r.versionOn(r.areaRecords.in[row], day) < 0 {
				f.add(at("areas", row, "in"), FaultParent, d.Areas[row].In, day)
				break
			}
		}
	}
	if r.circular() {
		f.checkCircles()
	}
}

// alwaysAbove reports whether one version of the area above a row lasts as long as the row.
func (r *Registry) alwaysAbove(row int32) bool {
	w := &r.areaRow(row).life().window
	for _, above := range r.versions(r.areaRecords.in[row]) {
		if x := &r.areaRow(above).life().window; x.may <= w.sure && w.sureUntil <= x.mayUntil {
			return true
		}
	}
	return false
}

// circular reports whether some area lies above itself, were all versions of areas there at once.
func (r *Registry) circular() bool {
	within := make([]int32, len(r.areas)) // how many versions of areas lie in it
	for _, up := range r.areaRecords.in {
		if up >= 0 {
			within[up]++
		}
	}
	empty := make([]int32, 0, len(r.areas)) // those in which none is left
	for i, n := range within {
		if n == 0 {
			empty = append(empty, int32(i))
		}
	}
	for k := 0; k < len(empty); k++ {
		for _, row := range r.versions(empty[k]) {
			up := r.areaRecords.in[row]
			if up < 0 {
				continue
			}
			if within[up]--; within[up] == 0 {
				empty = append(empty, up)
			}
		}
	}
	return len(empty) < len(r.areas)
}

// checkCircles refuses, on every day of change, an area that lies above itself.
func (f *faults) checkCircles() {
	r, d := f.r, f.d
	told := map[int32]bool{}
	for _, day := range r.treeDays {
		day = max(day, 1_01_01)
		above := func(i int32) int32 {
			if row := r.versionOn(i, day); row >= 0 {
				return r.areaRecords.in[row]
			}
			return -1
		}
		walked := make([]int32, len(r.areas)) // by which walk up, from 1
		circle := make([]bool, len(r.areas))
		for i := range int32(len(r.areas)) {
			at := i
			for ; at >= 0 && walked[at] == 0; at = above(at) {
				walked[at] = i + 1
			}
			for ; at >= 0 && walked[at] == i+1 && !circle[at]; at = above(at) {
				circle[at] = true
			}
		}
		for i, in := range circle {
			if row := r.versionOn(int32(i), day); in && !told[row] {
				told[row] = true
				f.add(at("areas", int(row), "in"), FaultCycle, d.Areas[row].In, day)
			}
		}
	}
}

func (r *Registry) versionOn(i int32, day Date) int32 {
	best, found := False, int32(-1)
	if i < 0 {
		return -1
	}
	for _, row := range r.versions(i) {
		if t := r.areaRow(int32(row)).life().window.has(day); t > best {
			best, found = t, row
		}
	}
	return found
}

// checkAreaChanges refuses a succession that its areas do not bear out.
func (f *faults) checkAreaChanges() {
	r, d := f.r, f.d
	ends := &r.areaChanges().ends
	eves := map[Date]Date{}
	for i := range d.AreaChanges {
		c := &d.AreaChanges[i]
		from, to := ends[0][i], ends[1][i]
		eve, ok := eves[c.Day]
		if !ok {
			eve = c.Day.Add(-1)
			eves[c.Day] = eve
		}
		before, after := r.versionOn(from, eve), r.versionOn(from, c.Day)
		if before < 0 {
			f.add(at("areaChanges", i, "from"), FaultOriginNotThere, c.From, eve)
		}
		if r.versionOn(to, c.Day) < 0 {
			f.add(at("areaChanges", i, "to"), FaultResultNotThere, c.To, c.Day)
		}
		if c.Extent == Whole && from != to && after >= 0 {
			f.add(at("areaChanges", i, "extent"), FaultWholeSurvives, c.From, c.Day)
		}
		if from == to && before == after {
			f.add(at("areaChanges", i, ""), FaultNoChange, c.From, c.Day)
		}
		fellows := r.areaChangesOn(0, from, c.Day)
		if fellows[0] == int32(i) && len(fellows) > 1 {
			f.checkFellows(fellows)
		}
		if len(fellows) > 1 {
			continue
		}
		if from == to && c.Extent == Whole && len(r.areaChangesOn(1, to, c.Day)) == 1 {
			f.add(at("areaChanges", i, ""), FaultOneOrigin, c.To, c.Day)
		}
		if c.Extent == Part && !c.Loose && after < 0 {
			f.add(at("areaChanges", i, "extent"), FaultOneResult, c.From, c.Day)
		}
	}
}

// checkFellows refuses, among the changes of one area on one day, two that are alike and a second one that has the whole of it.
func (f *faults) checkFellows(rows []int32) {
	d := f.d
	seen, wholes := make(map[Change[AreaID]]bool, len(rows)), 0
	for _, row := range rows {
		c := &d.AreaChanges[row]
		if seen[firm(*c)] {
			f.add(at("areaChanges", int(row), ""), FaultDuplicate, c.From, c.To, c.Day)
		}
		seen[firm(*c)] = true
		if c.Extent == Whole {
			if wholes++; wholes == 2 {
				f.add(at("areaChanges", int(row), "extent"), FaultTwiceWhole, c.From)
			}
		}
	}
}

// firm returns the change without saying how well its day is known.
func firm(c Change[AreaID]) Change[AreaID] {
	c.Loose = false
	return c
}
