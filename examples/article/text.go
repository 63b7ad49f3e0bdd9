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
		var people, units []string
		for m := range r.scanner.Scan(d.text) {
			line := r.mentionOf(d, m)
			switch {
			case m.What == mention.PersonMention && len(m.Person.Posts) > 0:
				s := "  " + line.Name + known(line.ID) + "\n"
				for _, p := range m.Person.Posts {
					s += "    " + manner(p) + p.Title(r.scanner.View()) + known(string(p.ID())) + "\n"
				}
				people = add(people, s)
			case m.What == mention.UnitMention:
				units = add(units, "  "+line.Name+known(line.ID)+how(m.Unit.Ground)+"\n")
			}
		}
		r.section("People", people)
		r.section("Units", units)
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

func how(g mention.Ground) string {
	switch g {
	case mention.Antecedent:
		return "  (place from the text)"
	case mention.Home:
		return "  (place from home)"
	}
	return ""
}

func manner(p mention.Post) string {
	s := ""
	if p.Former && p.Held {
		s = "nguyên "
	}
	switch p.Charge {
	case org.Acting:
		s += "quyền "
	case org.InCharge:
		s += "phụ trách "
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
