package org

import (
	"strconv"
	"strings"
)

// The law names a few hundred paths, and those of its units in a place are known by the path alone. A labelled unit that
// only records name, a chi bộ, a school or a thôn of which a place has several, is a base unit. There may be millions of them, so:
//
//   - A base unit is a row of baseUnits. Rows stand area by area, and in an area in preorder, so that a unit is followed by
//     those under it. Row 0 is none.
//   - Its path is a row of Registry.paths and a label: the row is the path without the labels of base units, under which rules and
//     names are looked up; host is the row of its host where that is a base unit too, else 0.
//   - Its ID is never stored. Numbered units of a path stand in an area nearly evenly spaced, so that a run of them is known by its ends.
//     An open-addressing table of row numbers, with area, host, path and label for key, finds the others.
//   - When it is there is a number of Registry.lives; name and grounding are columns of their own, read only when asked for.
//   - A unit with several records has a row for each, one after another; the first is the unit. In all but the last more is set.
//   - What few records have (codes, areas covered, titles, ...) stays in a whole UnitRecord: see unitRecords.
type baseUnits struct {
	rows    []baseRow
	start   []uint32 // by area: its first row; one more at the end
	runs    []baseRun
	runEnd  []uint32 // by area: the end in runs of its own, which start where those before it end
	runAt   []uint8  // by path: where among the runs of an area one of it is looked for first
	slots   []uint32 // the table; 0 is free
	hash    baseHash
	names   []uint32  // by row: in Registry.texts
	grounds []uint32  // by row: in Registry.grounds
	kindsIn []uint32  // by area, to the last that has units: which of kinds they have
	kinds   []kindSet // the first is none
}

type baseRow struct {
	path  int32
	host  uint32
	label label
	life  uint32 // a number of Registry.lives, 0 where no record says; the top bit is more
}

const more = 1 << 31

// A label is the label of a base unit: 0 is none, n+1 the number n, and with the top bit set an offset in Registry.texts.
type label uint32

const (
	labelText   label = 1 << 31
	labelDigits       = 9 // a longer number is kept as text
)

// numberLabel returns the label of a number as it is usually written.
func numberLabel(s string) (label, bool) {
	if s == "" || len(s) > labelDigits || s[0] == '0' && len(s) > 1 {
		return 0, false
	}
	n := label(0)
	for i := range len(s) {
		c := s[i] - '0'
		if c > 9 {
			return 0, false
		}
		n = n*10 + label(c)
	}
	return n + 1, true
}

func (r *Registry) labelOf(l label) string {
	switch {
	case l == 0:
		return ""
	case l&labelText != 0:
		return r.texts.at(uint32(l &^ labelText))
	}
	return strconv.Itoa(int(l - 1))
}

func (r *Registry) sameLabel(l label, number label, text string) bool {
	if number != 0 || text == "" {
		return l == number
	}
	return l&labelText != 0 && r.texts.at(uint32(l&^labelText)) == text
}

// life tells whether the unit of the row is there, its area and hosts left aside.
func (r *Registry) baseLife(row uint32, day Date) Truth {
	best := False
	for {
		l := r.base.rows[row].life
		if n := l &^ more; n != 0 {
			best = max(best, r.lives.windows[n].has(day))
		}
		if l&more == 0 {
			return best
		}
		row++
	}
}

// pathOf returns the path of a unit, written out.
func (r *Registry) pathOf(k unitKey) Path {
	if k.base == 0 {
		return r.paths[k.path].id
	}
	var b []byte
	for row := k.base; ; {
		x := &r.base.rows[row]
		body := r.paths[x.path].body
		body.Label = r.labelOf(x.label)
		b = append(b, body.String()...)
		if x.host == 0 {
			if h := r.paths[x.path].host; h >= 0 {
				b = append(append(b, '@'), r.paths[h].id...)
			}
			return Path(b)
		}
		b = append(b, '@')
		row = x.host
	}
}

// bodyOf returns the innermost body of a unit.
func (r *Registry) bodyOf(k unitKey) Body {
	body := r.paths[k.path].body
	if k.base != 0 {
		body.Label = r.labelOf(r.base.rows[k.base].label)
	}
	return body
}

// hostOf returns the host of a unit; its path is -1 if the unit sits in an area.
func (r *Registry) hostOf(k unitKey) unitKey {
	if k.base != 0 {
		if h := r.base.rows[k.base].host; h != 0 {
			return unitKey{k.area, r.base.rows[h].path, h}
		}
	}
	return unitKey{k.area, r.paths[k.path].host, 0}
}

// in returns the key of the unit along a path in an area; its path is -1 if the data names no such unit.
func (r *Registry) in(area int32, p Path) unitKey {
	at := strings.IndexByte(string(p), '~')
	if area < 0 || at < 0 {
		return unitKey{area, r.path(p), 0}
	}
	if k := r.labelled(area, string(p), at); k.base != 0 {
		return k
	}
	body, rest, hosted := strings.Cut(string(p), "@")
	host := unitKey{area, -1, 0}
	if hosted {
		if host = r.in(area, Path(rest)); host.path < 0 {
			return unitKey{area, -1, 0}
		}
	}
	bare, label, _ := strings.Cut(body, "~")
	if path := r.pathUnder(bare, host.path); path >= 0 {
		if row := r.findBase(area, path, host.base, label); row != 0 {
			return unitKey{area, path, row}
		}
	}
	return unitKey{area, r.path(p), 0}
}

// labelled is in for a path of which one body has a label, as that of nearly all base units: the label begins after at. The key has no
// row of base if there is no such unit, or if more bodies have one.
func (r *Registry) labelled(area int32, p string, at int) unitKey {
	const deepest = 4 // bodies above which a label stands, at most
	end := len(p)
	if i := strings.IndexByte(p[at:], '@'); i >= 0 {
		end = at + i
	}
	var buf [128]byte
	if len(p) > len(buf) {
		return unitKey{}
	}
	bare := append(append(buf[:0], p[:at]...), p[end:]...)
	path := r.pathIndex.findBytes(bare)
	if path < 0 {
		return unitKey{}
	}
	var organs [deepest]int32 // below the body with the label
	n := 0
	for i := strings.IndexByte(p[:at], '@'); i >= 0; i = strings.IndexByte(p[:at], '@') {
		if n == len(organs) {
			return unitKey{}
		}
		organs[n] = path
		path, p, at = r.paths[path].host, p[i+1:], at-i-1
		end -= i + 1
		n++
	}
	k := unitKey{area, path, r.findBase(area, path, 0, p[at+1:end])}
	for n--; n >= 0 && k.base != 0; n-- {
		k.path, k.base = organs[n], r.findBase(area, organs[n], k.base, "")
	}
	return k
}

// pathUnder returns the row of a body, written out, under the row of a host; -1 if there is none.
func (r *Registry) pathUnder(body string, host int32) int32 {
	if host < 0 {
		return r.path(Path(body))
	}
	const few = 8
	if end := r.paths[host].end; end-host <= few {
		for p := host + 1; p < end; p = r.paths[p].end {
			if id := r.paths[p].id; len(id) > len(body) && id[len(body)] == '@' && string(id[:len(body)]) == body {
				return p
			}
		}
		return -1
	}
	var buf [128]byte
	return r.pathIndex.findBytes(append(append(append(buf[:0], body...), '@'), r.paths[host].id...))
}

// sameIn returns the key in another area of what k is in its own.
func (r *Registry) sameIn(area int32, k unitKey) unitKey {
	if k.base == 0 || area < 0 {
		return unitKey{area, k.path, 0}
	}
	x := &r.base.rows[k.base]
	host := uint32(0)
	if x.host != 0 {
		if host = r.sameIn(area, unitKey{k.area, r.base.rows[x.host].path, x.host}).base; host == 0 {
			return unitKey{area, -1, 0}
		}
	}
	if row := r.findBase(area, k.path, host, r.labelOf(x.label)); row != 0 {
		return unitKey{area, k.path, row}
	}
	return unitKey{area, -1, 0}
}

// node returns the path of a unit or, of a base unit, the complement of its row: one number for both.
func (k unitKey) node() int32 {
	if k.base != 0 {
		return ^int32(k.base)
	}
	return k.path
}

// key returns the key of a unit from its area and node.
func (r *Registry) key(area, node int32) unitKey {
	if node >= 0 || node == -1 {
		return unitKey{area, node, 0}
	}
	return unitKey{area, r.base.rows[^node].path, uint32(^node)}
}
