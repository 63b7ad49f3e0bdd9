package directive

import (
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// saidOfDuty is how reasons put what the duty itself says.
type saidOfDuty struct {
	pin, basis, source string
	to                 map[sayingOf]string
}

// sayingOf is a party, and the pattern by which it is addressed, nil for all of them.
type sayingOf struct {
	party   *Party
	pattern *org.Pattern
}

// say returns the texts of a duty, which it makes when they are first asked for.
func (r *dutyRow) say() *saidOfDuty {
	r.saying.Do(func() {
		d := r.duty
		r.said = saidOfDuty{pinOr(d.Pin, "the document"), pinned(r.doc, d.Pin), d.Source.String(), map[sayingOf]string{}}
		for i := range d.Parties {
			p := &d.Parties[i]
			r.said.to[sayingOf{p, nil}] = p.words(nil)
			for j := range p.To {
				r.said.to[sayingOf{p, &p.To[j]}] = p.words(&p.To[j])
			}
		}
	})
	return &r.said
}

func pinOr(p Pin, or string) string {
	if p == (Pin{}) {
		return or
	}
	return p.String()
}

func (x *dutyReason) whom() string {
	if x.unit.IsZero() {
		return x.party.Class
	}
	return x.unit.Name()
}

// words writes the words of one of the steps that the duty makes.
func (x *dutyReason) words(p part) org.Words {
	row := x.c.rows[x.duty]
	switch p {
	case ofAddress:
		said := row.say()
		return org.Words{From: said.pin, To: x.whom(), Note: said.to[sayingOf{x.party, x.pattern}], Basis: said.basis, Source: said.source}
	case ofCondition:
		return org.Words{From: x.whom(), Note: "bound only as: " + x.duty.When.String()}
	case ofAnswer:
		return x.answerWords()
	}
	return org.Words{}
}

// answerWords says in which capacity the answer is given.
func (x *dutyReason) answerWords() org.Words {
	switch {
	case x.as == Decides:
		return org.Words{From: x.whom(), Note: "decides together"}
	case x.as == InCharge && !x.assigned:
		return org.Words{From: x.whom(), Note: "no assignment of the field to a member is on record"}
	case x.as == InCharge:
		return org.Words{From: x.whom(), Note: "assigned to a member"}
	case x.as != AnswersAsHead:
		return org.Words{From: x.whom(), Note: x.as.String()}
	}
	w := org.Words{From: x.post().Title(), Note: "head of its unit"}
	switch {
	case x.party.Role != 0:
		w.Note = "bound in person"
	case x.unit.Kind().Works() == org.UnderHead:
		w.Note = "head of a unit that works under its head"
	}
	return w
}

// words says whom the party is: as the pattern has it that selects the unit, or with none as all of them have it.
func (p *Party) words(by *org.Pattern) string {
	var all []string
	for i := range p.To {
		if by == nil || by == &p.To[i] {
			all = append(all, patternWords(p.To[i]))
		}
	}
	if p.Class != "" && by == nil {
		all = append(all, p.Class)
	}
	s := p.Part.String() + ": " + strings.Join(all, "; ")
	if p.Role != 0 {
		s += ", its " + p.Role.String()
	}
	return s
}

func patternWords(p org.Pattern) string {
	if p.Unit != "" {
		return string(p.Unit)
	}
	var words []string
	switch {
	case p.Kind != 0 && p.Sector != "":
		words = append(words, p.Kind.Term().Vi+" "+string(p.Sector))
	case p.Kind != 0:
		words = append(words, p.Kind.Term().Vi)
	case p.Class != 0:
		words = append(words, "every "+p.Class.Term().Vi)
	default:
		words = append(words, "every unit")
	}
	if p.Host != 0 {
		words = append(words, "under "+p.Host.Term().Vi)
	}
	if p.Levels == 0 {
		words = append(words, "at every level")
	} else {
		for l := range p.Levels.All() {
			words = append(words, l.String())
		}
	}
	if p.Within != "" {
		words = append(words, "within "+string(p.Within))
	}
	return strings.Join(words, ", ")
}
