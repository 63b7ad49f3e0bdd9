package mention

import (
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// holder finds the person whose titles a list are: right after it, or before it, or after a mark.
func (r *reading) holder(l *list) (start, end int, ok bool) {
	i := r.afterTitles(l)
	if r.tok(i).gap == blank {
		if s, e, ok := r.nameAfter(i); ok {
			return s, e, true
		}
	}
	if s, e, ok := r.nameBehindBeing(i); ok {
		return s, e, true
	}
	if m := r.awaiting(); m != nil && (!r.apposed || r.apposes(i)) {
		return m.Start, m.End, true
	}
	if s, e, ok := r.deputyBehindRank(l, i); ok {
		return s, e, true
	}
	if s, e, ok := r.nameBefore(); ok && !r.visited(s, i) {
		return s, e, true
	}
	switch r.tok(i).gap {
	case commaGap, dashGap, colon, closed:
		if s, e, ok := r.nameAfter(i); ok {
			return s, e, true
		}
		return r.nameBehind(i)
	case broken:
		if r.inCapitals(0, i) {
			return r.signature(i)
		}
	case blank:
		if last := &l.posts[l.n-1]; l.n > 1 && last.head >= 0 && r.reads[last.head].left == slotUnit { // Trưởng phòng, of one that is not read
			return r.nameBehind(int(last.from))
		}
	}
	return 0, 0, false
}

// visits begin a sentence with what somebody does who is named behind the comma. The person before it is who it is done to.
var visits = [...]string{
	"Thăm ", "Đến thăm ", "Tới thăm ", "Gặp ", "Tiếp ", "Viếng ", "Chúc mừng ", "Chia buồn ", "Động viên ", "Trao quà ", "Trao tặng ", "Tặng quà ",
	"Tại nhà ", "Ở nhà ", "Đến nhà ", "Tới nhà ", "Nhân dịp ", "Nhân ngày ", "Nhân kỷ niệm ", "Trả lời ", "Về đơn ", "Xét đơn ", "Nhận đơn ",
}

// visited reports whether a person at a byte is no holder of the titles behind the name, which end before token i, but is called on by the holder:
// Thăm gia đình bà Lê Thị Mận, Chủ tịch UBND xã tặng quà. What is said behind them is then what the holder does.
func (r *reading) visited(person, i int) bool {
	if !r.does(i) {
		return false
	}
	before := strings.TrimLeft(vitext.Canonical(r.text[sentenceStart(r.text, person):person]), " ")
	return slices.ContainsFunc(visits[:], func(v string) bool { return strings.HasPrefix(before, v) }) && !strings.Contains(before, ",")
}

// tells reports whether somebody is quoted with the words at token i, which begin as what leads to a place: cho biết.
func (p *parser) tells(i int) bool {
	if p.tok(i+1).end == 0 {
		return false
	}
	switch vitext.Canonical(p.words(int16(i), int16(i+2))) {
	case "cho biết", "cho hay", "cho rằng":
		return true
	}
	return false
}

// nameBehindBeing reads a person whom "là" at token i says to be who has the titles: Chủ tịch UBND tỉnh là ông Trần Văn Hai.
func (r *reading) nameBehindBeing(i int) (start, end int, ok bool) {
	if t := r.tok(i); t.gap != blank || t.word != r.g.lex.being || r.person(r.skipRanks(i+1)) == 0 {
		return 0, 0, false
	}
	return r.nameAfter(i + 1)
}

// severalRanked reports whether the titles at the first token stand behind what people are called in the plural: các đồng chí Phó Chủ tịch UBND tỉnh.
func (r *reading) severalRanked() bool {
	const longest = 30
	b, n := &r.before, r.readBefore(longest)
	for k := n - 1; k > 0 && b.tok(k).gap == blank && b.tok(n).gap == blank; k-- {
		if b.is(k-1, isPlural) {
			return b.skipRanks(k) == n
		}
	}
	return false
}

// othersBehind gives posts to each of those who are named behind somebody whose name ends at a byte, where the titles are in the plural, and returns
// where the last name ends: các Phó Chủ tịch UBND tỉnh: Bùi Thanh Kha, ông Lê Hồng Diễn. Who has titles of his own behind his name has no others, and a
// unit has one head.
func (r *reading) othersBehind(end int, posts []Post) int {
	if slices.ContainsFunc(posts, func(p Post) bool { return p.Role == org.Head && !p.Former }) {
		return end
	}
	i := r.tokenBehind(end)
	for {
		if r.tok(i).gap == blank && r.tok(i).word == r.g.lex.and {
			i++
		} else if gap := r.tok(i).gap; gap != commaGap && gap != semicolon {
			return end
		}
		j := r.skipRanks(i)
		n := r.person(j)
		if n == 0 || r.hasTitles(j+n) {
			return end
		}
		end = r.tok(j + n - 1).end
		r.holds(r.tok(j).start, end, slices.Clone(posts))
		i = j + n
	}
}

// hasTitles reports whether a mark stands before token i, behind a person, and a title after it.
func (p *parser) hasTitles(i int) bool {
	switch p.tok(i).gap {
	case commaGap, dashGap, opened:
		return p.is(i, opensTitle)
	}
	return false
}

// nameAfter reads a person at token i.
func (r *reading) nameAfter(i int) (start, end int, ok bool) {
	beside := r.tok(i).gap == blank
	j := r.skipRanks(i)
	n := r.person(j)
	if n == 0 && (j > i || beside && r.tok(j).shape != capitals) && r.named(j) && !r.opensName(j) && r.tok(j).shape != number {
		if n = r.nameFrom(j); n < 2 || n < 3 && r.is(j, opensUnit) || r.tok(j).runes > longestSyllable || r.tok(j+n-1).runes > longestSyllable {
			n = 0
		}
	}
	if n == 0 {
		return 0, 0, false
	}
	if !beside { // it may belong to titles that follow it
		switch t := r.tok(j + n); t.gap {
		case commaGap, dashGap, opened:
			if r.is(j+n, opensTitle) && (j == i || r.longest(r.titlesAt(j+n)) >= 0) || j == i && r.skipRanks(j+n) > j+n {
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
	if end == 0 && r.last > 0 {
		switch r.last {
		case r.peopleEnd:
			return r.nextOfPeople()
		case r.unitsEnd:
			return r.givenBehindUnits()
		}
	}
	return start, end, end > 0
}

// nextOfPeople reads whom the titles are of where a semicolon stands behind somebody with titles of his own, so that the list is of people: whatever the
// family name is, Hoàng Thị Mây, Giám đốc Sở Y tế; Ban Thanh Mận, Giám đốc Sở Nội vụ.
func (r *reading) nextOfPeople() (start, end int, ok bool) {
	const near = 40
	b, n := &r.before, r.readBefore(near)
	if n < 2 || n > maxName || b.tok(n).start != r.toks[0].start || b.tok(n).gap != commaGap || strings.Trim(r.text[r.last:b.toks[0].start], " ") != ";" {
		return 0, 0, false
	}
	if b.is(0, opensUnit|opensType) && (b.opensName(0) || b.typeAt(0)) || b.knownAreaAt(0) == n {
		return 0, 0, false
	}
	for k := range n {
		if !b.named(k) || b.tok(k).shape == number || b.abbreviated(k) || k > 0 && b.tok(k).gap > blank {
			return 0, 0, false
		}
	}
	return b.toks[0].start, b.toks[n-1].end, true
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
		if gap == broken || gap == semicolon || (gap == dot || gap == point) && (i < 1 || !b.shortened(i-1)) {
			return 0, 0, i
		}
		if (b.is(i-1, isConnector|opensRank|isFormer) || b.receivesDecision(i-1)) && b.toks[i-1].shape == small {
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
	start, end, first = b.nameBeforeAsides(i)
	if verbs > 0 && end > 0 {
		if k := b.replacing(start, i); k > 0 {
			return b.nameUpTo(k)
		}
	}
	return start, end, first
}

// receivesDecision reports whether token i is that of "quyết định" which somebody receives: nhận quyết định giữ chức.
func (p *parser) receivesDecision(i int) bool {
	return i > 0 && p.tok(i).word == p.g.lex.decision && p.tok(i-1).word == p.g.lex.receives
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
	for lo > 0 && b.named(lo-1) && b.toks[lo-1].shape != number && !b.abbreviated(lo-1) && (lo == i || b.toks[lo].gap <= blank) && i-lo < 6 {
		lo--
	}
	for k := lo; k < i; k++ {
		size := i - k
		if size < 2 || size > 5 {
			continue
		}
		if b.ranks(k) || b.beginsPerson(k) && (k == lo || k > 0 && b.is(k-1, opensRank)) && !b.province(k, i) {
			if b.skipRanks(k) > k && b.skipRanks(k) < i {
				continue
			}
			if b.toks[k].gap == blank && b.madeBefore(k, b.g.alike) == somethingElse { // đường Trần Hưng Đạo
				return 0, 0, lo
			}
			return b.toks[k].start, b.toks[i-1].end, lo
		}
	}
	return 0, 0, lo
}

// beginsPerson reports whether a family name stands at token k that is no word for a place or a unit: Chẩu Văn An, and not Phường Văn Miếu.
func (b *parser) beginsPerson(k int) bool {
	return b.is(k, isSurname) || b.particle(k) || b.family(k) && !b.is(k, opensType|opensUnit|opensTitle|endsAlike)
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
