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
		if w := p.tok(j).word; (w == x.makes || w == x.stands || passive && (w == x.elects || w == x.office)) && p.titleNext(j+1) {
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

// isNow returns the token after words that say what somebody is now, 0 if there are none: nay là, hiện nay là, hiện đang là.
func (p *parser) isNow(i int) int {
	const longest = 3
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

// charged reads a unit that somebody runs, as token i says: phụ trách Sở Nội vụ.
func (p *parser) charged(r *postRead, i int) bool {
	best := p.longestWhole(p.unitsAt(i+2, 0))
	if best < 0 {
		return false
	}
	r.charge, r.runs = p.charges(i), true
	r.head, r.end, r.to = best, p.reads[best].end, p.reads[best].end
	return true
}
