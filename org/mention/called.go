package mention

import (
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file reads people whom a text calls by a title that names no unit: Bộ Y tế họp báo. Thứ trưởng Lê Văn An cho biết; Bí thư An kết luận.

// tellingTitles are those that, without a unit, are of one that the text has spoken of: nobody outside the system has them, and in a company its Party
// organisation alone, for which see toldBetween.
var tellingTitles = [...]string{
	"bí thư", "phó bí thư", "phó bí thư thường trực", "thứ trưởng", "thứ trưởng thường trực", "chánh án", "phó chánh án", "thẩm phán",
	"kiểm sát viên", "chỉ huy trưởng", "phó chỉ huy trưởng", "chính ủy", "phó chính ủy", "tham mưu trưởng", "phó tham mưu trưởng", "chính trị viên",
	"phó chính trị viên",
}

// telling reports whether a title, or each that it is made of, is one of those: Phó Chỉ huy trưởng, Tham mưu trưởng.
func telling(title string) bool {
	title = strings.ReplaceAll(vitext.Lower(vitext.Canonical(title)), " kiêm ", ",")
	for part := range strings.FieldsFuncSeq(title, func(c rune) bool { return c == ',' || c == '-' || c == '–' }) {
		if !slices.Contains(tellingTitles[:], strings.TrimSpace(part)) {
			return false
		}
	}
	return true
}

// spokenReach bounds, in bytes, how far before such a title its unit is spoken of.
const spokenReach = 600

// A spokenOf is a unit that a text has spoken of, up to a byte.
type spokenOf struct {
	unit   Name
	end    int
	headed bool // the text has named its head
}

// speak notes a unit that the text speaks of, up to a byte, or whose head it names.
func (r *reading) speak(n *Name, end int, headed bool) {
	const kept = 8
	if n.Status != Found {
		return
	}
	out := -1
	for i := range r.spoken {
		if r.spoken[i].unit.Unit == n.Unit {
			headed = headed || r.spoken[i].headed
			out = i
		}
	}
	if out < 0 && len(r.spoken) == kept {
		out = 0
	}
	if out >= 0 {
		r.spoken = slices.Delete(r.spoken, out, out+1)
	}
	r.spoken = append(r.spoken, spokenOf{*n, end, headed})
}

// spokenBefore returns the unit at a path in an area of some types that the text has spoken of last, if that is not long ago: UBKT is that of the Tỉnh ủy
// behind UBKT Tỉnh ủy, whatever commune is named since.
func (r *reading) spokenBefore(path org.Path, types org.AreaTypes, here int) (unit Name, ok bool) {
	for _, s := range slices.Backward(r.spoken) {
		if s.end >= here-spokenReach && s.unit.Path == path && types.Has(s.unit.Type) {
			return s.unit, true
		}
	}
	return Name{}, false
}

// called reads a person beside a list of titles that name no unit, and returns where both end, 0 if there is none.
func (r *reading) called(l *list) int {
	if end := r.calledAgain(l); end > 0 {
		return end
	}
	inSo := r.takesSo(l)
	for i := range l.posts[:l.n] {
		if q := &l.posts[i]; q.runs || q.former || !inSo && !telling(r.words(q.from, q.end)) {
			return 0
		}
	}
	start, to, held := r.holder(l)
	if !held || r.foreignBehindTitle(l.end) || r.besideHolder() {
		return 0
	}
	if _, known := r.met.whole.find(vitext.Canonical(r.text[start:to])); known && r.awaiting() == nil {
		return 0
	}
	var posts []Post
	for i := range l.posts[:l.n] {
		q := &l.posts[i]
		role, unit, ok := r.unitSpokenOf(q)
		if !ok || inSo && unit.Body.Kind != org.Department || r.toldBehind(&unit, to) || r.toldBetween(&unit, q) {
			return 0
		}
		r.ofSpoken(q, role, unit)
		posts = append(posts, q.post)
	}
	for i := range l.posts[:l.n] {
		r.foundPost(&l.posts[i])
	}
	return r.heldBy(l, posts, start, to, r.toks[l.end-1].end)
}

// secretaries are the words for what has a bí thư, of which not all are read: Chi bộ Trường Tiểu học Lê Lợi.
var secretaries = [...]string{"chi bộ", "đảng bộ", "đảng ủy", "chi đoàn", "đoàn thanh niên", "đoàn cơ sở"}

// toldBetween reports whether something else that has a bí thư is spoken of between a unit of the Party or the youth union and a title without one.
func (r *reading) toldBetween(unit *Name, q *postRead) bool {
	if k := unit.Body.Kind; k.Class() != org.PartyBody && k != org.YouthUnion {
		return false
	}
	for i := range r.spoken {
		if r.spoken[i].unit.Unit != unit.Unit {
			continue
		}
		here := r.tok(int(q.from)).start
		between := vitext.Lower(vitext.Canonical(r.text[min(r.spoken[i].end, here):here]))
		return slices.ContainsFunc(secretaries[:], func(w string) bool { return strings.Contains(between, w) })
	}
	return false
}

// toldBehind reports whether another unit of the same kind stands behind the person whose name ends at a byte, which may be that of the title: Thứ trưởng Lê
// Văn An (Bộ Tài chính).
func (r *reading) toldBehind(unit *Name, end int) bool {
	i := r.tokenBehind(end)
	if t := r.tok(i); t.gap == blank && t.word == r.g.lex.of { // Bí thư Lê Văn An của thôn 5
		return true
	} else if t.gap != opened && t.gap != commaGap {
		return false
	}
	k := r.longest(r.unitsAt(i, 0))
	return k >= 0 && r.entryOf(&r.reads[k]).kind == unit.Body.Kind && r.nameAt(k).Unit != unit.Unit
}

// takesSo takes the word sở, of the one that the text has spoken of, into the one title of a list, if it stands behind it: Giám đốc Sở Lê Văn An.
func (r *reading) takesSo(l *list) bool {
	q := &l.posts[0]
	if t := r.tok(l.end); l.n != 1 || q.runs || t.gap != blank || t.word != r.g.lex.so || r.longest(r.unitsAt(l.end, 0)) >= 0 {
		return false
	}
	l.end++
	q.to = int16(l.end)
	return true
}

// ofSpoken makes a title without a unit that of one which the text has spoken of.
func (r *reading) ofSpoken(q *postRead, role org.Role, unit Name) {
	unit.Ground = Antecedent
	q.post = Post{Role: role, Unit: unit, Text: r.words(q.from, q.to), Charge: q.charge, Held: !unit.unit.Post(role).IsZero()}
}

// unitSpokenOf returns the unit that a title without one is of, and the role there: the only one of its kind that the sentence has spoken of, or else the
// text lately, and of which no other head is named.
func (r *reading) unitSpokenOf(q *postRead) (role org.Role, unit Name, ok bool) {
	here := r.tok(int(q.from)).start
	role, unit, n := r.unitsSpokenOf(q, sentenceStart(r.text, here))
	if n == 0 { // what semicolons part is of one sentence
		role, unit, n = r.unitsSpokenOf(q, strings.LastIndexAny(r.text[:here], ".\n"))
	}
	if n == 0 {
		role, unit, n = r.unitsSpokenOf(q, here-spokenReach)
	}
	return role, unit, n == 1
}

// unitsSpokenOf counts the units from a byte on that a title without one may be of, and returns the first that was spoken of and the role there.
func (r *reading) unitsSpokenOf(q *postRead, from int) (role org.Role, unit Name, n int) {
	for _, s := range slices.Backward(r.spoken) {
		if s.end <= from {
			break
		}
		if has := r.roleIn(q, &s); has != 0 {
			role, unit = has, s.unit
			n++
		}
	}
	return role, unit, n
}

// roleIn returns the role that a title without a unit is of in one that the text has spoken of, 0 if it has none.
func (r *reading) roleIn(q *postRead, s *spokenOf) org.Role {
	for k := q.head; k >= 0; k = r.reads[k].next {
		e := r.entryOf(&r.reads[k])
		if r.reads[k].end != q.end || r.reads[k].left != slotUnit || e.kind != s.unit.Body.Kind || s.headed && e.role == org.Head {
			continue
		}
		if e.titles(&s.unit, s.unit.Type, r.v.Day()) && !s.unit.unit.Post(e.role).IsZero() { // Bí thư is a deputy in Trung ương Đoàn, and the head in a Tỉnh đoàn
			return e.role
		}
	}
	return 0
}

// calledAgain reads somebody whom the text has named with the same role, and now calls by it and the last word of the name: Bí thư An.
func (r *reading) calledAgain(l *list) int {
	q := &l.posts[0]
	i := int(q.to)
	t := r.tok(i)
	if l.n != 1 || q.runs || q.former || t.gap != blank || !r.met.is(t.word, lastOfName) || !r.inName(i, 0) || r.inName(i, 1) {
		return 0
	}
	k, ok := r.met.last.find(vitext.Canonical(r.text[t.start:t.end]))
	if !ok || !r.hadRole(r.met.people[k].Posts, q) {
		return 0
	}
	return r.meets(k, t.start, t.end)
}

// hadRole reports whether one of the posts has a role that a title may be of.
func (r *reading) hadRole(posts []Post, q *postRead) bool {
	for k := q.head; k >= 0; k = r.reads[k].next {
		e := r.entryOf(&r.reads[k])
		if r.reads[k].end == q.end && slices.ContainsFunc(posts, func(p Post) bool { return p.Role == e.role && p.Unit.Body.Kind == e.kind }) {
			return true
		}
	}
	return false
}
