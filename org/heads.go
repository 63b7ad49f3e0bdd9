package org

import (
	"maps"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// A headName is what stands before the area, or the label, in the name of a unit.
type headName struct {
	path   int32
	levels uint16 // of a base unit: the levels that have a label, bit 0 for the innermost body
	types  AreaTypes
	text   string // as the table writes it
	rest   string // what follows, with slots: {a} the area with its type, {n} its bare name, {0} to {9} the label of that level
	short  bool
	from   Date    // the units are called so from this day; 0 is always
	until  Date    // and until this day; 0 is always
	only   unitKey // for a name on record: the one unit; else its path is -1
}

var noUnit = unitKey{-1, -1, 0}

func (r *Registry) indexHeads(x *nameIndex) {
	levels := r.baseLevels()
	for p := range r.paths {
		for t := Country; int(t) < len(areaTypeNames); t++ {
			for _, l := range append([]uint16{0}, levels[int32(p)]...) {
				for _, w := range r.writings(int32(p), t, l, 0) {
					x.addHead(w.headName(int32(p), l, t))
				}
			}
		}
	}
	for row := range r.data.Units {
		u := &r.data.Units[row]
		k := r.unit(u.Unit)
		if u.Name != "" {
			x.addHead(headName{path: k.path, text: u.Name, only: k})
		}
		for _, name := range u.Short {
			x.addHead(headName{path: k.path, text: name, only: k, short: true})
		}
	}
	for _, id := range slices.Sorted(maps.Keys(r.data.Sectors)) {
		x.addSector(r.data.Sectors[id])
	}
	x.recorded.index(r)
}

// baseLevels returns, for the path of a base unit, which of its levels may have a label.
func (r *Registry) baseLevels() map[int32][]uint16 {
	all := map[int32][]uint16{}
	for row := uint32(1); row < uint32(len(r.base.rows)); row++ {
		l, p := uint16(0), r.base.rows[row].path
		if len(all[p]) > 0 && !r.paths[p].nested {
			continue
		}
		for at, level := row, 0; at != 0; at, level = r.base.rows[at].host, level+1 {
			if r.base.rows[at].label != 0 && level < 10 {
				l |= 1 << level
			}
		}
		if !slices.Contains(all[p], l) {
			all[p] = append(all[p], l)
		}
	}
	return all
}

func (x *nameIndex) addHead(h headName) {
	key := string(tight(vitext.AppendFold(nil, h.text)))
	for i := range x.heads[key] {
		same := &x.heads[key][i]
		if same.path == h.path && same.levels == h.levels && same.text == h.text && same.rest == h.rest && same.only == h.only &&
			same.from == h.from && same.until == h.until {
			same.types |= h.types
			same.short = same.short && h.short
			return
		}
	}
	x.heads[key] = append(x.heads[key], h)
	x.longest = max(x.longest, strings.Count(h.text, " ")+1)
	first, _, _ := strings.Cut(key, " ")
	x.lengths[first] |= 1 << min(strings.Count(key, " "), 63)
}

// A writing is a name with slots left open for the area and for labels.
type writing struct {
	text  string // {a} or {n}, and {0} to {9}, may stand in it
	short bool
	from  Date
	until Date
}

func (w writing) headName(p int32, levels uint16, t AreaType) headName {
	h := headName{path: p, levels: levels, types: AreaTypesOf(t), short: w.short, from: w.from, until: w.until, only: noUnit}
	at := strings.IndexByte(w.text, '{')
	if at < 0 {
		at = len(w.text)
	}
	h.text, h.rest = strings.TrimSpace(w.text[:at]), strings.TrimSpace(w.text[at:])
	return h
}

// writings returns the ways to write the name of the unit along a path in areas of a type, the whole name first. Levels are those
// with a label that is left open; level is that of the path.
func (r *Registry) writings(p int32, t AreaType, levels uint16, level int) []writing {
	row := &r.paths[p]
	var host Kind
	var hosts []writing
	if row.host >= 0 {
		host = r.paths[row.host].body.Kind
		if hosts = r.writings(row.host, t, levels, level+1); hosts == nil {
			return nil
		}
	}
	label := row.body.Label
	if levels>>level&1 != 0 {
		label = "{" + string(rune('0'+level)) + "}"
	}
	var out []writing
	forms := row.body.Kind.row().forms
	for i := range forms {
		f := &forms[i]
		if !f.fits(row.body, t, host, row.host >= 0 && r.paths[row.host].host >= 0) {
			continue
		}
		first := len(out)
		sector := r.data.Sectors[row.body.Sector]
		out = appendWritings(out, f.vi, sector.Vi, label, hosts, false)
		for abbr := range strings.SplitSeq(f.abbr, "|") {
			if !strings.Contains(abbr, "{s}") {
				out = appendWritings(out, abbr, "", label, hosts, true)
				continue
			}
			for short := range strings.SplitSeq(sector.Abbr, "|") {
				if short != "" {
					out = appendWritings(out, abbr, short, label, hosts, true)
				}
			}
			out = appendWritings(out, abbr, sector.Vi, label, hosts, true)
		}
		for i := range out[first:] {
			w := &out[first+i]
			w.from = max(w.from, f.from)
			if f.until != 0 && (w.until == 0 || f.until < w.until) {
				w.until = f.until
			}
		}
		if f.until == 0 && f.from == 0 {
			break
		}
	}
	return out
}

func appendWritings(out []writing, pattern, sector, label string, hosts []writing, short bool) []writing {
	if pattern == "" {
		return out
	}
	text := strings.NewReplacer("{s}", sector, "{l}", label).Replace(withoutLabel(pattern, label))
	if !strings.Contains(text, "{h}") && !strings.Contains(text, "{g}") {
		return append(out, writing{text: text, short: short})
	}
	for _, h := range hosts {
		filled := strings.NewReplacer("{h}", h.text, "{g}", lowerFirst(h.text)).Replace(text)
		out = append(out, writing{filled, short || h.short, h.from, h.until})
	}
	return out
}

// fill puts what follows a head into its slots. place is the name in slot 'a' or 'n'; slot is 0 if it has
// neither. The Match is 0 if tail does not fit.
func (h *headName) fill(tail string, labels *[10]string) (place string, slot byte, m Match) {
	m = MatchExact
	for rest := h.rest; ; rest = strings.TrimSpace(rest) {
		switch {
		case rest == "" && tail != "":
			return "", 0, 0
		case rest == "":
			return "", 0, m
		case rest[0] != '{':
			at := strings.IndexByte(rest, '{')
			if at < 0 {
				at = len(rest)
			}
			words, like := cutLike(tail, strings.TrimSpace(rest[:at]))
			if like == 0 {
				return "", 0, 0
			}
			m, tail, rest = min(m, like), words, rest[at:]
		case rest[1] <= '9':
			word, after, _ := strings.Cut(tail, " ")
			label := strings.TrimSuffix(word, ",")
			if !isDigits(label) || label[0] == '0' {
				label = foldName(label)
			}
			if label == "" {
				return "", 0, 0
			}
			if label != word {
				m = min(m, MatchSpelling)
			}
			labels[rest[1]-'0'], tail, rest = label, after, rest[3:]
		default:
			place, slot = tail, rest[1]
			if after := strings.TrimSpace(rest[3:]); after != "" {
				cut, ok := strings.CutSuffix(tail, after)
				if !ok {
					return "", 0, 0
				}
				place = vitext.Canonical(cut)
			}
			return strings.TrimSpace(place), slot, m
		}
	}
}

// cutLike cuts words off s, and tells how well they fit.
func cutLike(s, words string) (rest string, m Match) {
	at := 0
	for range strings.Count(words, " ") + 1 {
		next := strings.IndexByte(s[at:], ' ')
		if next < 0 {
			at = len(s) + 1
			break
		}
		at += next + 1
	}
	return s[min(at, len(s)):], likeness(s[:max(at-1, 0)], words)
}
