package org

import "strings"

// Words writes the words of a step.
func (x reasons) Words(q Question) Words {
	r, a := x.r, q.Args
	v := r.At(Date(a[0]))
	switch q.Op {
	case opArea:
		return v.areaWords(a[1])
	case opUnit:
		return v.unitWords(r.key(a[1], a[2]))
	case opRule, opLine:
		rule := &r.data.Rules[a[1]]
		return Words{From: v.nameOf(a[2], a[3]), To: v.nameOf(a[4], a[5]), Basis: rule.Basis.String(), Source: rule.Source.String(),
			Matter: rule.Matter, Note: rule.Rel.String()}
	case opRelation:
		y := &r.data.Relations[a[1]]
		return Words{From: v.unitName(y.From), To: v.unitName(y.To), Basis: y.Basis.String(), Source: y.Source.String(), Matter: y.Matter, Note: y.Rel.String()}
	case opTenure:
		return v.tenureWords(a[1])
	case opByRight:
		y := &r.data.ExOfficio[a[2]]
		return Words{From: v.postTitle(r.postOf(a[1])), To: v.seatTitle(y.Seat, r.areas[r.tenures.rows[a[1]].area]), Basis: y.Basis.String(), Source: y.Source.String()}
	case opNobody:
		post := v.unitAt(r.key(a[1], a[2])).post(Role(a[3]))
		return Words{From: post.Title(), Note: "no holder is on record"}
	case opContinues:
		c := &r.data.BodyChanges[a[1]]
		return Words{From: r.At(c.Day.First().Add(-1)).formerName(c.From, a[2]), To: v.pathName(r.key(a[2], a[3])),
			Basis: c.Basis.String(), Source: c.Source.String()}
	case opEdition:
		return Words{From: "the data", Note: "what had no end then is taken to run on"}
	}
	return Words{}
}

// nameOf names the unit of a rule.
func (v View) nameOf(area, node int32) string { return Unit{v: v, k: v.r.key(area, node)}.Name() }

func (v View) areaWords(i int32) Words {
	a := v.areaAt(i)
	l, why := a.row().life(), a.row().why()
	if b, ok := v.eraRow().bridges[i]; ok {
		last, next := v.r.areaRow(b.before).life().window.sureUntil.Add(-1), v.r.areaRow(b.after)
		_, sources := joinGrounds([]Grounding{why, next.why()})
		return Words{From: a.Name(), Basis: why.Basis.String(), Source: sources,
			Note: "seen " + last.String() + ", and " + next.life().window.sure.String() + " as " + next.fullName() + ", no act between on record"}
	}
	return Words{From: a.Name(), Note: lifeNote(l.span, l.seen), Basis: why.Basis.String(), Source: why.Source.String()}
}

func (v View) unitWords(k unitKey) Words {
	_, g := v.has(k)
	r := v.r
	switch g.table {
	case baseGround:
		life := r.base.rows[g.row].life &^ more
		span, seen := r.lives.at(life)
		why := r.grounds[r.base.grounds[g.row]]
		return Words{From: v.nameWhile(&r.lives.windows[life], r.key(k.area, ^int32(r.base.first(uint32(g.row))))), Basis: why.Basis.String(),
			Source: why.Source.String(), Note: lifeNote(span, seen)}
	case recordGround:
		rec := &r.data.Units[g.row]
		life := windowOf(rec.Span, rec.Seen)
		return Words{From: v.nameWhile(&life, r.unit(rec.Unit)), Basis: rec.Basis.String(), Source: rec.Source.String(), Note: lifeNote(rec.Span, rec.Seen)}
	case standardGround:
		std := &r.data.Standards[g.row]
		life := windowOf(std.Span, std.Seen)
		w := Words{From: v.nameWhile(&life, unitKey{k.area, r.path(std.Unit), 0}), Basis: std.Basis.String(), Source: std.Source.String(),
			Note: lifeNote(std.Span, std.Seen)}
		if std.End != (Grounding{}) && std.Until != 0 && v.day >= std.Until.First() {
			w.Basis, w.Source = std.End.Basis.String(), std.End.Source.String()
		}
		return w
	case exceptionGround:
		std := &r.data.Standards[g.row]
		ex := &std.Except[g.item]
		return Words{From: v.pathName(unitKey{k.area, r.path(std.Unit), 0}), Basis: ex.Basis.String(), Source: ex.Source.String(), Note: lifeNote(ex.Span, nil)}
	}
	return Words{From: v.pathName(k), Note: "neither the law in the data nor a record has such a unit there"}
}

// nameWhile names a unit of that life as it was called when it was there last, or will be when it first is, if it is not there on the day.
func (v View) nameWhile(life *window, k unitKey) string {
	sure := life.sure < life.sureUntil
	day := v.day
	switch {
	case day >= life.mayUntil && sure:
		day = life.sureUntil.Add(-1)
	case day >= life.mayUntil:
		day = life.mayUntil.Add(-1)
	case day < life.may && sure:
		day = life.sure
	case day < life.may:
		day = life.may
	}
	if w := v.r.At(day); !w.IsZero() {
		if name := w.pathName(k); name != "" {
			return name
		}
	}
	return v.pathName(k)
}

func (v View) tenureWords(row int32) Words {
	r := v.r
	t, k := &r.tenures.rows[row], r.seatOf(row)
	span, seen := r.lives.at(t.life)
	why := &r.grounds[t.ground]
	w := Words{Basis: why.Basis.String(), Source: why.Source.String(), Note: lifeNote(span, seen)}
	if p := v.unitAt(k.unitKey).Post(k.role); !p.IsZero() {
		w.From = p.Title()
	} else {
		w.From = string(r.postOf(row))
	}
	if p := v.personOf(row); !p.IsZero() {
		w.To = p.Name()
	}
	return w
}

// lifeNote says what is known of the life of a record.
func lifeNote(s Span, seen []Date) string {
	var buf [longNote]byte
	b := buf[:0]
	add := func(word string, d Date) {
		if len(b) > 0 {
			b = append(b, ", "...)
		}
		b = append(b, word...)
		b = d.append(b)
	}
	known := s.From != 0 && !s.Loose
	if known {
		add("from ", s.From)
	}
	if !known && len(seen) > 0 {
		add("seen ", firstSeen(seen))
	}
	switch {
	case s.Until != 0 && s.Until != Open && s.Loose && lastSeen(seen).Add(1) != s.Until:
		add("last seen ", lastSeen(seen))
		add("ended by ", s.Until)
	case s.Until != 0 && s.Until != Open:
		add("until ", s.Until)
	case s.Until == 0 && len(seen) > 0 && (s.From != 0 || lastSeen(seen) != firstSeen(seen)):
		add("last seen ", lastSeen(seen))
	}
	return string(b)
}

const longNote = 64 // bytes of a note on a life, at most

// postTitle names a post on the day, or by its ID if it is not there.
func (v View) postTitle(id PostID) string {
	if p := v.Post(id); !p.IsZero() {
		return p.Title()
	}
	return string(id)
}

// seatTitle names a seat in an area on the day.
func (v View) seatTitle(s Seat, a AreaID) string { return v.postTitle(s.Role().Of(s.Path().Of(a))) }

func (v View) unitName(id UnitID) string {
	if u := v.Unit(id); !u.IsZero() {
		return u.Name()
	}
	return string(id)
}

// pathName names a unit whether or not it is there on the day.
func (v View) pathName(k unitKey) string {
	if k.area >= 0 && k.path >= 0 && v.eraRow().rows[k.area] >= 0 {
		if name := (Unit{v: v, k: k}).Name(); name != "" {
			return name
		}
		return string(v.r.unitID(k))
	}
	return ""
}

// formerName names what stood along a path in an area before a change: by its own name there, or apart from any place.
func (v View) formerName(p Path, area int32) string {
	if name := v.pathName(unitKey{area, v.r.path(p), 0}); name != "" {
		return name
	}
	b := p.Body()
	return strings.TrimSpace(b.Kind.Term().Vi + " " + v.r.data.Sectors[b.Sector].Vi)
}
