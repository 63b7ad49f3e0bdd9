package directive

import (
	"strings"
	"unicode/utf8"
)

// smallLabel reads an abbreviation in small letters before the number at s[i:], which ends at s[j], where it leaves no doubt: the number has the
// symbol of its form, nđ 178/2024/nđ-cp, tt39/2014/tt-btc; or it has a đ, which is in no other such word, and a year follows, nđ 30 năm 2020.
func (x *scanner) smallLabel(h *heading, i, j int) bool {
	s := x.s
	end := skipBlanksBack(s, j)
	if end < 2 || strings.IndexByte("aeiouy", s[end-1]) >= 0 || s[end-1] >= utf8.RuneSelf && s[end-1] != 0x91 { // the most of words
		return false
	}
	v, start := x.b.labels.phraseBook.upTo(s, end)
	if v < 0 || !x.b.labels.rows[v].abbr || s[start] < 'a' || s[start] > 'z' {
		return false
	}
	row := &x.b.labels.rows[v]
	var m member
	if !x.readMember(&m, i, true, row.form) {
		return false
	}
	if m.number.IsZero() {
		if end == i || row.bare != bareAlways || !strings.HasSuffix(s[:end], "đ") || !x.hasYear(&m) {
			return false
		}
	} else if !m.forms.has(row.form) {
		return false
	}
	h.row, h.start, h.end, h.glued = row, start, j, end == i
	h.widen(s)
	return true
}

// hasYear reports whether a serial alone has its year, or one follows it.
func (x *scanner) hasYear(m *member) bool {
	if m.year != 0 {
		return m.plain(x.s)
	}
	d, dated := readWordedDate(x.s, skipBlanks(x.s, m.end))
	return dated && d.date != 0
}
