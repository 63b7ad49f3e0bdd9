package mention

import (
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// This file finds where names begin in a text.

func (s *Scanner) scan(text string, yield func(Mention) bool) {
	if s == nil || s.g == nil {
		return
	}
	if strings.Contains(text, softHyphen) { // seldom
		s.scanSoft(text, yield)
		return
	}
	var t token
	if !s.g.lex.opening(&t, text, 0) {
		return
	}
	r := s.g.readings.Get().(*reading)
	r.begin(*s, text)
	r.from(t.start, yield)
	r.end()
}

// A reading is the reading of one text from the first word on that may open a name.
type reading struct {
	parser
	context
	met                  memory
	list                 list
	before               parser     // reads what stands before a title
	last                 int        // the end of what was read as a name
	peopleEnd            int        // the end of the titles of the last person who stands before them
	unitsStart, unitsEnd int        // of units behind which somebody takes a post
	told                 int        // the end of what was yielded
	awaits               int        // where titles may begin of somebody who was named again last and is not yet yielded, 0 for none
	awaited              int        // the same, while what follows is read
	apposed              bool       // they are of that person only if commas set them off
	barren               int        // up to there stand titles that are of nothing
	nobody               int        // there begins no name that the text has named
	plural               bool       // the word before makes a class of the name: các
	passing              bool       // what was read last is a province named in passing, which may be of a person's name: Trần Hưng Yên
	spoken               []spokenOf // the latest last
	letterhead           Name       // the organ at the head of a paper
	headed               int        // where that ends
	organisers           bool       // the text has named a Ban Tổ chức that is of nobody
	out                  []Mention  // found and not yet yielded
	order                []int32    // of them in the text
}

// begin makes r ready for a text. It is used again for many.
func (r *reading) begin(s Scanner, text string) {
	r.Scanner, r.text, r.n = s, text, 0
	r.before.Scanner, r.before.text, r.before.n = s, text, 0
	r.last, r.told, r.barren, r.nobody, r.passing = 0, 0, 0, -1, false
	r.peopleEnd, r.unitsStart, r.unitsEnd = 0, 0, 0
	r.awaits, r.awaited, r.organisers = 0, 0, false
	clear(r.room)
	clear(r.out)
	clear(r.spoken[:cap(r.spoken)])
	r.room, r.near, r.with, r.units, r.out, r.spoken = r.room[:0], nil, r.with[:0], r.units[:0], r.out[:0], r.spoken[:0]
	r.within, r.former = org.Area{}, false
	r.letterhead = Name{}
}

// end gives r back, with nothing of the text in it.
func (r *reading) end() {
	g := r.g
	r.begin(Scanner{}, "")
	r.met.forget()
	g.readings.Put(r)
}

// from reads the text from i on.
func (r *reading) from(i int, yield func(Mention) bool) {
	var t, next token
	for r.g.lex.opening(&t, r.text, i) {
		i = t.end
		opens := r.may(&t, &next)
		if opens == 0 {
			continue
		}
		r.nobody = -1 // somebody may be named now
		r.awaited, r.awaits = r.awaits, 0
		r.startWith(&t, &next)
		if end := r.here(opens); end >= i { // one token, or more
			i = end
			if !r.passing {
				r.last = end
			}
			r.passing = false
		}
		if len(r.out) > 0 && r.awaits == 0 && !r.flush(yield) {
			return
		}
	}
	r.flush(yield)
}

// here reads what begins at the first token, which may be of the kinds that opens has, and returns where it ends in the text, 0 if
// nothing does.
func (r *reading) here(opens opening) int {
	if opens&opensTitle != 0 {
		if end := r.titles(); end > 0 {
			return end
		}
	}
	if opens&opensUnit != 0 {
		if end := r.unit(); end > 0 {
			return end
		}
	}
	if opens&opensType != 0 {
		if end := r.place(); end > 0 {
			return end
		}
	}
	if opens&isSurname != 0 {
		return r.again()
	}
	return 0
}

// found adds a mention, the rest of which is to be filled in before the next is added.
func (r *reading) found(w What, start, end int) *Mention {
	n := len(r.out)
	if n == cap(r.out) {
		r.out = append(r.out, Mention{})
	}
	r.out = r.out[:n+1] // what lies behind was cleared
	m := &r.out[n]
	m.What, m.Start, m.End = w, start, end
	return m
}

// flush yields what was found, in order.
func (r *reading) flush(yield func(Mention) bool) bool {
	order := r.order[:0]
	for i := range r.out { // there are few
		k := i
		order = append(order, int32(i))
		for ; k > 0 && before(&r.out[i], &r.out[order[k-1]]); k-- {
			order[k] = order[k-1]
		}
		order[k] = int32(i)
	}
	r.order = order
	for _, i := range order {
		r.told = max(r.told, r.out[i].End)
		if !yield(r.out[i]) {
			return false
		}
	}
	clear(r.out)
	r.out = r.out[:0]
	return true
}

// before reports whether a mention comes before another: it begins before it or, at the same place, is longer.
func before(a, b *Mention) bool { return a.Start < b.Start || a.Start == b.Start && a.End > b.End }

// provinces are the areas that people write without their type.
const provinces org.AreaTypes = 1<<org.Province | 1<<org.Municipality

// opensArea reports whether a name of an area of one of the types may begin at the first token.
func (r *reading) opensArea(types org.AreaTypes) bool {
	n := r.g.areas
	for i := 0; n != 0; i++ {
		if i > 0 {
			n = r.past(n, i)
		}
		n = r.g.trie.after(n, r.tok(i).word)
		if list := r.g.trie.nodes[n].accept; list > 0 && r.g.kinds[list-1]&types != 0 {
			return true
		}
	}
	return false
}

// place notes an area that the text names by itself: with the word for its type, or a province.
func (r *reading) place() int {
	if !r.is(0, opensType) && !r.opensArea(provinces) {
		return 0
	}
	run := r.areasAt(0)
	for k := run.lo; k < run.hi; k++ {
		a := &r.areas[k]
		if !a.named() && r.tok(int(a.end)).word != r.g.lex.society { // the quận that was meant before
			at, _ := r.generic(&r.context, a.types, nil)
			r.say(at)
			return r.toks[a.end-1].end
		}
		if a.list == 0 || !a.typed() && a.kinds&provinces == 0 {
			continue
		}
		types := a.types
		if types == allTypes {
			types = provinces
		}
		end, within := r.above(k, types, a.end, &r.context)
		r.within = within
		best, n := choice{}, 0
		for _, x := range r.choices(a, types, &r.context) {
			if n == 0 || x.rank > best.rank {
				best, n = x, 1
			} else if x.rank == best.rank {
				n++
			}
		}
		r.within = org.Area{}
		if n == 1 && !a.old && !a.oldAbove && !(a.types == allTypes && (r.ofLeader(a.list) || r.ofAnotherName(int(a.end)))) {
			r.say(spot{area: best.area})
		} else if n == 0 {
			r.say(spot{area: r.v.Area(within.ID())}) // the one that is meant is not on record
		}
		r.passing = !a.typed()
		return r.toks[end-1].end
	}
	return 0
}

// ofLeader reports whether a name, written without a type, is that of the man rather than of the city: phong cách Hồ Chí Minh.
func (r *reading) ofLeader(list int32) bool {
	return slices.ContainsFunc(r.g.places[list-1], func(x place) bool { return x.leader })
}
