package pack

import (
	"encoding/binary"
	"math"

	"github.com/vnpolity/vnpolity/org"
)

// Decode returns the areas and area changes that b holds.
func Decode(b []byte) (org.Data, error) {
	raw, err := Inflate(b)
	if err != nil {
		return org.Data{}, err
	}
	r := reader{}
	d := r.data(raw)
	if r.bad {
		return org.Data{}, errDamaged
	}
	return d, nil
}

// A reader takes the form apart. What is damaged makes it bad and reads as zero.
type reader struct {
	bad   bool
	next  int // the text that no record has had yet
	last  struct{ id, in, basis, from, to, clause int }
	codes [maxDigits + 1]int
}

// uint reads a number off a column.
func (r *reader) uint(column *[]byte) int {
	b := *column
	if len(b) > 0 && b[0] < 0x80 {
		*column = b[1:]
		return int(b[0])
	}
	v, n := binary.Uvarint(b)
	if n <= 0 || v > math.MaxInt32 {
		r.bad = true
		*column = nil
		return 0
	}
	*column = b[n:]
	return int(v)
}

// step reads how far a number is from *last.
func (r *reader) step(column *[]byte, last *int) int {
	v := r.uint(column)
	*last += int(uint(v)>>1) ^ -(v & 1)
	return *last
}

// at returns the member of a table.
func at[T any](r *reader, table []T, i int) (t T) {
	if uint(i) >= uint(len(table)) {
		r.bad = true
		return t
	}
	return table[i]
}

func (r *reader) named(column *[]byte, texts []string) string {
	n := r.uint(column)
	if n == 0 {
		n = r.next + 1
		r.next = n
	}
	return at(r, texts, n-1)
}

// strings cuts n strings off the text and returns what is left of it.
func strings[S ~string](r *reader, n int, lengths *[]byte, text string) ([]S, string) {
	list := make([]S, n)
	for i := range list {
		size := r.uint(lengths)
		if size > len(text) {
			r.bad = true
			return list, ""
		}
		list[i], text = S(text[:size]), text[size:]
	}
	return list, text
}

func (r *reader) data(raw []byte) org.Data {
	// A thing takes a byte at least in some column, so no count is more than the bytes that there are.
	var count [7]int
	for i := range count {
		if count[i] = r.uint(&raw); count[i] > len(raw) {
			r.bad = true
			return org.Data{}
		}
	}
	var part [2 + columns][]byte
	for i := range part {
		n := r.uint(&raw)
		if n > len(raw) {
			r.bad = true
			return org.Data{}
		}
		part[i], raw = raw[:n], raw[n:]
	}
	col := part[2:]
	text := string(part[0])
	texts, text := strings[string](r, count[0], &part[1], text)
	ids, text := strings[org.AreaID](r, count[1], &part[1], text)
	if r.bad || text != "" {
		r.bad = true
		return org.Data{}
	}
	r.next = 1 // the first text is the empty one

	refs := make([]org.Ref, count[2])
	for i := range refs {
		refs[i] = org.Ref{Source: org.SourceID(at(r, texts, r.uint(&col[refText]))), Pin: at(r, texts, r.uint(&col[refText]))}
	}
	ref := func(column *[]byte) org.Ref { return at(r, refs, r.uint(column)) }
	lives := make([]org.AreaRecord, count[3])
	for i := range lives {
		l := &lives[i]
		l.From, l.Until = org.Date(r.uint(&col[lifeSpan])), org.Date(r.uint(&col[lifeSpan]))
		days := r.uint(&col[lifeSpan])
		l.Loose = days&1 != 0
		for n := min(days>>1, len(col[lifeSeen])); n > 0; n-- {
			l.Seen = append(l.Seen, org.Date(r.uint(&col[lifeSeen])))
		}
		l.Source, l.End.Basis, l.End.Source = ref(&col[lifeGround]), ref(&col[lifeGround]), ref(&col[lifeGround])
	}
	var days dates
	d := org.Data{Areas: make([]org.AreaRecord, count[4]), AreaChanges: make([]org.Change[org.AreaID], count[6])}
	for i := range d.Areas {
		a := &d.Areas[i]
		*a = at(r, lives, r.uint(&col[areaLife]))
		a.Seen = days.copy(a.Seen)
		a.ID, a.In = at(r, ids, r.step(&col[areaID], &r.last.id)), at(r, ids, r.step(&col[areaIn], &r.last.in))
		typ := r.uint(&col[areaType])
		a.Type, a.Whole = org.AreaType(typ>>1), typ&1 != 0
		a.Name = r.named(&col[areaName], texts)
		a.Code = r.code(&col[areaCode], texts)
		a.Basis = at(r, refs, r.step(&col[areaBasis], &r.last.basis))
	}
	last := 0
	for range count[5] {
		i := r.step(&col[areaShort], &last)
		s := at(r, texts, r.uint(&col[areaShort]))
		if uint(i) >= uint(len(d.Areas)) {
			r.bad = true
			break
		}
		d.Areas[i].Short = append(d.Areas[i].Short, s)
	}
	for i := range d.AreaChanges {
		c := &d.AreaChanges[i]
		c.From, c.To = at(r, ids, r.step(&col[changeFrom], &r.last.from)), at(r, ids, r.step(&col[changeTo], &r.last.to))
		kind := r.uint(&col[changeKind])
		c.Extent, c.Loose, c.Day = org.Extent(kind>>1), kind&1 != 0, org.Date(r.uint(&col[changeKind]))
		c.Basis = at(r, refs, r.step(&col[changeBasis], &r.last.clause))
		c.Source = at(r, refs, r.uint(&col[changeBasis]))
	}
	return d
}

// code reads a code.
func (r *reader) code(column *[]byte, texts []string) string {
	width := r.uint(column)
	if width == 0 {
		return r.named(column, texts)
	}
	if width > maxDigits {
		r.bad = true
		return ""
	}
	n := r.step(column, &r.codes[width])
	var b [maxDigits]byte
	for i := width - 1; i >= 0; i-- {
		b[i] = '0' + byte(uint(n)%10)
		n = int(uint(n) / 10)
	}
	return string(b[:width])
}

// dates copies lists of days into large blocks: the caller may change those of one record.
type dates []org.Date

func (b *dates) copy(list []org.Date) []org.Date {
	if len(list) == 0 {
		return nil
	}
	if len(*b)+len(list) > cap(*b) {
		*b = make([]org.Date, 0, max(1<<12, len(list)))
	}
	n := len(*b)
	*b = append(*b, list...)
	return (*b)[n:len(*b):len(*b)]
}
