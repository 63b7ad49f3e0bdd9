// Package news writes Vietnamese text in the manner of the daily press, with a citation of a document every so often, for
// measuring what reads text. The wording is this package's own; people, places and numbers are drawn from lists.
package news

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/vnpolity/vnpolity/examples/bench/invented"
)

// A Citation is one that was written: its number is at text[Start:End], and all of it at text[From:To].
type Citation struct {
	From, Start, End, To int
}

// Write returns a text of about size bytes, the same for the same seed, and the citations in it, one every gap bytes or so.
func Write(size, gap int, seed uint64) (string, []Citation) {
	w := writer{r: rand.New(rand.NewPCG(seed, uint64(gap)))}
	next := gap
	for sentences := 0; w.b.Len() < size; sentences++ {
		if w.b.Len() >= next {
			w.cite()
			next += gap/2 + w.r.IntN(gap+1) // gap on the average, whatever the sentences before were
		} else {
			w.sentence(w.one(plain))
		}
		if sentences%5 == 4 {
			w.b.WriteByte('\n')
		} else {
			w.b.WriteByte(' ')
		}
	}
	return w.b.String(), w.cited
}

type writer struct {
	r     *rand.Rand
	b     strings.Builder
	cited []Citation
}

func (w *writer) one(list []string) string { return list[w.r.IntN(len(list))] }

// sentence writes a pattern with words for its slots.
func (w *writer) sentence(pattern string) {
	for {
		before, after, found := strings.Cut(pattern, "{")
		w.b.WriteString(before)
		if !found {
			return
		}
		slot, rest, _ := strings.Cut(after, "}")
		w.slot(slot)
		pattern = rest
	}
}

func (w *writer) slot(name string) {
	n := w.r.IntN
	switch name {
	case "person":
		w.b.WriteString(invented.Person(w.r))
	case "name":
		w.b.WriteString(invented.Place(w.r))
	case "place":
		w.b.WriteString(w.one(words["kind"]) + " " + invented.Place(w.r))
	case "day":
		fmt.Fprintf(&w.b, w.one([]string{"%d/%d/%d", "%d-%d-%d", "%d.%d.%d"}), 1+n(28), 1+n(12), 2015+n(11))
	case "short":
		fmt.Fprintf(&w.b, "%d/%d", 1+n(28), 1+n(12))
	case "number":
		fmt.Fprintf(&w.b, "%d", 2+n(950))
	case "percent":
		fmt.Fprintf(&w.b, "%d,%d%%", 1+n(99), n(10))
	case "phone":
		fmt.Fprintf(&w.b, "024.%04d.%04d", n(10000), n(10000))
	case "cited":
		w.citation()
	default:
		w.b.WriteString(w.one(words[name]))
	}
}

func (w *writer) cite() { w.sentence(w.one(citing)) }

// citation writes a reference in one of the usual forms, and keeps where it stands.
func (w *writer) citation() {
	c := Citation{From: w.b.Len()}
	n := w.r.IntN
	if n(4) == 0 {
		w.b.WriteString(w.one([]string{"", "khoản 1 ", "khoản 2 ", "điểm a khoản 3 "}))
		fmt.Fprintf(&w.b, "Điều %d ", 1+n(90))
	}
	f := forms[n(len(forms))]
	w.b.WriteString(f.label)
	c.Start = w.b.Len()
	year := 2008 + n(18)
	w.b.WriteString(strings.NewReplacer("#", fmt.Sprint(1+n(2400)), "@", fmt.Sprint(year), "&", w.one(agencies)).Replace(f.number))
	c.End = w.b.Len()
	switch n(4) {
	case 0:
	case 1:
		fmt.Fprintf(&w.b, " ngày %d tháng %d năm %d", 1+n(28), 1+n(12), year)
	default:
		fmt.Fprintf(&w.b, " ngày %02d/%d/%d", 1+n(28), 1+n(12), year)
	}
	if n(3) > 0 {
		w.b.WriteString(" của " + f.issuer)
	}
	c.To = w.b.Len()
	w.cited = append(w.cited, c)
}
