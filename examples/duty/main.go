// Duty prints who must do what in a place on a day, who holds the post, who leads and supervises, and why:
// go run ./examples/duty -place "quận Thanh Xuân" -date 2023-02-24 -doc 33/CT-TTg
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/vnpolity/vnpolity/directive/acts"
	"github.com/vnpolity/vnpolity/org"
)

func main() {
	place := flag.String("place", "quận Thanh Xuân", "name or ID of a place")
	date := flag.String("date", "2023-02-24", "day, YYYY-MM-DD")
	doc := flag.String("doc", "", "number or ID of a document (default: every one that binds the place that day)")
	asJSON := flag.Bool("json", false, "print the answers as JSON, one a line")
	flag.Parse()
	err := errors.New("want no argument beside the flags")
	if flag.NArg() == 0 {
		err = run(os.Stdout, *place, *date, *doc, *asJSON)
	}
	if err != nil {
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
	missing, silent := doc != "", true
	for d := range corpus.InForce(day) {
		if doc != "" && doc != string(d.ID) && doc != d.Number.String() {
			continue
		}
		missing = false
		for text := range corpus.Texts(d) {
			if doc == "" && text != d {
				break // it comes by itself
			}
			silent = !ask(w, corpus, text, area.ID(), day, asJSON) && silent
		}
	}
	if missing {
		return fmt.Errorf("document %q: none of that number or ID is in force on %s", doc, day)
	}
	if silent && !asJSON {
		fmt.Fprintf(w, "%s, %s: nobody is bound by a duty on record\n", area, day)
	}
	return nil
}
