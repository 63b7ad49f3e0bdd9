package mention

import (
	"github.com/vnpolity/vnpolity/org"
)

// This file reads units of one kind in several places: UBND các xã Trấn Yên, Việt Hồng và phường Yên Bái.

// several mentions the units of a list of places behind a unit that leaves its place out, and returns where the list ends, 0 if there is none. The
// first mention has the words of the unit, the others the names of their places alone.
func (r *reading) several(head int16) int {
	for k := head; k >= 0; k = r.reads[k].next {
		rd := &r.reads[k]
		i := int(rd.end)
		if rd.host >= 0 || rd.left != slotArea && rd.left != slotName || r.tok(i).gap != blank || !r.is(i, isPlural) || !r.is(i+1, opensType) {
			continue
		}
		if end := r.severalIn(k, i); end > 0 {
			return end
		}
	}
	return 0
}

// severalIn is several for one reading and a list that begins at token i.
func (r *reading) severalIn(k int16, i int) int {
	one := r.reads[k]
	all := one.types
	first := r.nareas
	for types, j := org.AreaTypes(0), i; ; {
		if r.is(j, isPlural) {
			j++
		}
		if of, next := r.areaType(j); of != 0 {
			if types != 0 {
				of = ofLevels(of, types) // and not the area above
			}
			types, j = of&all, next
		}
		if !r.addNamed(j, types) {
			break
		}
		if j = int(r.areas[r.nareas-1].end); r.tok(j).gap == blank && r.tok(j).word == r.g.lex.and {
			j++
		} else if r.tok(j).gap != commaGap {
			break
		}
	}
	n := r.nareas
	if n == first {
		return 0
	}
	last := &r.areas[n-1]
	end, within := r.above(int16(n-1), last.types, last.end, &r.context)
	r.within = within
	one.left = slots
	var both org.Area // the lowest that has all of them
	for k := first; k < n; k++ {
		a := r.areas[k]
		from := a.from
		if k == first {
			from = one.from
		}
		one.area, one.end, one.types = int16(k), a.end, a.types
		m := r.found(UnitMention, r.toks[from].start, r.toks[a.end-1].end)
		m.Unit = r.name(&one, &r.context)
		if area := r.v.Area(m.Unit.Area); k == first {
			both = area
		} else {
			both = lowestOf(both, area)
		}
	}
	r.within = org.Area{}
	if both.Level() > org.LevelCentral {
		r.say(spot{area: both})
	}
	return r.toks[end-1].end
}

// lowestOf returns the lowest area that has both.
func lowestOf(a, b org.Area) org.Area {
	for !a.IsZero() && !b.Within(a) {
		a = a.Parent()
	}
	return a
}

// addNamed adds the longest known name of an area of the types at token j, if there is one.
func (r *reading) addNamed(j int, types org.AreaTypes) bool {
	if types == 0 || !r.named(j) || r.nareas == maxAreas {
		return false
	}
	var known knownNames
	r.findKnown(&known, j, types)
	for k := known.n - 1; k >= 0; k-- {
		if x := &known.list[k]; x.kinds&types != 0 {
			r.addArea(areaRead{types: types, kinds: x.kinds, list: x.list, from: int16(j), to: x.to, end: x.to})
			return true
		}
	}
	return false
}

// ofLevels returns those of the types that are of the level of one of others.
func ofLevels(types, others org.AreaTypes) (set org.AreaTypes) {
	for t := org.Province; types>>t != 0; t++ {
		for u := org.Province; others>>u != 0; u++ {
			if types.Has(t) && others.Has(u) && t.Level() == u.Level() {
				set |= 1 << t
			}
		}
	}
	return set
}
