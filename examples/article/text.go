package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/mention"
)

// text prints what a reader wants to know of each text: who is in it, which units, and what is new.
func (r *reader) text(docs []document) {
	for i, d := range docs {
		if i > 0 {
			fmt.Fprintln(r.out)
		}
		fmt.Fprintf(r.out, "%s (%s, %s)\n", d.name, r.scanner.View().Day(), r.home)
		var people, units, documents []string
		for _, m := range r.mentions(d) {
			switch {
			case m.Kind == "person" && len(m.Posts) > 0:
				s := "  " + m.Name + known(m.ID) + "\n"
				for _, p := range m.Posts {
					s += "    " + manner(p) + p.Title + known(p.Unit) + "\n"
				}
				people = add(people, s)
			case m.Kind == "unit":
				units = add(units, "  "+m.Name+known(m.ID)+how(m.Place)+"\n")
			case m.Kind == "document":
				documents = add(documents, "  "+m.Name+known(m.ID)+"\n")
			}
		}
		r.section("People", people)
		r.section("Units", units)
		r.section("Documents", documents)
		o := mention.Observe(r.scanner.View(), d.text, r.source, r.scanner.Scan(d.text))
		var fresh, against []string
		for _, f := range o.New {
			fresh = append(fresh, "  "+finding(f)+"\n")
		}
		for _, f := range o.Contradicts {
			against = append(against, "  "+finding(f)+", but on record is "+holders(f.Against)+"\n")
		}
		r.section("Not on record", fresh)
		r.section("Against the record", against)
	}
}

func (r *reader) section(title string, lines []string) {
	if len(lines) > 0 {
		fmt.Fprintf(r.out, "%s\n%s", title, strings.Join(lines, ""))
	}
}

func add(list []string, s string) []string {
	if slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}

func known(id string) string {
	if id == "" {
		return "  (not on record)"
	}
	return "  " + id
}

func how(place string) string {
	switch place {
	case mention.Antecedent.String():
		return "  (place from the text)"
	case mention.Home.String():
		return "  (place from home)"
	}
	return ""
}

// manner returns what a title on record leaves out: that the post is held no more, or only run.
func manner(p postLine) (s string) {
	if p.Unit == "" {
		return "" // the title is as it is written
	}
	if p.Former {
		s = "nguyên "
	}
	switch p.Charge {
	case org.Acting.String():
		s += "quyền "
	case org.InCharge.String():
		s += "phụ trách "
	case org.Running.String():
		s += "điều hành "
	}
	return s
}

func finding(f mention.Finding) string {
	if f.Unit.Unit != "" {
		return fmt.Sprintf("%s was there (%s)", f.Unit.Unit, f.Unit.Source)
	}
	return fmt.Sprintf("%s held %s (%s)", f.Person.Name, f.Tenure.Post, f.Tenure.Source)
}

func holders(list []org.Tenure) string {
	var names []string
	for _, t := range list {
		names = append(names, cmp.Or(string(t.Person), "nobody"))
	}
	return strings.Join(names, ", ")
}
