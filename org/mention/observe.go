package mention

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// Observations are what a text says of posts and units, held against the registry. Nothing in the registry is changed: the
// findings are records that may be reviewed, and merged with [org.Merge]. The zero Observations are none.
type Observations struct {
	Agrees      []Finding // the registry has it so on that day
	New         []Finding // the registry does not say
	Contradicts []Finding // the registry has it otherwise: another holds a post of one seat on that day
}

// A Finding is one thing that a text says. The zero Finding is none.
type Finding struct {
	Tenure     org.Tenure       // that somebody was seen in a post; zero if the finding is of a unit
	Person     org.PersonRecord // who it is: the one on record, or one that is coined
	Unit       org.UnitRecord   // a unit that was seen, and of which the registry does not tell that it is there
	Candidates []org.PersonID   // people on record of the same name: whether one of them is meant is not settled
	Against    []org.Tenure     // what it contradicts
	Start, End int              // where the text names the person or the unit
}

// Observe turns what a text says into records: that a person was seen in a post on the day of v, that a unit was. source is
// where the text is from; records point to the paragraph of it, as "đoạn 3", counting from the title. What a text says of
// the past (nguyên) it does not say of its day, and is left out; so is what is not settled.
func Observe(v org.View, text string, source org.SourceID, mentions iter.Seq[Mention]) Observations {
	o := observer{v: v, text: text, source: source}
	for m := range mentions {
		switch m.What {
		case PersonMention:
			o.person(m)
		case UnitMention:
			o.unit(m)
		}
	}
	return o.found
}

type observer struct {
	v      org.View
	text   string
	source org.SourceID
	read   int // how far paragraphs are counted
	lines  int // that end before that
	coined []org.PersonRecord
	found  Observations
}

// paragraph returns the place of text[i] in the source. It is asked in the order of the text.
func (o *observer) paragraph(i int) org.Ref {
	for o.read < i {
		line, _, ended := strings.Cut(o.text[o.read:], "\n")
		if end := o.read + len(line); !ended || end >= i {
			break
		}
		if strings.TrimSpace(line) != "" {
			o.lines++
		}
		o.read += len(line) + 1
	}
	return org.Ref{Source: o.source, Pin: "đoạn " + strconv.Itoa(o.lines+1)}
}

func (o *observer) person(m Mention) {
	at := o.paragraph(m.Start)
	for _, post := range m.Person.Posts {
		id := post.ID()
		if post.Former || id == "" || o.v.Post(id).IsZero() || post.Unit.Status != Found {
			continue
		}
		f := Finding{Start: m.Start, End: m.End}
		f.Person, f.Candidates = o.who(m.Person)
		f.Tenure = org.Tenure{Person: f.Person.ID, Post: id, Charge: post.Charge, Seen: []org.Date{o.v.Day()}, Grounding: org.Grounding{Source: at}}
		o.add(f)
	}
}

// who returns the record of a person: the one on record, or one with an ID that is coined from the name.
func (o *observer) who(p Person) (org.PersonRecord, []org.PersonID) {
	p.Name = vitext.Canonical(p.Name)
	if p.Status == Found {
		for x := range o.v.People() {
			if x.ID() == p.ID {
				return org.PersonRecord{ID: p.ID, Name: x.Name()}, nil
			}
		}
	}
	i := slices.IndexFunc(o.coined, func(r org.PersonRecord) bool { return r.Name == p.Name })
	if i < 0 {
		slug := vitext.Slug(p.Name)
		id := org.PersonID(slug)
		for n := 2; !o.v.Person(id).IsZero() || slices.ContainsFunc(o.coined, func(r org.PersonRecord) bool { return r.ID == id }); n++ {
			id = org.PersonID(slug + "-" + strconv.Itoa(n))
		}
		i = len(o.coined)
		o.coined = append(o.coined, org.PersonRecord{ID: id, Name: p.Name, Grounding: org.Grounding{Source: org.Ref{Source: o.source}}})
	}
	return o.coined[i], p.Candidates
}

// add puts a tenure into the list that it belongs to, once.
func (o *observer) add(f Finding) {
	same := func(x Finding) bool {
		return x.Tenure.Person == f.Tenure.Person && x.Tenure.Post == f.Tenure.Post && x.Tenure.Charge == f.Tenure.Charge
	}
	for _, list := range [...][]Finding{o.found.Agrees, o.found.New, o.found.Contradicts} {
		if slices.ContainsFunc(list, same) {
			return
		}
	}
	post := o.v.Post(f.Tenure.Post)
	for t := range post.Tenures() {
		if t.Person == f.Tenure.Person && t.Charge == f.Tenure.Charge && o.holds(post, t) {
			o.found.Agrees = append(o.found.Agrees, f)
			return
		}
	}
	if h := post.Holder(); post.Seats() == 1 && h.Occupancy != org.NotKnown {
		for t := range post.Tenures() {
			if t.Person == h.Person.ID() && t.Charge == h.Charge && t.Vacant == (h.Occupancy == org.Vacant) {
				f.Against = append(f.Against, t)
			}
		}
		o.found.Contradicts = append(o.found.Contradicts, f)
		return
	}
	o.found.New = append(o.found.New, f)
}

// holds reports whether the registry has it for certain that the tenure holds on the day.
func (o *observer) holds(post org.Post, t org.Tenure) bool {
	if t.Charge == 0 {
		for p := range post.Holders() {
			if p.ID() == t.Person {
				return true
			}
		}
		return false
	}
	h := post.Holder()
	return h.Occupancy == org.Run && h.Person.ID() == t.Person && h.Charge == t.Charge
}

// unit notes a unit that the registry does not tell to be there.
func (o *observer) unit(m Mention) {
	id := cmp.Or(m.Unit.Unit, m.Unit.Path.Of(m.Unit.Area))
	if _, err := org.ParseUnitID(string(id)); err != nil || m.Unit.Status == Ambiguous || m.Unit.Ground != Written || o.v.Unit(id).Truth() == org.True ||
		o.v.Area(id.Area()).IsZero() || slices.ContainsFunc(o.found.New, func(f Finding) bool { return f.Unit.Unit == id }) {
		return
	}
	r := org.UnitRecord{Unit: id, Seen: []org.Date{o.v.Day()}, Grounding: org.Grounding{Source: o.paragraph(m.Start)}}
	o.found.New = append(o.found.New, Finding{Unit: r, Start: m.Start, End: m.End})
}
