package mention

import (
	"math"

	"github.com/vnpolity/vnpolity/org"
)

// This file reads units in running text.

// unit reads a unit at the first token.
func (r *reading) unit() int {
	if r.tok(0).shape == small && !r.is(0, opensSmall) {
		return 0
	}
	head := r.unitsAt(0, 0)
	if head < 0 || r.looksAlike() {
		return 0
	}
	longest, rivals := r.longestAdmitted(head)
	if longest == 0 {
		r.organisers = r.organisers || r.namesOrganisers(head)
		return r.several(head)
	}
	r.with = append(r.with[:0], r.shares(int(longest))...)
	best, name := r.bestAdmitted(head, longest, rivals)
	r.with = r.with[:0]
	if r.anyVillage(&name) || r.endsTitle(&name) {
		return 0
	}
	if name.Status == Found && (name.Ground == Antecedent || name.Ground == Home) && r.areaOf(&r.reads[best]) < 0 {
		if before, ok := r.spokenBefore(name.Path, r.reads[best].types, r.toks[0].start); ok {
			name = before
			name.Ground = Antecedent
		}
	}
	end := r.reads[best].end
	if k := r.areaOf(&r.reads[best]); k >= 0 && r.areas[k].named() {
		end, _ = r.above(k, r.reads[best].types, end, &r.context)
	}
	r.mention(best, &name, end)
	r.beforeOffice(r.toks[0].start, int(end))
	r.say(r.spot(name))
	r.speak(&name, r.toks[end-1].end, false)
	if r.tok(int(end)).gap == opened {
		end = int16(r.afterAbbreviation(int(end))) // Bộ đội Biên phòng (BĐBP)
	}
	r.noteLetterhead(&name, int(end))
	if to := r.foot(&name, int(end)); to > 0 {
		return to
	}
	return r.toks[r.skipBygone(int(end))-1].end
}

// longestAdmitted returns the token after the longest of the readings that are mentions, and how many go so far. It is 0 if there is none, where one
// is of a team or misplaced, or where a dash goes on with what is none: that of Ban Kinh tế - Ngân sách.
func (r *reading) longestAdmitted(head int16) (longest int16, rivals int) {
	most := int16(0)
	for k := head; k >= 0; k = r.reads[k].next {
		if r.isTeam(k) {
			return 0, 0
		}
		end := r.reads[k].end
		most = max(most, end)
		if end >= longest && r.admits(k) {
			if end > longest {
				longest, rivals = end, 0
			}
			rivals++
		}
	}
	if longest < most && r.tok(int(longest)).gap == dashGap || r.misplaced(head, most) {
		return 0, 0
	}
	return longest, rivals
}

// bestAdmitted returns which of so many rivals, the readings up to a token that are mentions, fits best, and what it means.
func (r *reading) bestAdmitted(head, end int16, rivals int) (best int16, name Name) {
	best, top := int16(-1), math.MinInt
	for k := head; k >= 0; k = r.reads[k].next {
		if r.reads[k].end != end || !r.admits(k) {
			continue
		}
		n, score := r.nameAt(k), 0
		if rivals > 1 {
			score = r.fit(k, &n)
		}
		if score > top {
			best, top, name = k, score, n
		}
	}
	return best, name
}

// nameAt settles a reading of a unit, with the areas above that follow it.
func (r *reading) nameAt(k int16) (n Name) {
	rd := &r.reads[k]
	if a := r.areaOf(rd); a >= 0 && r.areas[a].named() {
		_, r.within = r.above(a, rd.types, rd.end, &r.context)
	}
	n = r.name(rd, &r.context)
	r.within = org.Area{}
	return n
}

// endsTitle reports whether a permanent board is rather the end of a title: Phó Bí thư Thường trực.
func (r *reading) endsTitle(n *Name) bool {
	w, ok := r.wordBefore()
	return ok && n.Body.Kind == org.PermanentBoard && (w == r.g.lex.secretary || w == r.g.lex.chair) && w != 0
}

// anyVillage reports whether a name is that of a làng of which nothing tells the commune: Làng Vũ Đại is that of a story.
func (r *reading) anyVillage(n *Name) bool {
	if n.Body.Kind == org.Hamlet && n.Ground != Written && r.knownAreaAt(0) > 1 { // Buôn Ma Thuột
		return true
	}
	return n.Ground == NoGround && n.Body.Kind == org.Hamlet && r.tok(0).word == r.g.lex.village
}

// longestList is how many names of a list are read ahead.
const longestList = 8

// shares returns the place of the names that follow in a list, after token i: Đảng ủy, HĐND, UBND phường Nhân Chính.
func (r *reading) shares(i int) []spot {
	for range longestList {
		k := r.listed(i)
		if k < 0 {
			return nil
		}
		from := r.outermost(k)
		if a := from.area; a >= 0 {
			if !r.areas[a].named() {
				return []spot{r.sharesType(from.types, int(r.reads[k].end))}
			}
			_, within := r.above(a, from.types, r.reads[k].end, &r.context)
			if at := r.spotWithin(a, from.types, within, &r.context); at != (spot{}) {
				return []spot{at}
			}
			return nil
		}
		i = int(r.reads[k].end)
	}
	return nil
}

// sharesType returns the place of a name in a list that tells no more of it than its type, UBND xã: that of the names which follow after token i, if it is
// of the type, or the one that the text or its own place tells, or else some place of the type.
func (r *reading) sharesType(types org.AreaTypes, i int) spot {
	for _, at := range r.shares(i) {
		if types.Has(at.kind) && at.kind != 0 || !at.area.IsZero() && types.Has(at.area.Type()) {
			return at
		}
	}
	if at, ground := r.generic(&r.context, types, nil); ground != NoGround {
		return at
	}
	return spot{kind: only(types)}
}

// sharesClass reports whether the names that follow in a list, after token i, are those of any unit: HĐND, UBND các xã.
func (r *reading) sharesClass(i int) bool {
	for range longestList {
		k := r.listed(i)
		if k < 0 || r.outermost(k).area >= 0 {
			return false
		}
		if i = int(r.reads[k].end); r.tok(i).gap == blank && r.makesClass(i) {
			return true
		}
	}
	return false
}

// listed returns the longest reading of the next name of a list, behind the mark or the "và" at token i, -1 if there is none: of a unit, or of a title
// that somebody takes besides. Tham gia Ban Thường vụ Huyện ủy và giữ chức Bí thư Huyện ủy Kiến Xương.
func (r *reading) listed(i int) int16 {
	switch t := r.tok(i); {
	case t.gap == blank && t.word == r.g.lex.and:
		i++
	case t.gap != commaGap && t.gap != dashGap:
		return -1
	}
	if j := r.takesOffice(i); j > 0 {
		return r.longest(r.titlesAt(j))
	}
	if r.tok(i).shape == small {
		return -1
	}
	return r.longest(r.unitsAt(i, 0))
}

// mention adds the mention of a unit, and those of its hosts that are written in it.
func (r *reading) mention(k int16, n *Name, end int16) {
	r.found(UnitMention, r.toks[r.reads[k].from].start, r.ends(r.reads[k].from, end)).Unit = *n
	rd := &r.reads[k]
	if rd.host < 0 || r.reads[rd.host].from >= end { // none, or one further on that it shares
		return
	}
	if host := r.reads[rd.host].end; host < rd.end { // Tổ đại biểu HĐND huyện số 4
		end = host
	}
	h := r.name(&r.reads[rd.host], &r.context)
	if n.Area != "" && h.Area != n.Area {
		if u := r.v.Unit(n.Path.Host().Of(n.Area)); !u.IsZero() {
			h = Name{Status: Found, unit: u, Unit: u.ID(), Path: u.Path(), Body: u.Body(), Area: n.Area, Place: n.Place, Type: n.Type, Ground: n.Ground}
		}
	}
	if h.Status == Found {
		r.mention(rd.host, &h, end)
	}
}
