package mention

import "strings"

// This file reads people whom a remark in brackets parts from their titles.

// nameBeforeRemark reads a person before a remark in brackets that has places in it, which other names are not looked for behind: Khúc Văn
// Thành (SN 1962, trú tại thị trấn Tân Phong, huyện Quảng Xương) - nguyên Trưởng phòng. end is 0 if there is none.
func (r *reading) nameBeforeRemark() (start, end int) {
	const longest, name = 240, 60
	here := r.toks[0].start
	from := max(here-longest, 0)
	before := r.text[from:here]
	shut := strings.LastIndexByte(before, ')')
	if shut < 0 || strings.Trim(before[shut+1:], " -–,") != "" {
		return 0, 0
	}
	open := strings.LastIndexByte(before[:shut], '(')
	if open <= 0 || strings.ContainsAny(before[open:shut], "\n;") {
		return 0, 0
	}
	open += from
	b := &r.before
	b.start(open + 1)
	if !b.is(0, isRemark) {
		return 0, 0
	}
	from = max(open-name, 0)
	for from < open && r.text[from]&0xC0 == 0x80 {
		from++
	}
	b.start(from)
	n := 0
	for b.tok(n).end > 0 && b.toks[n].start < open {
		n++
	}
	if n == 0 {
		return 0, 0
	}
	if start, end, _ = b.nameUpTo(n); start < r.told { // somebody who is named again
		return 0, 0
	}
	return start, end
}
