package org

import (
	"fmt"
	"iter"
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// A NoMatchError says of a name that nothing fits how far it can be followed. For [errors.Is] it is [ErrNoMatch]. The zero NoMatchError
// says no more than that.
type NoMatchError struct {
	Part       string   // of the name, up to where what follows names an area: it fits nothing there; else the whole name
	Within     []Area   // that area, or those that fit as well
	Candidates []string // what fits Part elsewhere, or from a later day, in full, the best first
	IDs        []string // of the candidates, in their order
	From       Date     // the later day from which the candidates are on record; 0 where they are elsewhere
}

// Error says what of the name does not fit, and what it fits elsewhere or later.
func (e *NoMatchError) Error() string {
	var b strings.Builder
	b.WriteString(ErrNoMatch.Error())
	list := strings.Join(e.Candidates, "; ")
	if e.From != 0 {
		fmt.Fprintf(&b, " by that day: %s is on record from %s", list, e.From)
		return b.String()
	}
	if len(e.Within) > 0 {
		fmt.Fprintf(&b, ": %q fits nothing in ", e.Part)
		for i, a := range e.Within {
			if i > 0 {
				b.WriteString("; ")
			}
			b.WriteString(a.String())
		}
		if list != "" {
			b.WriteString(", but elsewhere " + list)
		}
	}
	return b.String()
}

// Unwrap returns [ErrNoMatch].
func (e *NoMatchError) Unwrap() error { return ErrNoMatch }

// noArea returns the error of a name that fits no area on any day up to d.
func (r *Registry) noArea(name string, d Date) error {
	return noMatch(r, name, d, func(v View, name string) iter.Seq2[Area, Match] { return outermost(v.Place(name)) })
}

// noUnit returns the error of a name that fits no unit on any day up to d.
func (r *Registry) noUnit(name string, d Date) error { return noMatch(r, name, d, View.Named) }

func noMatch[T interface {
	comparable
	fmt.Stringer
}](r *Registry, name string, d Date, fits func(View, string) iter.Seq2[T, Match]) error {
	e := &NoMatchError{Part: name}
	for later := range r.daysAfter(d) {
		if t, err := One(fits(r.At(later), name)); err == nil {
			e.Candidates, e.IDs, e.From = []string{t.String()}, []string{textID(t)}, later
			return e
		}
	}
	for part, rest := range splits(vitext.Canonical(name)) {
		if e.Within, _ = bestFits(outermost(r.Places(rest, d))); len(e.Within) == 0 {
			continue
		}
		e.Part = part
		for day := range r.daysBack(d) {
			best, _ := bestFits(fits(r.At(day), part))
			for _, t := range best {
				e.Candidates, e.IDs = append(e.Candidates, t.String()), append(e.IDs, textID(t))
			}
			if len(best) > 0 {
				break
			}
		}
		break
	}
	return e
}

// splits yields a canonical name in two where what follows may name an area: at a comma or a bracket, and before a word for a type of
// areas; the longest of what follows first.
func splits(name string) iter.Seq2[string, string] {
	const most = 8 // it bounds the work on hostile input
	return func(yield func(string, string) bool) {
		left := most
		for i := 1; i < len(name) && left > 0; i++ {
			var rest string
			switch name[i] {
			case ',', '(':
				rest = name[i+1:]
			case ' ':
				var buf [fewLetters]byte
				rest = name[i+1:]
				if term, _, _, _ := cutAreaType(rest, vitext.AppendFold(buf[:0], rest)); term == "" {
					continue
				}
			default:
				continue
			}
			left--
			if rest = strings.Trim(rest, " )"); rest != "" && !yield(strings.Trim(name[:i], " ,"), rest) {
				return
			}
		}
	}
}
