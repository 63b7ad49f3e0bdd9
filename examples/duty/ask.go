package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

// A row is an answer as JSON.
type row struct {
	Place        org.AreaID       `json:"place"`
	Day          org.Date         `json:"day"`
	Document     directive.DocID  `json:"document"`
	Number       directive.Number `json:"number,omitzero"`
	Duty         directive.DutyID `json:"duty"`
	Task         string           `json:"task"`
	Answer       directive.Answer `json:"answer"`
	Under        string           `json:"under,omitzero"`
	LedBy        []string         `json:"ledBy"`
	SupervisedBy []string         `json:"supervisedBy"`
	Why          org.Why          `json:"why"`
}

// ask prints the answers to who must do each duty of d, and reports whether there are any.
func ask(w io.Writer, corpus *directive.Corpus, d *directive.Document, place org.AreaID, day org.Date, asJSON bool) (any bool) {
	said := map[string]bool{} // a reason stands once under a document
	for i := range d.Duties {
		y := &d.Duties[i]
		task := d.Name() + ": " + y.Task + "\n" // it heads the first answer
		for a, why := range corpus.ResponsibleAt(y, place, day) {
			any = true
			above, led, watched := a.Unit.Superior().Name(), names(a.Unit, org.Leads), names(a.Unit, org.Supervises)
			if asJSON {
				json.NewEncoder(w).Encode(row{place, day, d.ID, d.Number, y.ID, y.Task, a, above, led, watched, why})
				continue
			}
			fmt.Fprintf(w, "%s  %s\n", task, a)
			task = ""
			for s := range strings.Lines(fmt.Sprintf("%s: under %s; led by %s; supervised by %s\n%s\n", a.Unit.Name(), or(above), or(led...), or(watched...), why)) {
				if !said[s] && !strings.HasPrefix(s, ":") { // a class of people is no unit, nobody leads it
					fmt.Fprint(w, "    ", s)
				}
				said[s] = true
			}
		}
	}
	return any
}

func names(u org.Unit, rel org.Rel) (list []string) {
	for x := range org.Certain(u.In(rel)) {
		list = append(list, x.Name())
	}
	return list
}

func or(list ...string) string { return cmp.Or(strings.Join(list, ", "), "nobody on record") }
