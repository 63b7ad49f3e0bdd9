// Duty prints who must do what in a place on a day, who holds the post, who leads and supervises, and why:
// go run ./examples/duty -place "quận Thanh Xuân" -date 2023-02-24 -doc 33/CT-TTg
package main

import (
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/vnpolity/vnpolity/directive/acts"
	"github.com/vnpolity/vnpolity/org"
)

func main() {
	place := flag.String("place", "quận Thanh Xuân", "name or ID of a place")
	date := flag.String("date", "2023-02-24", "day, YYYY-MM-DD")
	doc := flag.String("doc", "", "number or ID of a document (default: every one that binds the place that day)")
	asJSON := flag.Bool("json", false, "print the answers as JSON, one a line")
	flag.Parse()
	if err := run(os.Stdout, *place, *date, *doc, *asJSON); err != nil {
		fmt.Fprintln(os.Stderr, "duty:", err)
		os.Exit(2)
	}
}

func run(w io.Writer, place, date, doc string, asJSON bool) error {
	corpus, err := acts.Corpus()
	if err != nil {
		return err
	}
	day, err := org.ParseDay(date)
	if err != nil {
		return err
	}
	area, err := corpus.Registry().Locate(place, day)
	if err != nil {
		return fmt.Errorf("place %q on %s: %w", place, day, err)
	}
	err = fmt.Errorf("document %q: none of that number or ID is in force on %s", doc, day)
	for d := range corpus.InForce(day) {
		if doc != "" && doc != string(d.ID) && doc != d.Number.String() {
			continue
		}
		err = nil
		said := map[string]bool{} // a reason stands once under a document
		for i, y := range d.Duties {
			task := d.Name() + ": " + y.Task + "\n"
			for a, why := range corpus.ResponsibleAt(&d.Duties[i], area.ID(), day) {
				led, watched := names(a.Unit, org.Leads), names(a.Unit, org.Supervises)
				if asJSON {
					json.NewEncoder(w).Encode(map[string]any{"duty": y.ID, "task": y.Task, "answer": a, "ledBy": led, "supervisedBy": watched, "why": why})
					continue
				}
				fmt.Fprintf(w, "%s  %s\n", task, a)
				task = "" // it heads the first answer
				for s := range strings.Lines(fmt.Sprintf("%s: under %s; led by %s; supervised by %s\n%s\n", a.Unit.Name(), or([]string{a.Unit.Superior().Name()}), or(led), or(watched), why)) {
					if !said[s] && !strings.HasPrefix(s, ":") { // a class of people is no unit, nobody leads it
						fmt.Fprint(w, "    ", s)
					}
					said[s] = true
				}
			}
		}
	}
	return err
}

func names(u org.Unit, rel org.Rel) (list []string) {
	for x := range org.Certain(u.In(rel)) {
		list = append(list, x.Name())
	}
	return list
}

func or(list []string) string { return cmp.Or(strings.Join(list, ", "), "nobody on record") }
