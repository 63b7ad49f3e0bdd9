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
	if r.toks[0].start < r.barren || r.tok(0).word == r.g.lex.position[1] && r.ofPosition() {
		return 0
	}
	if w, _ := r.wordBefore(); w == r.g.lex.deputy { // Phó Tham mưu trưởng is none
		return 0
	}
	r.readList(&r.list, 0)
	l := &r.list
	if l.n == 0 || r.looksAlike() {
		return 0
	}
	if r.ofName(l) {
		return 0
	}
	r.cut(l)
	if end := r.deputy(l); end > 0 {
		return end
	}
	if r.ofNothing(l) {
		r.barren = r.toks[l.end-1].end
		return 0
	}
	for i := range l.posts[:l.n] { // the person comes after the areas that are written
		r.written(&l.posts[i], &r.context)
	}
	l.end = int(l.posts[l.n-1].to)
	r.cutAtAnd(l)
	if r.ofForeigner(l) {
		return 0
	}
	start, to, held := r.holder(l)
	if held && !r.taken && r.namesPlace(l, start, to) {
		r.taken = true
		r.start(r.toks[0].start)
		end := r.titles()
		r.taken = false
		return end
	}
	r.settle(l, &r.context, !held)
	keep := 0
	for i := range l.posts[:l.n] {
		if r.stands(&l.posts[i], held, l.n > 1) {
			keep++
		} else {
			l.posts[i].best = -1
		}
	}
	if keep == 0 {
		return 0
	}
	posts, end := r.foundPosts(l, keep)
	if m := r.awaiting(); held && m != nil && m.Start == start {
		if len(m.Person.Posts) > 0 {
			posts = append(m.Person.Posts, posts...)
		}
		m.Person = r.whoIs(m.Person.Name, r.g.lex.wordsOf(nil, vitext.Canonical(m.Person.Name)), posts)
		m.Person.Posts = posts
	} else if held {
		r.holds(start, to, posts)
		if end < to {
			end, r.awaits = to, r.awaitsOf(l, to)
		}
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
	from := r.outermost(r.longest(last.head, last.runs))
	if from.area < 0 || r.areas[from.area].from < r.areas[from.area].to || from.types&^(cities|1<<org.RuralDistrict) == 0 {
		return false
	}
	_, ground := r.generic(&context{near: r.near}, from.types, nil)
	return ground == NoGround
}

// ofName reports whether the one word that a list begins with is the last of a person's name instead: Lê Văn Trưởng, Chủ tịch UBND xã.
func (r *reading) ofName(l *list) bool {
	return l.posts[0].to-l.posts[0].from == 1 && !r.whole && r.tok(0).shape == capitalised && r.tok(1).gap != blank && r.capitalBefore()
}

// foundPosts mentions the titles of a list that stand, so many, and returns their posts and where the list ends.
func (r *reading) foundPosts(l *list, stand int) (posts []Post, end int) {
	posts = make([]Post, 0, stand)
	for i := range l.posts[:l.n] {
		q := &l.posts[i]
		end = r.toks[q.to-1].end
		if q.best < 0 {
			continue
		}
		posts = append(posts, q.post)
		r.foundPost(q)
		if q.runs {
			r.mention(q.head, &q.post.Unit, q.to)
		} else if u := r.reads[q.best].unit; u >= 0 {
			r.mention(u, &q.post.Unit, q.to)
		}
	}
	return posts, end
}

// foundPost mentions a title.
func (r *reading) foundPost(q *postRead) {
	m := r.found(PostMention, r.toks[q.from].start, r.ends(q.from, q.to))
	m.Unit, m.Post = q.post.Unit, q.post
}

// ofForeigner reports whether somebody whose name is of another language follows a list: Bộ trưởng Bộ Quốc phòng Chansamose Chanyalath.
func (r *reading) ofForeigner(l *list) bool {
	i := r.afterTitles(l)
	t := r.tok(i)
	return t.gap == blank && t.shape == capitalised && t.runes > longestSyllable && t.word == 0
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
		if _, _, ok := r.nameAfter(j, true); !ok {
			return
		}
		if _, _, ok := r.nameBefore(); ok || r.awaiting() != nil {
			l.n, l.end = i, int(l.posts[i-1].to)
		}
		return
	}
}

// ofPosition reports whether the word vụ that comes first is that of "chức vụ": giữ chức vụ Trưởng Ban Tuyên giáo.
func (r *reading) ofPosition() bool {
	w, _ := r.wordBefore()
	return w == r.g.lex.position[0]
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
	case rd.left == slotUnit:
		return q.post.Unit.Path != "" && (r.tok(i).gap != blank || !r.foreign(i, true) && !r.is(i, isPlural) && (r.tok(i).shape == small || r.unitsAt(i, 0) < 0))
	case !sure && rd.area >= 0 && r.areas[rd.area].from == r.areas[rd.area].to && r.leavesOut(r.entryOf(rd), rd): // the chairman of any xã
		return false
	case rd.unit >= 0 && !sure:
		return r.admits(rd.unit)
	}
	from := r.outermost(q.best)
	if from.area >= 0 && r.areas[from.area].from < r.areas[from.area].to {
		return true
	}
	return r.tok(i).gap != blank || !r.is(i, isPlural) && !r.tiered(i) && !r.foreign(i, true) && !r.another(i)
}

// anyResident reports whether a title is that of anybody below the commune: Trưởng thôn, bí thư chi bộ.
func (r *reading) anyResident(q *postRead) bool {
	rd := &r.reads[q.best]
	return !q.runs && r.entryOf(rd).kind.BelowCommune() && !strings.Contains(string(q.post.Unit.Path), "~") && q.post.Unit.Ground != Written
}

// holder finds the person whose titles a list are: right after it, or before it, or after a mark.
func (r *reading) holder(l *list) (start, end int, ok bool) {
	i := r.afterTitles(l)
	if r.tok(i).gap == blank {
		if s, e, ok := r.nameAfter(i, true); ok {
			return s, e, true
		}
	}
	if m := r.awaiting(); m != nil {
		return m.Start, m.End, true
	}
	if s, e, ok := r.deputyBehindRank(l, i); ok {
		return s, e, true
	}
	if s, e, ok := r.nameBefore(); ok {
		return s, e, true
	}
	switch r.tok(i).gap {
	case commaGap, dashGap, colon, closed:
		if s, e, ok := r.nameAfter(i, false); ok {
			return s, e, true
		}
		return r.nameBehind(i)
	case blank:
		if last := &l.posts[l.n-1]; l.n > 1 && last.head >= 0 && r.reads[last.head].left == slotUnit { // Trưởng phòng, of one that is not read
			return r.nameBehind(int(last.from))
		}
	}
	return 0, 0, false
}

// nameAfter reads a person at token i. close tells that nothing but a blank stands before it.
func (r *reading) nameAfter(i int, close bool) (start, end int, ok bool) {
	j := r.skipRanks(i)
	n := r.person(j)
	if n == 0 && (j > i || close && r.tok(j).shape != capitals) && r.named(j) && !r.opensName(j) && r.tok(j).shape != number {
		if n = r.nameFrom(j); n < 2 || n < 3 && r.is(j, opensUnit) || r.tok(j).runes > longestSyllable || r.tok(j+n-1).runes > longestSyllable {
			n = 0
		}
	}
	if n == 0 {
		return 0, 0, false
	}
	if !close { // it may belong to titles that follow it
		switch t := r.tok(j + n); t.gap {
		case commaGap, dashGap, opened:
			if r.is(j+n, opensTitle) && (j == i || r.longest(r.titlesAt(j+n), false) >= 0) || j == i && r.skipRanks(j+n) > j+n {
				return 0, 0, false
			}
		}
	}
	return r.toks[j].start, r.toks[j+n-1].end, true
}

// longestSyllable is the letters of nghiêng: what has more is of another language.
const longestSyllable = 7

// nameBefore reads a person before the list: Nguyễn Văn An, Chủ tịch ...; ông Nguyễn Văn An giữ chức ...
func (r *reading) nameBefore() (start, end int, ok bool) {
	const near, far = 40, 160
	if start, end = r.nameBeforeRemark(); end > 0 {
		return start, end, true
	}
	start, end, first := r.nameWithin(near)
	if first <= 1 && r.toks[0].start-near > r.last { // what stands there may go on before
		start, end, _ = r.nameWithin(far)
	}
	return start, end, end > 0
}

// nameWithin reads a person in so many bytes before the list; end is 0 if there is none. first is the first token that was looked at.
func (r *reading) nameWithin(bytes int) (start, end, first int) {
	here := r.toks[0].start
	if w, ok := r.wordBefore(); ok && w != 0 && !r.capitalBefore() && r.g.lex.opens[w]&(isConnector|opensRank|isFormer) == 0 {
		return 0, 0, here // a word of prose, as before most titles
	}
	b, n := &r.before, r.readBefore(bytes)
	if n == 0 || b.tok(n).start != here {
		return 0, 0, 0
	}
	i, verbs := n, 0
	gap := b.toks[n].gap
	for i > 0 {
		if gap == closed {
			if i = b.asideBefore(i); i > 0 {
				gap = commaGap
				continue
			}
			return 0, 0, 0
		}
		if gap == broken || gap == semicolon || (gap == dot || gap == point) && (i < 1 || b.toks[i-1].runes > 3) {
			return 0, 0, i
		}
		if b.is(i-1, isConnector|opensRank|isFormer) && b.toks[i-1].shape == small {
			i--
			gap = b.toks[i].gap
			verbs++
			continue
		}
		break
	}
	if i == 0 || verbs > 9 {
		return 0, 0, i
	}
	if verbs == 0 && gap == blank { // Lưu Thị Thư TUV; Đồng chí Lưu Thị Thư Bí thư ...
		start, end, first = b.nameUpTo(i)
		if end == 0 || (b.toks[n].shape != capitals || b.toks[n-1].shape != capitalised) && !b.rankedAt(i, start) {
			return 0, 0, first
		}
		return start, end, first
	}
	return b.nameBeforeAsides(i)
}

// nameBeforeAsides reads a person up to token i, or up to what stands between the person and that token.
func (p *parser) nameBeforeAsides(i int) (start, end, first int) {
	for asides := 0; ; asides++ {
		if start, end, first = p.nameUpTo(i); end > 0 || asides == maxAsides {
			return start, end, first
		}
		k := p.asideBefore(i)
		if k == 0 {
			return 0, 0, first
		}
		i = k
	}
}

// maxAsides bounds what may stand between a person and the titles.
const maxAsides = 2

// asideBefore returns the token at which what ends before token i begins: a remark in brackets, (sinh năm 1969), or a title that
// cannot be read, Trưởng phòng Tổng hợp. It is 0 if there is neither, or nothing before it.
func (b *parser) asideBefore(i int) int {
	const longest = 12
	if b.toks[i].gap == closed {
		for k := i - 1; k > 0 && i-k < longest; k-- {
			if b.toks[k].gap == opened {
				return k
			}
		}
		return 0
	}
	if gap := b.toks[i].gap; gap != commaGap && gap != dashGap {
		return 0
	}
	k := i - 1
	for k > 0 && i-k < longest && b.toks[k].gap == blank {
		k--
	}
	if gap := b.toks[k].gap; k > 0 && (gap == commaGap || gap == dashGap) && (b.is(k, opensTitle) || i == k+2 && b.toks[k+1].word == b.g.lex.aged) {
		return k
	}
	return 0
}

// nameUpTo finds a person whose name ends before token i; end is 0 if there is none. first is the first token that was looked at.
func (b *parser) nameUpTo(i int) (start, end, first int) {
	lo := i
	for lo > 0 && b.named(lo-1) && b.toks[lo-1].shape != number && (lo == i || b.toks[lo].gap <= blank) && i-lo < 6 {
		lo--
	}
	for k := lo; k < i; k++ {
		size := i - k
		if size < 2 || size > 5 {
			continue
		}
		if b.ranks(k) || b.is(k, isSurname) && (k == lo || k > 0 && b.is(k-1, opensRank)) && !b.province(k, i) {
			if b.skipRanks(k) > k && b.skipRanks(k) < i {
				continue
			}
			return b.toks[k].start, b.toks[i-1].end, lo
		}
	}
	return 0, 0, lo
}

// ranks reports whether a rank or a form of address stands before token k.
func (b *parser) ranks(k int) bool {
	return k > 0 && b.is(k-1, opensRank) && b.toks[k-1].shape == small || k > 0 && b.skipRanks(k-1) == k || k > 1 && b.skipRanks(k-2) == k // Đồng chí
}

// rankedAt reports whether one stands before the name from byte start that ends before token i.
func (b *parser) rankedAt(i, start int) bool {
	for i--; i > 0 && b.toks[i].start > start; i-- {
	}
	return b.ranks(i)
}

// nameBehind reads a person behind a title at token i that cannot be read: Trưởng phòng Tổng hợp Lê Thị Hà. The name has three words or
// more, and no company or the like stands before it, whose name it may be.
func (r *reading) nameBehind(i int) (start, end int, ok bool) {
	const longest = 10
	if !r.is(i, opensTitle) {
		return 0, 0, false
	}
	for k := i + 1; k < i+longest && r.joined(k) && !r.another(k); k++ {
		if n := r.person(k); k > i+1 && n > 2 && (r.tok(k+n).gap != blank || r.tok(k+n).shape == small) {
			return r.toks[k].start, r.toks[k+n-1].end, true
		}
	}
	return 0, 0, false
}

// province reports whether the tokens are the name of a province.
func (p *parser) province(from, to int) bool {
	run := p.areasAt(from)
	for k := run.lo; k < run.hi; k++ {
		if a := &p.areas[k]; a.list > 0 && int(a.end) == to && a.types == allTypes && a.kinds&provinces != 0 {
			return true
		}
	}
	return false
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
