package mention

import (
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// This file reads deputies whom a text calls so and no more: đại biểu Nguyễn Văn An (Đoàn ĐBQH tỉnh Bến Tre).

// deputy reads a deputy to the National Assembly at the first token, whom the delegation that follows the name tells from a guest of some
// conference. It returns where the name ends in the text, 0 if there is none.
func (r *reading) deputy(l *list) int {
	if l.n != 1 || !r.bareDeputy(&l.posts[0]) {
		return 0
	}
	i := r.skipRanks(l.end)
	n := r.person(i)
	if n == 0 || r.tok(l.end).gap != blank {
		return 0
	}
	switch j := i + n; r.tok(j).gap {
	case opened, commaGap, dashGap:
		if (r.tok(j).word != r.g.lex.delegation || r.delegation(j) == j) && !r.ofProvinceInAssembly(j) {
			return 0
		}
	default:
		return 0
	}
	u := r.v.Unit(org.NationalAssembly.Of(r.g.country))
	if u.IsZero() {
		return 0
	}
	q := &l.posts[0]
	a := u.Area()
	q.post = Post{Role: org.Representative, Text: r.words(q.from, q.to), Former: q.former, Unit: Name{
		Status: Found, unit: u, Unit: u.ID(), Path: u.Path(), Body: u.Body(), Area: a.ID(), Place: a.BareName(), Type: a.Type(), Ground: Implied}}
	q.post.Held = !u.Post(q.post.Role).IsZero()
	start, end := r.toks[i].start, r.toks[i+n-1].end
	r.foundPost(q)
	r.holds(start, end, []Post{q.post})
	return end
}

// ofProvinceInAssembly reports whether the name of a province stands in brackets from token i on where the text has spoken of the National Assembly: Đại biểu
// Tráng A Lềnh (Lào Cai). Elsewhere it may be that of a guest.
func (r *reading) ofProvinceInAssembly(i int) bool {
	end := r.provinceAt(i)
	return r.tok(i).gap == opened && end > 0 && r.tok(end).gap == closed &&
		slices.ContainsFunc(r.spoken, func(s spokenOf) bool { return s.unit.Path == org.NationalAssembly.Body().Path() })
}

// deputyBehindRank reads a deputy behind a rank at token i whose other titles follow: Đại biểu Quốc hội, Trung tướng Lê Văn An, Chánh Thanh tra.
func (r *reading) deputyBehindRank(l *list, i int) (start, end int, ok bool) {
	if !r.ofDeputy(l) || r.tok(i).gap != commaGap {
		return 0, 0, false
	}
	j := r.skipRanks(i)
	n := r.person(j)
	if j == i || n == 0 || r.tok(j+n).gap != commaGap || !r.is(j+n, opensTitle) {
		return 0, 0, false
	}
	return r.toks[j].start, r.toks[j+n-1].end, true
}

// ofDeputy reports whether a list is the one title of a deputy.
func (r *reading) ofDeputy(l *list) bool {
	if l.n != 1 {
		return false
	}
	best := r.longest(l.posts[0].head)
	return best >= 0 && !l.posts[0].runs && r.entryOf(&r.reads[best]).role == org.Representative
}

// awaitsOf returns where titles may begin that go on with those of somebody whose name ends at byte end, 0 if none may. Behind a deputy and behind "là"
// they do so whatever follows.
func (r *reading) awaitsOf(l *list, end int) int {
	r.apposed = !r.ofDeputy(l) && r.tok(r.afterTitles(l)).word != r.g.lex.being
	return r.titleAfter(end)
}

// apposes reports whether what ends before token i is set off by a comma on either side, so that it is said of who is named before: Thẩm phán Lê Văn An,
// Phó Chánh án TAND tỉnh, nói.
func (r *reading) apposes(i int) bool {
	t := r.tok(i)
	return r.toks[0].gap != blank && t.gap == commaGap && t.shape == small
}

// bareDeputy reports whether a title is that of a deputy who is not said to be one of what.
func (p *parser) bareDeputy(q *postRead) bool {
	best := p.longest(q.head)
	return best >= 0 && !q.runs && p.reads[best].left == slotUnit && p.entryOf(&p.reads[best]).role == org.Representative
}
