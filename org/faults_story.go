package org

import (
	"cmp"
	"slices"
	"strings"
)

// checkStory checks what records say together.
func (f *faults) checkStory() {
	f.checkVersions()
	f.checkTree()
	f.checkLines()
	f.checkAreaChanges()
	f.checkUnitChanges()
	f.checkTenures()
	slices.SortStableFunc(f.list, func(a, b *RecordError) int { return compareStory(a.Path, b.Path) })
}

// compareStory puts faults in the order of the data: of the fields of Data, and in a list of its records.
func compareStory(a, b string) int {
	lists := []string{"areas", "standards", "rules", "exOfficio", "units", "terms", "tenures", "areaChanges", "bodyChanges", "unitChanges"}
	listA, a, _ := strings.Cut(a, "[")
	listB, b, _ := strings.Cut(b, "[")
	rowA, _, _ := strings.Cut(a, "]")
	rowB, _, _ := strings.Cut(b, "]")
	return cmp.Or(cmp.Compare(slices.Index(lists, listA), slices.Index(lists, listB)), compareLabels(rowA, rowB))
}

func itoa(i int32) string { return string(appendPadded(nil, int(i), len10(int(i)))) }

func len10(n int) int {
	width := 1
	for ; n > 9; n /= 10 {
		width++
	}
	return width
}

// placesMeet tells whether some area lies within one of a and one of b; none is anywhere. IDs of areas nest as areas do.
func placesMeet(a, b []AreaID) bool {
	if len(a) == 0 || len(b) == 0 {
		return true
	}
	for _, x := range a {
		for _, y := range b {
			if x == y || strings.HasPrefix(string(x), string(y)+"/") || strings.HasPrefix(string(y), string(x)+"/") {
				return true
			}
		}
	}
	return false
}

// checkLines refuses two lines of command for one body in one type of area on one day, and a line in a circle.
func (f *faults) checkLines() {
	r := f.r
	told := map[[2]int32]bool{}
	for p := range r.paths {
		rows := r.rules.command.at(p)
		for i, x := range rows {
			for _, y := range rows[:i] {
				a, b := &r.data.Rules[r.rules.pairs[x].row], &r.data.Rules[r.rules.pairs[y].row]
				key := [2]int32{r.rules.pairs[x].row, r.rules.pairs[y].row}
				if (a.In == 0 || b.In == 0 || a.In&b.In != 0) && placesMeet(a.Within, b.Within) && spansMeet(a.Span, b.Span) && !told[key] {
					told[key] = true
					f.add(at("rules", int(key[0]), ""), FaultTwoLines, r.paths[p].id, "and rules["+itoa(key[1])+"]")
				}
			}
		}
		// Only lines that stay in one area can return.
		q := int32(p)
		for range len(r.paths) {
			next := int32(-1)
			for _, x := range r.rules.command.at(int(q)) {
				if rule := &r.data.Rules[r.rules.pairs[x].row]; rule.Where != NearestAbove {
					next = r.rules.pairs[x].to
				}
			}
			if next < 0 {
				break
			}
			if q = next; q == int32(p) {
				f.add(at("rules", int(r.rules.pairs[r.rules.command.at(p)[0]].row), ""), FaultLineCycle, r.paths[p].id)
				break
			}
		}
	}
}

// spansMeet reports whether some day may lie in both.
func spansMeet(a, b Span) bool {
	end := func(s Span) Date {
		if s.Until == 0 {
			return Open
		}
		return s.Until.Last()
	}
	return a.From.First() < end(b) && b.From.First() < end(a)
}

// checkUnitChanges refuses a whole succession of a unit that is still there.
func (f *faults) checkUnitChanges() {
	r, d := f.r, f.d
	for i := range d.UnitChanges {
		c := &d.UnitChanges[i]
		before, after := r.At(c.Day.First().Add(-1)), r.At(c.Day.Last())
		if before.Unit(c.From).IsZero() {
			f.add(at("unitChanges", i, "from"), FaultOriginNotThere, c.From)
		}
		if after.Unit(c.To).IsZero() {
			f.add(at("unitChanges", i, "to"), FaultResultNotThere, c.To)
		}
		if c.Extent == Whole && after.Unit(c.From).Truth() == True {
			f.add(at("unitChanges", i, "extent"), FaultWholeSurvives, c.From)
		}
	}
}
