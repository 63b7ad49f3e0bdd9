// Duty prints who must do what in a place on a day, by one document or by all that bind it, who holds the post, who leads and
// supervises, and the reason: go run ./examples/duty -place "quận Thanh Xuân" -date 2023-02-24 -doc 33/CT-TTg
package main

import (
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/directive/acts"
	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

func main() {
	place := flag.String("place", "quận Thanh Xuân", "name or ID of a place")
	date := flag.String("date", "2023-02-24", "day, YYYY-MM-DD")
	doc := flag.String("doc", "", "number or ID of a document (default: every one that binds the place)")
	asJSON := flag.Bool("json", false, "print one JSON object a line")
	flag.Parse()
	day, err := org.ParseDate(*date)
	if err = cmp.Or(err, run(os.Stdout, *place, day, *doc, *asJSON)); err != nil {
		fmt.Fprintln(os.Stderr, "duty:", err)
		os.Exit(2)
	}
}

type row struct {
	Document     directive.DocID  `json:"document"`
	Duty         directive.DutyID `json:"duty"`
	Task         string           `json:"task"`
	Due          string           `json:"due"`
	Answer       directive.Answer `json:"answer"`
	LedBy        []string         `json:"ledBy,omitempty"`
	SupervisedBy []string         `json:"supervisedBy,omitempty"`
	Why          org.Why          `json:"why"`
}

func run(w io.Writer, place string, day org.Date, doc string, asJSON bool) error {
	reg, err := org.New(vietnam.Data())
	if err != nil {
		return err
	}
	corpus, err := directive.New(reg, acts.Documents())
	if err != nil {
		return err
	}
	area, err := reg.Locate(place, day)
	if err != nil {
		return fmt.Errorf("place %q on %s: %w", place, day, err)
	}
	docs, last := 0, directive.DutyID("")
	for d := range corpus.InForce(day) {
		if doc != "" && doc != string(d.ID) && doc != d.Number.String() {
			continue
		}
		docs++
		for i := range d.Duties {
			y := &d.Duties[i]
			for a, why := range corpus.ResponsibleAt(y, area.ID(), day) {
				r := row{d.ID, y.ID, y.Task, y.Due.String(), a, names(a.Unit, org.Leads), names(a.Unit, org.Supervises), why}
				if asJSON {
					err = cmp.Or(err, json.NewEncoder(w).Encode(r))
					continue
				}
				if y.ID != last {
					fmt.Fprintf(w, "\n%s: %s\n  %s (%s)\n", d.Name(), cmp.Or(y.Pin.String(), "no pin"), y.Task, r.Due)
				}
				last = y.ID
				r.print(w)
			}
		}
	}
	if docs == 0 {
		return fmt.Errorf("document %q: none of that number or ID is in force on %s", doc, day)
	}
	return err
}

func (r row) print(w io.Writer) {
	fmt.Fprintf(w, "    %s\n", r.Answer)
	if r.Answer.Capacity == directive.AnswersAsHead {
		fmt.Fprintf(w, "      led by %s\n      supervised by %s\n", strings.Join(r.LedBy, "; "), strings.Join(r.SupervisedBy, "; "))
	}
	for s := range r.Why.Steps() {
		fmt.Fprintf(w, "      | %s\n", s)
	}
}

func names(u org.Unit, rel org.Rel) (list []string) {
	for x := range u.In(rel) {
		list = append(list, x.Name())
	}
	return list
}
