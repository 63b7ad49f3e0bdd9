package mention

import "github.com/vnpolity/vnpolity/org"

// This file reads schools and hospitals, which are called after anything: Trường THPT Phan Bội Châu, Bệnh viện Hữu nghị Đa khoa Nghệ An.

// ofInstitution reports whether units of a kind are schools or hospitals.
func ofInstitution(k org.Kind) bool { return k == org.School || k == org.Hospital }

// ofAnybody reports whether what an institution is called tells that it need not be of the province: Trường Đại học Vinh may be of a ministry,
// as Bệnh viện Trung ương Huế and Bệnh viện Quân y 4 are.
func (p *parser) ofAnybody(r *read) bool {
	if p.another(int(r.l0)) {
		return true
	}
	for i := r.l0; i < r.l1; i++ {
		if p.ofCentre(int(i)) {
			return true
		}
	}
	return false
}

// noSchools are no schools behind Trường: Trường đua, Trường hợp, Trường kỳ.
var noSchools = [...]string{"đua", "bắn", "quay", "gà", "phái", "hợp", "kỳ", "thi", "anh ngữ", "ngoại ngữ", "luyện thi"}

// walkInstitution fills the label with what a school or a hospital is called, from token i on, up to its area or to the end of the name.
func (p *parser) walkInstitution(head *int16, to int32, from, i, depth int, r read) {
	const longest = 18
	if p.tok(i).gap != blank || i == from+1 && !p.saysWhat(i) || p.begins(p.g.noSchool, i) {
		return
	}
	r.l0, r.topic = int16(i), true
	for j := i; j < i+longest; j++ {
		t := p.tok(j)
		last := t.end == 0 || t.gap != blank && t.gap != dashGap && t.gap != glued || p.ranked(j)
		types, next := p.areaType(j)
		typed := types != 0 && p.tok(next).word != p.g.lex.society // Lao động - Xã hội
		if j > i && (last || typed || p.is(j, opensProvince) && p.provinceAt(j) > 0) {
			filled := r
			filled.l1 = int16(j)
			if last && !p.names {
				filled.l1 = int16(p.beforeHead(i, j))
			}
			p.walk(head, to, from, int(filled.l1), depth, filled)
		}
		if last || typed && j > i {
			return
		}
	}
}

// saysWhat reports whether words for a kind of school stand at token i: THPT, Tiểu học, chuyên, but not Sơn.
func (p *parser) saysWhat(i int) bool {
	return p.small || p.tok(i).shape == small || p.tok(i).shape == capitals || p.tok(i+1).shape == small && p.tok(i+1).end > 0 && p.tok(i+1).gap == blank
}

// beforeHead returns where the name of an institution that may go from one token up to another ends in a title: before the person that stands
// behind it. Many are called after somebody, of whose name nothing may be left over: Trường THPT chuyên Lê Quý Đôn.
func (p *parser) beforeHead(from, to int) int {
	first, shape := to, p.tok(to-1).shape // first of the words with a capital at the end
	for first > from && p.tok(first-1).shape == shape {
		first--
	}
	if shape != capitalised && shape != capitals {
		return to
	}
	if shape == capitals {
		first += 2 // HIỆU TRƯỞNG TRƯỜNG THPT PHAN BỘI CHÂU
	}
	if p.tok(first).word == p.g.lex.fullTime { // THPT Chuyên
		first++
	}
	for k := to - 3; k > first; k-- {
		if p.family(k) && !p.amid(k) && (to-first > 4 || !p.family(first)) {
			return k
		}
	}
	return to
}
