package org

import (
	"cmp"
	"iter"
	"strings"
)

// A Wording is one way in which units of a kind are named or, if it has a role, in which the holder of that role is
// titled: a pattern out of the table of kinds, with the places in which it is used. It is what a parser of names is made
// of: the table read forwards gives [Unit.Name] and [Post.Title], and its wordings read it backwards, over any area,
// whether or not a registry holds that area or that unit. A new kind in the table is a new name for every such parser.
//
// The text of a wording takes:
//
//	{a}  the area with its type     UBND {a}                          UBND quận Thanh Xuân
//	{n}  the area by its bare name  Quận ủy {n}                       Quận ủy Thanh Xuân
//	{h}  the host                   Ban Thường vụ {h}                 Ban Thường vụ Quận ủy Thanh Xuân
//	{s}  the sector                 Sở {s} {a}                        Sở Nội vụ thành phố Hà Nội
//	{l}  the label                  Tổ dân phố số {l} {a}             Tổ dân phố số 3 phường Nhân Chính
//	{u}  the unit, in a title       Bí thư {u}                        Bí thư Quận ủy Thanh Xuân
//
// Where there is no label, {l} goes, and with it the blank or the " số " before it. A Wording is a small comparable value.
// The zero Wording is none.
type Wording struct {
	kind  Kind
	form  *form
	title *title
	text  string
	short bool
}

// Namings yields the ways to name units of kind k, in the order of the table: of each form the whole name, then how people
// shorten it.
//
// Example: for w := range org.PartyCommittee.Namings() { ... }
func (k Kind) Namings() iter.Seq[Wording] {
	return func(yield func(Wording) bool) {
		forms := k.row().forms
		for i := range forms {
			f := &forms[i]
			for text, short := range patterns(f.vi, f.abbr) {
				if !yield(Wording{kind: k, form: f, text: text, short: short}) {
					return
				}
			}
		}
	}
}

// Titlings yields the ways to title the holders of posts in units of kind k, in the order of the table: of each title the
// whole, then how else people say it.
func (k Kind) Titlings() iter.Seq[Wording] {
	return func(yield func(Wording) bool) {
		titles := k.row().roles
		for i := range titles {
			t := &titles[i]
			for text, short := range patterns(t.vi, t.abbr) {
				if !yield(Wording{kind: k, title: t, text: text, short: short}) {
					return
				}
			}
		}
	}
}

// patterns yields the whole pattern, then each of the others.
func patterns(whole, others string) iter.Seq2[string, bool] {
	return func(yield func(string, bool) bool) {
		if whole != "" && !yield(whole, false) {
			return
		}
		for text := range strings.SplitSeq(others, "|") {
			if text != "" && text != whole && !yield(text, true) {
				return
			}
		}
	}
}

// IsZero reports whether w is none.
func (w Wording) IsZero() bool { return w.kind == 0 }

// Kind returns the kind of the units, or of the units of the posts.
func (w Wording) Kind() Kind { return w.kind }

// Role returns the role that a title is of, the zero Role for the name of a unit.
func (w Wording) Role() Role {
	if w.title == nil {
		return 0
	}
	return w.title.role
}

// Text returns the pattern.
func (w Wording) Text() string { return w.text }

// Short reports whether the pattern is a way in which people shorten the name or title, and not the whole.
func (w Wording) Short() bool { return w.short }

// Types returns the types of the areas in which w is used, empty for any.
func (w Wording) Types() AreaTypes {
	switch {
	case w.form != nil:
		return w.form.at
	case w.title != nil:
		return w.title.at
	}
	return 0
}

// Sector returns the only sector in which w is used, "" for any.
func (w Wording) Sector() Sector {
	switch {
	case w.form != nil:
		return w.form.sector
	case w.title != nil:
		return w.title.sector
	}
	return ""
}

// Under reports whether w is used of units with a host of that kind or, for the zero Kind, of units that sit in an area
// themselves.
func (w Wording) Under(host Kind) bool {
	switch {
	case w.form != nil:
		return fitsUnder(w.form.under, host)
	case w.title != nil:
		return w.title.under == nil || hosts(w.title.under, host)
	}
	return false
}

// Hosts yields the kinds of host that w names, none if it takes any or wants none. See [Wording.Under].
func (w Wording) Hosts() iter.Seq[Kind] {
	return func(yield func(Kind) bool) {
		var under []Kind
		switch {
		case w.form != nil:
			under = w.form.under
		case w.title != nil:
			under = w.title.under
		}
		for _, k := range under {
			if k != 0 && !yield(k) {
				return
			}
		}
	}
}

// OrganOf returns the kind of what all units that sit in an area and are called so are organs of, although their names leave out which it is: a
// department has Chi cục Thú y tỉnh Nghệ An. It is 0 if there is none.
func (w Wording) OrganOf() Kind {
	if w.form == nil {
		return 0
	}
	return w.form.of
}

// UsedOn reports whether units are called so on the day.
func (w Wording) UsedOn(d Date) bool {
	switch {
	case w.form != nil:
		return d >= w.form.from && (w.form.until == 0 || d < w.form.until)
	case w.title != nil:
		return d >= w.title.from && (w.title.until == 0 || d < w.title.until)
	}
	return false
}

// Fits reports whether w is of the row of the table that names the units along a path in areas of type t on the day, or titles
// its role in them: the first row that fits is the one that does.
func (w Wording) Fits(p Path, t AreaType, d Date) bool {
	host := p.Host()
	switch {
	case w.form != nil:
		return w.form == formFor(p.Body(), t, host.Body().Kind, host.Host() != "", d)
	case w.title != nil:
		return w.title == titleFor(w.title.role, p.Body(), t, host.Body().Kind, d)
	}
	return false
}

// BelowCommune reports whether units of kind k sit below the commune, unless they are those of an organ: see [LevelHamlet].
func (k Kind) BelowCommune() bool { return k.row().level == LevelHamlet }

// Level returns the tier of the units along p in areas of a type: that of the areas, but [LevelHamlet] for a Party cell and that of a hamlet,
// and [LevelCentral] for a high court, which sits in a province and works for many. The cell of a department is of the tier of the department,
// as is a branch of the youth union in the police.
func (p Path) Level(t AreaType) Level {
	own, organ := Level(0), Kind(0)
	for ; p != ""; p = p.Host() {
		k := p.Body().Kind
		own, organ = k.tier(organ, own), k
	}
	return cmp.Or(own, t.Level())
}

// tier returns the tier of a unit wherever it sits, as far as its line of organs up to a unit of kind k tells; 0 for that of its area. The kind of
// a host tells more than that of its organ, but a union is where its branch is.
func (k Kind) tier(organ Kind, own Level) Level {
	l := k.row().level
	if l == 0 && (own != LevelHamlet || organ == Branch && k.Class() == SocioPolitical) {
		return own
	}
	return l
}
