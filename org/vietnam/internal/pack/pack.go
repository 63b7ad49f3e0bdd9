// Package pack is the compact form in which the areas of the country and their changes are embedded: a column for each
// field, of small numbers that tell how a record differs from the one before or point into tables of what recurs; and one
// run of text that strings are cut from. All of it is deflated.
//
// The form is private to the data: it may change with any edition, and only what [Encode] wrote is read.
package pack

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"io"
	"strconv"

	"github.com/vnpolity/vnpolity/org"
)

// magic begins the form; its last byte is the version.
const magic = "vnpack\x01"

// maxRaw bounds what is inflated, so that a damaged length costs nothing.
const maxRaw = 1 << 26

var errDamaged = errors.New("pack: damaged data")

// The columns, in the order in which they are laid out.
const (
	refText     = iota // of each ref: source and pin
	lifeSpan           // of each life: from, until, number of days seen, doubled, and one more if it is loose
	lifeSeen           // the days
	lifeGround         // source, basis and source of the end
	areaID             // of each area record: how far the number of its ID is from that of the one before
	areaIn             // likewise
	areaType           // type, doubled, and one more if it is part of the name
	areaName           // the number of the text, 0 for the next that no record has had yet
	areaCode           // digits, and how far the number is from the last with as many; or 0 and a text
	areaLife           // the number of the life
	areaBasis          // how far from that of the one before
	areaShort          // of each short name: how far its record is from that of the one before, and the text
	changeFrom         // of each change: how far the number of the ID is from that of the one before
	changeTo           // likewise
	changeKind         // extent, doubled, and one more if the change is loose; day
	changeBasis        // basis, how far from that of the one before, and source
	columns
)

// Encode returns the areas and area changes of d. The same data gives the same bytes.
func Encode(d org.Data) ([]byte, error) {
	w := newWriter()
	for i := range d.Areas {
		w.area(&d.Areas[i])
	}
	shorts := 0
	for i := range d.Areas {
		for _, s := range d.Areas[i].Short {
			w.step(areaShort, &w.last.short, i)
			w.put(areaShort, w.text.of(s))
			shorts++
		}
	}
	for i := range d.AreaChanges {
		w.change(&d.AreaChanges[i])
	}
	raw := w.raw(len(d.Areas), shorts, len(d.AreaChanges))
	var b bytes.Buffer
	b.WriteString(magic)
	b.Write(binary.AppendUvarint(nil, uint64(len(raw))))
	z, err := flate.NewWriter(&b, flate.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := z.Write(raw); err != nil {
		return nil, err
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// Inflate returns what stands behind the compression of b.
func Inflate(b []byte) ([]byte, error) {
	rest, ok := bytes.CutPrefix(b, []byte(magic))
	if !ok {
		return nil, errDamaged
	}
	size, n := binary.Uvarint(rest)
	if n <= 0 || size > maxRaw {
		return nil, errDamaged
	}
	raw := make([]byte, size)
	z := flate.NewReader(bytes.NewReader(rest[n:]))
	if _, err := io.ReadFull(z, raw); err != nil {
		return nil, err
	}
	if n, err := z.Read(make([]byte, 1)); n != 0 || err != io.EOF {
		return nil, errDamaged
	}
	return raw, nil
}

// A table numbers values in the order in which they are first met.
type table[K comparable] struct {
	index map[K]int
	list  []K
}

func newTable[K comparable]() table[K] {
	t := table[K]{index: map[K]int{}}
	var zero K
	t.of(zero)
	return t
}

// of returns the number of k.
func (t *table[K]) of(k K) int {
	n, ok := t.index[k]
	if !ok {
		n = len(t.list)
		t.index[k] = n
		t.list = append(t.list, k)
	}
	return n
}

// A life is what many records have in common: when they were there, and by what their end stands.
type life struct {
	span   org.Span
	seen   string // the days, as they are laid out
	days   int
	source org.Ref
	end    org.Grounding
}

// An area record is written as its difference from the one before; so is a change.
type writer struct {
	text  table[string]
	refs  table[org.Ref]
	lives table[life]
	ids   table[org.AreaID]
	col   [columns][]byte
	last  struct{ id, in, basis, short, from, to, clause int }
	codes [maxDigits + 1]int
}

// maxDigits bounds the digits of a code.
const maxDigits = 9

func newWriter() *writer {
	return &writer{text: newTable[string](), refs: newTable[org.Ref](), lives: newTable[life](), ids: newTable[org.AreaID]()}
}

func (w *writer) put(column int, values ...int) {
	for _, v := range values {
		w.col[column] = binary.AppendUvarint(w.col[column], uint64(v))
	}
}

// step writes how far v is from *last.
func (w *writer) step(column int, last *int, v int) {
	w.col[column] = binary.AppendVarint(w.col[column], int64(v-*last))
	*last = v
}

// named writes the number of a text, or 0 for one not met before, which is then the next.
func (w *writer) named(column int, s string) {
	next := len(w.text.list)
	if n := w.text.of(s); n < next {
		w.put(column, n+1)
		return
	}
	w.put(column, 0)
}

func (w *writer) area(a *org.AreaRecord) {
	w.step(areaID, &w.last.id, w.ids.of(a.ID))
	w.step(areaIn, &w.last.in, w.ids.of(a.In))
	w.put(areaType, doubled(int(a.Type), a.Whole))
	w.named(areaName, a.Name)
	w.code(a.Code)
	var days []byte
	for _, d := range a.Seen {
		days = binary.AppendUvarint(days, uint64(d))
	}
	w.put(areaLife, w.lives.of(life{a.Span, string(days), len(a.Seen), a.Source, a.End}))
	w.step(areaBasis, &w.last.basis, w.refs.of(a.Basis))
}

// doubled returns twice n, and one more if so.
func doubled(n int, so bool) int {
	if so {
		return 2*n + 1
	}
	return 2 * n
}

// code writes a code of up to nine digits as a number, and any other as a text.
func (w *writer) code(code string) {
	n, err := strconv.ParseUint(code, 10, 32)
	if err != nil || len(code) > maxDigits {
		w.put(areaCode, 0)
		w.named(areaCode, code)
		return
	}
	w.put(areaCode, len(code))
	w.step(areaCode, &w.codes[len(code)], int(n))
}

func (w *writer) change(c *org.Change[org.AreaID]) {
	w.step(changeFrom, &w.last.from, w.ids.of(c.From))
	w.step(changeTo, &w.last.to, w.ids.of(c.To))
	w.put(changeKind, doubled(int(c.Extent), c.Loose), int(c.Day))
	w.step(changeBasis, &w.last.clause, w.refs.of(c.Basis))
	w.put(changeBasis, w.refs.of(c.Source))
}

// raw lays out the text, then the columns, each with its length before it.
func (w *writer) raw(areas, shorts, changes int) []byte {
	for _, l := range w.lives.list {
		w.put(lifeSpan, int(l.span.From), int(l.span.Until), doubled(l.days, l.span.Loose))
		w.col[lifeSeen] = append(w.col[lifeSeen], l.seen...)
		w.put(lifeGround, w.refs.of(l.source), w.refs.of(l.end.Basis), w.refs.of(l.end.Source))
	}
	for _, r := range w.refs.list {
		w.put(refText, w.text.of(string(r.Source)), w.text.of(r.Pin))
	}
	var text, lengths []byte
	for _, s := range w.text.list {
		text, lengths = append(text, s...), binary.AppendUvarint(lengths, uint64(len(s)))
	}
	for _, id := range w.ids.list {
		text, lengths = append(text, id...), binary.AppendUvarint(lengths, uint64(len(id)))
	}
	var b []byte
	for _, n := range []int{len(w.text.list), len(w.ids.list), len(w.refs.list), len(w.lives.list), areas, shorts, changes} {
		b = binary.AppendUvarint(b, uint64(n))
	}
	for _, part := range append([][]byte{text, lengths}, w.col[:]...) {
		b = append(binary.AppendUvarint(b, uint64(len(part))), part...)
	}
	return b
}
