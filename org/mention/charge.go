package mention

import (
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// This file reads how somebody comes to a post, and how it is run.

// takesOffice returns the token after words that say what post somebody takes, 0 if there are none: giữ chức, được bầu giữ chức vụ, tái cử Chủ tịch.
func (p *parser) takesOffice(i int) int {
	const longest = 14
	x, passive := &p.g.lex, false
	for j := i; j < i+longest && p.tok(j).shape == small && p.is(j, isConnector) && (j == i || p.tok(j).gap == blank); j++ {
		if p.tok(j).word == p.g.lex.position[0] {
			if p.tok(j+1).word == p.g.lex.position[1] && p.tok(j+1).shape == small {
				j++
			}
			return j + 1
		}
		passive = passive || p.tok(j).word == x.passive
		if w := p.tok(j).word; (w == x.makes || w == x.stands || passive && (w == x.elects || w == x.spans[0])) && p.titleNext(j+1) {
			return j + 1
		}
	}
	return 0
}

// titleNext reports whether a title with a capital begins at token i behind a blank.
func (p *parser) titleNext(i int) bool {
	t := p.tok(i)
	return t.gap == blank && t.shape != small && p.is(i, opensTitle) && p.opensBelow(p.g.titles, i)
}

// isTaken reports whether words at token i, behind a title, say that somebody has the next one, whatever is said of that: nguyên Phó Bí thư, nay là
// Bí thư Huyện ủy.
func (p *parser) isTaken(i int) bool {
	i = p.skipTerm(i)
	return p.isNow(i) > 0 || p.takesOffice(i) > 0 || p.takesCharge(i) > 0
}

// isNow returns the token after words that say what somebody is now, 0 if there are none: nay là, hiện đang là, hiện nay đang là.
func (p *parser) isNow(i int) int {
	const longest = 4
	if w := p.tok(i).word; w == 0 || !slices.Contains(p.g.lex.now[:], w) {
		return 0
	}
	for j := i + 1; j < i+longest && p.tok(j).gap == blank && p.tok(j).shape == small; j++ {
		if p.tok(j).word == p.g.lex.being {
			return j + 1
		}
		if p.tok(j).word != p.g.lex.now[0] && !p.is(j, isConnector) {
			return 0
		}
	}
	return 0
}

// takesCharge returns the token of the words for how a post is run, behind some that say that it is given to somebody, 0 if there are none: được
// giao phụ trách, hiện đang điều hành.
func (p *parser) takesCharge(i int) int {
	const longest = 6
	for j := i; j < i+longest && p.tok(j).shape == small && (j == i || p.tok(j).gap == blank); j++ {
		switch {
		case j > i && (p.charges(j) != 0 || p.is(j, isActing) && p.tok(j).runes > 1 && p.is(j+1, opensTitle)):
			return j
		case !p.is(j, isConnector) && p.tok(j).word != p.g.lex.entrusts:
			return 0
		}
	}
	return 0
}

// charges returns how a post is run that token i and the next say, 0 if they do not: phụ trách, điều hành.
func (p *parser) charges(i int) org.Charge {
	if p.tok(i+1).gap != blank {
		return 0
	}
	return p.g.lex.chargeOf(p.tok(i).word, p.tok(i+1).word)
}

// afterCharge returns the token after brackets that begin at token i and say how a post is run, or what of its work somebody has: (phụ trách),
// (phụ trách kinh tế). It is i if there are none.
func (p *parser) afterCharge(i int) int {
	const longest = 6
	if p.tok(i).gap != opened || p.charges(i) == 0 {
		return i
	}
	for j := i + 2; j < i+longest; j++ {
		if end := p.tok(j - 1).end; end < len(p.text) && p.text[end] == ')' {
			return j
		}
		if p.tok(j).gap != blank {
			return i
		}
	}
	return i
}

// chargeBehind is chargeOf of brackets behind a title, which end before token i.
func (p *parser) chargeBehind(i, unit int) org.Charge {
	if p.tok(i).gap != opened {
		return 0
	}
	return p.chargeOf(i, unit)
}

// chargeOf returns how a post is run, as token i says beside the unit that begins at token unit, 0 if it does not: in brackets nothing
// stands with it but the first word of the unit, Phó Trưởng phòng (phụ trách phòng) Phòng Nội vụ.
func (p *parser) chargeOf(i, unit int) org.Charge {
	if p.tok(i).gap == opened {
		end := p.afterCharge(i)
		if end == i || end > i+3 || end == i+3 && p.tok(i+2).word != p.tok(unit).word {
			return 0
		}
	}
	return p.charges(i)
}

// chargeOf returns how a post is run that two words say, 0 if they do not.
func (x *lexicon) chargeOf(first, second word) org.Charge {
	switch [2]word{first, second} {
	case x.charge[0]:
		return org.InCharge
	case x.charge[1]:
		return org.Running
	}
	return 0
}

// charged reads a unit that somebody runs, as token i says, phụ trách Sở Nội vụ tỉnh, or the title of its head: phụ trách Trưởng phòng Nội vụ huyện.
func (p *parser) charged(r *postRead, i int) bool {
	if p.runs(r, i, p.longestWhole(p.unitsAt(i+2, 0))) {
		return true
	}
	r.charge = p.charges(i)
	return r.charge == org.InCharge && p.longestTitle(r, i+2) && p.entryOf(&p.reads[p.longest(r.head)]).role == org.Head
}

// chargedHere reads a unit that somebody runs and that leaves out its place, phụ trách Sở Nội vụ, where it is the first that a whole text says. Behind another
// title it may be what that one sees to.
func (p *parser) chargedHere(r *postRead, i int) bool {
	return p.whole && p.charges(i) != 0 && p.runs(r, i, p.longest(p.unitsAt(i+2, 0)))
}

// runs fills in a reading of a unit that somebody runs, as token i says, if there is one.
func (p *parser) runs(r *postRead, i int, unit int16) bool {
	if unit < 0 || p.tok(i+2).gap == closed {
		return false
	}
	r.charge, r.runs = p.charges(i), true
	r.head, r.end = unit, p.reads[unit].end
	r.to, r.unitEnd = r.end, r.end
	return true
}
