package directive

// A seriesMemo keeps how the series of numbers were read that are printed as they should be: a text has few, and those often. It
// is of one Scan.
type seriesMemo [64]seriesCell

type seriesCell struct {
	key    seriesKey // zero in a free cell
	forms  formSet
	labels formSet // forms that the label may have, noLabel with them; others are looked into
}

// noLabel is in a set of forms where a number may have no label that tells the form.
const noLabel = formSet(1)

// A seriesKey is the bytes of a series of at most fifteen, and what stands before it: the separator, with a year or without.
type seriesKey struct{ lo, hi uint64 }

// keyOfSeries returns the key of the series that starts at s[i], with its end; ok is false if it is too long, or may go on
// behind a blank. All that may belong to a number or be glued to it is taken for part of the series, but a dot.
func keyOfSeries(s string, i int, sep byte, year bool) (k seriesKey, end int, ok bool) {
	for end = i; end < len(s) && end-i < 16 && inSeries(s[end]); end++ {
	}
	n := end - i
	if n == 0 || n > 15 || i+16 > len(s) || s[end] == '.' && (s[end-1] == 'T' || dotted(s, end)) || mayGoOn(s, end) { // T.Ư
		return k, end, false
	}
	k.lo, k.hi = word8(s[i:]), word8(s[i+8:])
	if n < 8 {
		k.lo, k.hi = k.lo&(1<<(8*n)-1), 0
	} else {
		k.hi &= 1<<(8*(n-8)) - 1
	}
	k.hi |= uint64(sep) << 56
	if year {
		k.hi |= 1 << 63
	}
	return k, end, true
}

func inSeries(c byte) bool {
	return c >= 'A' && c != '[' && c != ']' || '0' <= c && c <= '9' || c == '-' || c == '/' || c == '&'
}

// place is where a key belongs; the cell beside that may have it as well.
func (k seriesKey) place() uint64 { return (k.lo ^ k.hi*0x9E37_79B9) * 0x9E37_79B9_7F4A_7C15 >> 58 }

// find returns the cell of a key, nil if there is none.
func (x *seriesMemo) find(k seriesKey) *seriesCell {
	i := k.place()
	if x[i].key == k {
		return &x[i]
	}
	if i ^= 1; x[i].key == k {
		return &x[i]
	}
	return nil
}

// put keeps a cell, and what was in its place beside it.
func (x *seriesMemo) put(c seriesCell) {
	i := c.key.place()
	x[i^1], x[i] = x[i], c
}

// recall settles a number of which the series starts at s[k], if one was read before that is the same.
func (x *scanner) recall(m *member, sep byte, k int, form Form) bool {
	if m.note != 0 {
		return false
	}
	key, end, ok := keyOfSeries(x.s, k, sep, m.year != 0)
	if !ok {
		return false
	}
	c := x.memo.find(key)
	if c == nil || c.labels>>form&1 == 0 {
		return false
	}
	m.end, m.forms = end, c.forms
	m.number = Number{serial: m.serial, series: x.s[k:end], year: uint16(m.year), sep: sep}
	return true
}

// keep notes how the number m was read, of which the series is s[k:m.end]. The labels are the forms that one may name without a doubt.
func (x *scanner) keep(m *member, sep byte, k int, labels formSet) {
	if key, end, ok := keyOfSeries(x.s, k, sep, m.year != 0); ok && end == m.end {
		x.memo.put(seriesCell{key, m.forms, labels})
	}
}
