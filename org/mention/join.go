package mention

import (
	"cmp"
	"iter"
	"slices"
	"strconv"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file puts together what several texts say, and settles who is meant.

// coined reports whether the person of a finding is new: not on record.
func (f Finding) coined() bool { return f.Person.Source.Source != "" }

// Join puts together what texts say that were observed one by one in views of reg, on the same day or on several, as if each had been merged before
// the next: a person who is new has one ID in all of them if the texts name one post of theirs. Else people of one name are two, of whom the later
// has the earlier for a candidate. What several texts say of one day is there once. Whether the texts contradict each other is not looked for.
func Join(reg *org.Registry, texts ...Observations) (all Observations) {
	j := joiner{v: reg.At(reg.Edition())}
	for _, text := range texts {
		j.next(text)
		for _, x := range [...]struct{ to, from *[]Finding }{{&all.Agrees, &text.Agrees}, {&all.New, &text.New}, {&all.Contradicts, &text.Contradicts}} {
			for _, f := range *x.from {
				if f = j.renamed(f); !slices.ContainsFunc(*x.to, f.says) {
					*x.to = append(*x.to, f)
				}
			}
		}
	}
	return all
}

// says reports whether another finding is the same of the same days.
func (f Finding) says(g Finding) bool {
	return f.Tenure.Person == g.Tenure.Person && f.Tenure.Post == g.Tenure.Post && f.Tenure.Charge == g.Tenure.Charge &&
		f.Unit.Unit == g.Unit.Unit && (f.Unit.Unit != "" || slices.Equal(f.Tenure.Seen, g.Tenure.Seen))
}

// A joined is somebody who is new, with the posts that the texts name.
type joined struct {
	id         org.PersonID
	name       string
	posts      []org.PostID
	candidates []org.PersonID // of the same name in earlier texts
}

type joiner struct {
	v      org.View // in which people are looked for
	people []joined
	ids    map[org.PersonID]*joined // in the text that is joined now
}

// next finds who the people are who are new in a text.
func (j *joiner) next(text Observations) {
	var own []joined
	for _, list := range [...][]Finding{text.New, text.Contradicts, text.Agrees} {
		for _, f := range list {
			if !f.coined() {
				continue
			}
			k := slices.IndexFunc(own, func(p joined) bool { return p.id == f.Person.ID })
			if k < 0 {
				k = len(own)
				own = append(own, joined{id: f.Person.ID, name: vitext.Lower(f.Person.Name)})
			}
			own[k].posts = append(own[k].posts, f.Tenure.Post)
		}
	}
	j.ids = make(map[org.PersonID]*joined, len(own))
	earlier := len(j.people)
	for i := range own {
		p := own[i] // which gets its ID
		j.ids[own[i].id] = j.who(&p, own, earlier)
	}
}

// who returns who somebody is: one of the earlier people, or another, who is added.
func (j *joiner) who(p *joined, own []joined, earlier int) *joined {
	for i := range j.people[:earlier] {
		q := &j.people[i]
		if q.name != p.name {
			continue
		}
		if slices.ContainsFunc(p.posts, func(post org.PostID) bool { return slices.Contains(q.posts, post) }) {
			q.posts = append(q.posts, p.posts...)
			same := *q
			return &same
		}
		p.candidates = append(p.candidates, q.id)
	}
	p.id = j.free(p.id, p.name, own)
	j.people = append(j.people, *p)
	return p
}

// free returns the ID of somebody in a text, or another if somebody in an earlier one has it.
func (j *joiner) free(id org.PersonID, name string, own []joined) org.PersonID {
	taken := func(id org.PersonID) bool {
		return slices.ContainsFunc(j.people, func(p joined) bool { return p.id == id })
	}
	if !taken(id) {
		return id
	}
	slug := vitext.Slug(name)
	for n := 2; ; n++ {
		other := org.PersonID(slug + "-" + strconv.Itoa(n))
		if !taken(other) && j.v.Person(other).IsZero() && !slices.ContainsFunc(own, func(p joined) bool { return p.id == other }) {
			return other
		}
	}
}

// renamed returns a finding with the IDs that its people have in all the texts.
func (j *joiner) renamed(f Finding) Finding {
	f.Candidates = slices.Clone(f.Candidates)
	for i, id := range f.Candidates {
		if p := j.ids[id]; p != nil {
			f.Candidates[i] = p.id
		}
	}
	if p := j.ids[f.Person.ID]; p != nil && f.coined() {
		f.Person.ID, f.Tenure.Person = p.id, p.id
		for _, id := range p.candidates {
			if !slices.Contains(f.Candidates, id) {
				f.Candidates = append(f.Candidates, id)
			}
		}
	}
	return f
}

// Settle returns o with it settled who the person of an ID is who may be one of several: is, which is one of the candidates, or id itself if the person
// is none of them. [Observations.Data] has the posts then. Who is no candidate of that person changes nothing.
func (o Observations) Settle(id, is org.PersonID) Observations {
	known := org.PersonRecord{ID: is}
	for f := range o.all() {
		if f.Person.ID == is {
			known = f.Person
			break
		}
	}
	settled := func(list []Finding) []Finding {
		list = slices.Clone(list)
		for i := range list {
			f := &list[i]
			if f.Person.ID != id || is != id && !slices.Contains(f.Candidates, is) {
				continue
			}
			known.Name = cmp.Or(known.Name, f.Person.Name)
			f.Person, f.Tenure.Person, f.Candidates = known, is, nil
		}
		return list
	}
	o.Agrees, o.New, o.Contradicts = settled(o.Agrees), settled(o.New), settled(o.Contradicts)
	return o
}

// all yields all findings.
func (o Observations) all() iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for _, list := range [...][]Finding{o.Agrees, o.New, o.Contradicts} {
			for _, f := range list {
				if !yield(f) {
					return
				}
			}
		}
	}
}
