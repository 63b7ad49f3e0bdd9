package mention

import (
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file reads a list of titles in a text, and the person whose they are.

// titles reads a list of titles at the first token, with the person before it or after it.
func (r *reading) titles() int {
	if r.noTitle() {
		return 0
	}
	r.readList(&r.list, 0)
	l := &r.list
	if l.n == 0 || r.looksAlike() || r.ofName(l) {
		return 0
	}
	plural := r.plural
	r.cut(l)
	if end := r.deputy(l); end > 0 {
		return end
	}
	if r.ofNothing(l) {
		if end := r.called(l); end > 0 {
			return end
		}
		if end := r.signed(l); end > 0 {
			return end
		}
		r.barren = r.toks[l.end-1].end
		return 0
	}
	for i := range l.posts[:l.n] { // the person comes after the areas that are written
		r.written(&l.posts[i], &r.context)
	}
	l.end = int(l.posts[l.n-1].to)
	r.cutAtAnd(l)
	if r.ofForeigner(l) {
		return r.toks[l.end-1].end
	}
	start, to, held := r.holder(l)
	if held && !r.taken && r.namesPlace(l, start, to) {
		r.take()
		end := r.titles()
		r.taken = false
		return end
	}
	behind := held && start >= r.toks[l.end-1].end
	others := behind && r.othersPost(l, to)
	if behind && r.besideHolder() || others && l.n == 1 {
		held = false
	}
	r.settle(l, &r.context, !held)
	stand := r.standing(l, held)
	if stand == 0 {
		return 0
	}
	posts, end := r.foundPosts(l, stand)
	if others && l.posts[0].best >= 0 {
		posts = posts[1:]
	}
	if !held || len(posts) == 0 {
		return end
	}
	if end = r.heldBy(l, posts, start, to, end); end == to && (plural || r.severalRanked()) {
		end = r.othersBehind(to, posts)
	}
	return end
}

// standing returns how many titles of a list stand; the others are none.
func (r *reading) standing(l *list, held bool) (n int) {
	for i := range l.posts[:l.n] {
		if r.stands(&l.posts[i], held, l.n > 1) && !r.organisersOfEvent(l, i) {
			n++
		} else {
			l.posts[i].best = -1
		}
	}
	return n
}

// heldBy gives posts of a list, which ends at a byte, to the person from one byte up to another, and returns where both end.
func (r *reading) heldBy(l *list, posts []Post, start, to, end int) int {
	if m := r.awaiting(); m != nil && m.Start == start {
		if len(m.Person.Posts) > 0 {
			posts = append(m.Person.Posts, posts...)
		}
		m.Person = r.whoIs(m.Person.Name, r.g.lex.wordsOf(nil, vitext.Canonical(m.Person.Name)), posts)
		m.Person.Posts = posts
		return end
	}
	r.holds(start, to, posts)
	if to < end {
		r.peopleEnd = end
	}
	if end < to {
		end, r.awaits = to, r.awaitsOf(l, to)
	}
	return end
}

// namesPlace reports whether the person behind a list is rather the name of the area that the list ends with the type of: two words, and
// somebody stands before the list. Ông Cao Tiến Hiếu, Chủ tịch UBND xã Vân Triều.
func (r *reading) namesPlace(l *list, start, to int) bool {
	if start != r.tok(l.end).start || to != r.tok(l.end+1).end || !r.is(l.end-1, opensType) {
		return false
	}
	_, _, ok := r.nameBefore()
	return ok || r.placeless(l)
}

// placeless reports whether a list ends with the type of an area that is not on record in full, UBND xã, and nothing tells which it is.
func (r *reading) placeless(l *list) bool {
	last := &l.posts[l.n-1]
	from := r.outermost(r.longestOf(last))
	if from.area < 0 || r.areas[from.area].named() || from.types&^(cities|1<<org.RuralDistrict) == 0 {
		return false
	}
	_, ground := r.generic(&context{near: r.near}, from.types, nil)
	return ground == NoGround
}

// foundPosts mentions the titles of a list that stand, so many, and returns their posts and where the list ends.
func (r *reading) foundPosts(l *list, stand int) (posts []Post, end int) {
	posts = make([]Post, 0, stand)
	for i := range l.posts[:l.n] {
		q := &l.posts[i]
		end = r.toks[r.skipBygone(int(q.to))-1].end
		if q.best < 0 {
			continue
		}
		posts = append(posts, q.post)
		r.foundPost(q)
		if q.runs {
			r.mention(q.head, &q.post.Unit, q.unitEnd)
		} else if u := r.reads[q.best].unit; u >= 0 {
			r.mention(u, &q.post.Unit, q.unitEnd)
		}
	}
	return posts, end
}

// foundPost mentions a title.
func (r *reading) foundPost(q *postRead) {
	m := r.found(PostMention, r.toks[q.from].start, r.ends(q.from, q.to))
	m.Unit, m.Post = q.post.Unit, q.post
	r.speak(&m.Unit, m.End, m.Post.Role == org.Head && !m.Post.Former)
}

// ofForeigner reports whether a list is of another country, or somebody whose name is of another language follows it: Bộ trưởng Bộ Quốc phòng
// Chansamose Chanyalath.
func (r *reading) ofForeigner(l *list) bool {
	i := r.afterTitles(l)
	t := r.tok(i)
	return t.gap == blank && t.shape == capitalised && t.runes > longestSyllable && t.word == 0 || r.outside(i)
}

// cut ends a list at a semicolon where the person stands before it: what follows is of somebody else.
func (r *reading) cut(l *list) {
	for i := 1; i < l.n; i++ {
		if r.tok(int(l.posts[i].from)).gap != semicolon {
			continue
		}
		if _, _, ok := r.nameBefore(); ok || r.awaiting() != nil {
			l.n, l.end = i, int(l.posts[i-1].to)
		}
		return
	}
}

// cutAtAnd ends a list before "và" where the person stands before it and another behind: Lê Văn An, Trưởng Ban Pháp chế HĐND tỉnh và đại biểu
// Trần Thị Bình.
func (r *reading) cutAtAnd(l *list) {
	for i := 1; i < l.n; i++ {
		q := &l.posts[i]
		if r.tok(int(q.from)-1).word != r.g.lex.and || int(q.from) == int(l.posts[i-1].to) {
			continue
		}
		j := r.afterTitles(l)
		if r.tok(j).gap != blank {
			return
		}
		if _, _, ok := r.nameAfter(j); !ok {
			return
		}
		if _, _, ok := r.nameBefore(); ok || r.awaiting() != nil {
			l.n, l.end = i, int(l.posts[i-1].to)
		}
		return
	}
}

// ofNothing reports whether no title of a list names a unit, so that none can take it from another.
func (r *reading) ofNothing(l *list) bool {
	for i := range l.posts[:l.n] {
		q := &l.posts[i]
		for k := q.head; k >= 0; k = r.reads[k].next {
			if q.runs || r.reads[k].end == q.end && r.reads[k].left != slotUnit {
				return false
			}
		}
	}
	return true
}

// stands reports whether a title is a post where it stands in prose. held tells that there is a person, listed that there is another title.
func (r *reading) stands(q *postRead, held, listed bool) bool {
	if q.best < 0 {
		return false
	}
	sure := held || listed
	rd := &r.reads[q.best]
	if !held && r.anyResident(q) {
		return false
	}
	i := int(q.end)
	if r.entryOf(rd).role == org.Representative { // đại biểu Quốc hội Đoàn TP Hà Nội
		i = r.skipDelegation(i)
	}
	switch {
	case q.runs:
		return r.admits(q.head)
	case r.endsBoard(rd):
		return false
	case rd.left == slotUnit:
		return q.post.Unit.Path != "" && (r.tok(i).gap != blank || !r.foreignBehindTitle(i) && !r.makesClass(i) && (r.tok(i).shape == small || r.unitsAt(i, 0) < 0))
	case !sure && rd.area >= 0 && !r.areas[rd.area].named() && r.leavesOut(r.entryOf(rd), rd): // the chairman of any xã
		return false
	case rd.unit >= 0 && !sure:
		return r.admits(rd.unit) || r.leadsHere(q)
	}
	from := r.outermost(q.best)
	if from.area >= 0 && r.areas[from.area].named() {
		return true
	}
	return r.tok(i).gap != blank || !r.makesClass(i) && !r.foreignBehindTitle(i) && !r.another(i)
}

// endsBoard reports whether a board or a title in it, Thường vụ, stands behind "ban" and so is the end of a name that is none of ours: Ủy ban Thường vụ.
func (r *reading) endsBoard(rd *read) bool {
	if rd.unit >= 0 || !isBoard(r.entryOf(rd)) {
		return false
	}
	w, ok := r.wordBefore()
	return ok && w == r.g.lex.board
}

// leadsHere reports whether a title whose unit is written without its place, Bí thư Đảng ủy, is of the commune that the text is about.
func (r *reading) leadsHere(q *postRead) bool {
	rd := &r.reads[r.reads[q.best].unit]
	return isPartyHead(r.entryOf(&r.reads[q.best])) && q.post.Held && q.post.Unit.Level() == org.LevelCommune &&
		rd.host < 0 && r.toks[rd.from].shape != small && !r.meansAny(rd, rd) && !r.severalRanked()
}

// anyResident reports whether a title is that of anybody below the commune: Trưởng thôn, bí thư chi bộ.
func (r *reading) anyResident(q *postRead) bool {
	rd := &r.reads[q.best]
	return !q.runs && r.entryOf(rd).kind.BelowCommune() && !strings.Contains(string(q.post.Unit.Path), "~") && q.post.Unit.Ground != Written
}

// holds adds the mention of a person with posts.
func (r *reading) holds(start, end int, posts []Post) {
	name, canonical := personNames(r.text[start:end])
	var room [maxName]word
	words := r.g.lex.wordsOf(room[:0], canonical)
	q := r.whoIs(name, words, posts)
	q.Posts = posts
	r.found(PersonMention, start, end).Person = q
	r.met.note(q, canonical, words, &r.g.lex)
}

// whoIs finds a person of a name, which has these words, who has one of the posts on record.
func (r *reading) whoIs(name string, words []word, posts []Post) Person {
	q := Person{Name: name}
	if _, known := r.g.known.find(sumOf(words)); !known { // as most are not
		return q
	}
	var buf [64]byte
	for _, id := range r.g.people[string(vitext.AppendLower(buf[:0], name))] {
		q.Candidates = append(q.Candidates, id)
		for t := range r.v.Person(id).Tenures() {
			if slices.ContainsFunc(posts, func(p Post) bool { return p.ID() != "" && p.ID() == t.Post }) {
				q.Status, q.ID = Found, id
			}
		}
	}
	switch {
	case q.Status == Found:
		q.Candidates = nil
	case len(q.Candidates) > 0:
		q.Status = Ambiguous
	}
	return q
}
