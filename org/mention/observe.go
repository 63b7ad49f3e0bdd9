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
// findings are records to be reviewed, and [Observations.Data] is what may be merged of them. The zero Observations are none.
type Observations struct {
	Agrees      []Finding `json:"agrees,omitempty"`      // the registry has it so on that day
	New         []Finding `json:"new,omitempty"`         // the registry does not say so of that day, though perhaps of one shortly before
	Contradicts []Finding `json:"contradicts,omitempty"` // the registry has it otherwise: another holds a post of one seat on that day
}

// A Finding is one thing that a text says: either that a person was seen in a post, Tenure and Person, or that a unit was
// there, Unit. The zero Finding is none.
type Finding struct {
	Tenure     org.Tenure       `json:"tenure,omitzero"`
	Person     org.PersonRecord `json:"person,omitzero"`      // who it is: the one on record, or one that is coined
	Unit       org.UnitRecord   `json:"unit,omitzero"`        // a unit named in the text that the registry does not have for certain on that day
	Candidates []org.PersonID   `json:"candidates,omitempty"` // others of the same name, on record or in the text: whether it is one of them is not settled
	Against    []org.Tenure     `json:"against,omitempty"`    // what it contradicts
	Title      string           `json:"title,omitempty"`      // of the post, as [Post.Title] has it
	Words      string           `json:"words,omitempty"`      // of the text: from the person to the post, or the unit
	Start      int              `json:"start"`                // where the text names the person or the unit, in bytes
	End        int              `json:"end"`
}

// Observe turns what a text says into records: that a person was seen in a post on the day of v, that a unit was. source is
// where the text is from, and not empty; records point to the paragraph of it, as "đoạn 3", counting from the title.
//
// Former posts (nguyên) and mentions that are not settled are left out, and so are posts of which the text says that the person leaves them (thôi giữ
// chức, miễn nhiệm, nghỉ hưu) or is moved from them to another, is yet to be chosen for them (đề cử, được giới thiệu), or had them in a time that is past (năm 2018, đến năm 2020). A unit counts only where the text says in which place it
// is, and that place is on record; who holds a post in one that is not on record is new with it. One name in a text is one person, but for posts that one person does not hold together: who heads
// two bodies of one kind in two places is taken for two people, of whom the later has the earlier for a candidate.
//
// The ID of a person who is new is coined from the name, and is new to the registry of v alone. [Join] what several texts say before you merge
// it, or two people of one name in two texts get one ID.
func Observe(v org.View, text string, source org.SourceID, mentions iter.Seq[Mention]) Observations {
	o := observer{v: v, text: text, source: source, mentions: slices.Collect(mentions)}
	for i, m := range o.mentions {
		switch m.What {
		case PersonMention:
			o.person(i)
		case UnitMention:
			o.unit(m)
		}
	}
	return o.found
}

type observer struct {
	v        org.View
	text     string
	source   org.SourceID
	mentions []Mention
	read     int // how far paragraphs are counted
	lines    int // that end before that
	coined   []org.PersonRecord
	found    Observations
}

// Data returns what is new as data for [org.Merge], each person who is new and each unit once. What contradicts the registry is left out, and the
// posts of a person who may be one of several candidates: they are to be settled first. A source that the base does not have must
// be added to it, or [org.New] refuses the whole. What the base has of a unit that is in it is replaced, as [org.Merge] says: who wants to keep that adds
// the records of the unit.
func (o Observations) Data() org.Data {
	var d org.Data
	for _, f := range o.New {
		switch {
		case f.Unit.Unit != "":
			d.Units = append(d.Units, f.Unit)
		case len(f.Candidates) == 0:
			d.Tenures = append(d.Tenures, f.Tenure)
			if f.coined() && !slices.ContainsFunc(d.People, func(p org.PersonRecord) bool { return p.ID == f.Person.ID }) {
				d.People = append(d.People, f.Person)
			}
		}
	}
	return d
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

func (o *observer) person(i int) {
	m := &o.mentions[i]
	var posts []Post
	var at []stretch
	for k, told := range o.told(i) {
		post := m.Person.Posts[k]
		if !told || post.Former || !o.counts(&post) {
			continue
		}
		posts = append(posts, post)
		at = append(at, o.stretch(i, &m.Person.Posts[k]))
	}
	if len(posts) == 0 {
		return
	}
	source := o.paragraph(m.Start)
	person, candidates := o.who(m.Person, posts)
	for k, post := range posts {
		o.add(Finding{
			Tenure: org.Tenure{Person: person.ID, Post: post.ID(), Charge: post.Charge, Seen: []org.Date{o.v.Day()}, Grounding: org.Grounding{Source: source}},
			Person: person, Candidates: candidates, Title: post.Title(o.v), Words: o.text[min(m.Start, at[k].start):max(m.End, at[k].end)],
			Start: m.Start, End: m.End,
		})
	}
}

// counts reports whether it is settled what a post is. One in a unit that is not on record gets the ID that the unit has where it is new.
func (o *observer) counts(post *Post) bool {
	if id := post.ID(); id != "" {
		return post.Unit.Status == Found && !o.v.Post(id).IsZero()
	}
	unit := o.seen(&post.Unit)
	if unit == "" || !o.v.Registry().LastUnit(unit, o.v.Day()).IsZero() { // or is of what has ended
		return false
	}
	post.Unit.Unit = unit
	return true
}

// told returns for each post of the person of mention i whether the text says that the person has it on its day.
func (o *observer) told(i int) []bool {
	m := &o.mentions[i]
	if len(m.Person.Posts) == 0 {
		return nil
	}
	c := claim{text: o.text, person: stretch{m.Start, m.End}, day: o.v.Day()}
	for k := range m.Person.Posts {
		c.posts = append(c.posts, o.stretch(i, &m.Person.Posts[k]))
	}
	return c.held()
}

// stretch returns where the text has a post of the person of mention i: the mention nearest to that.
func (o *observer) stretch(i int, post *Post) stretch {
	const far = 4 * maxPosts
	for d := 1; d < far; d++ {
		for _, k := range [...]int{i + d, i - d} {
			if k < 0 || k >= len(o.mentions) {
				continue
			}
			if x := &o.mentions[k]; x.What == PostMention && x.Post.Text == post.Text && x.Post.ID() == post.ID() && x.Post.Former == post.Former {
				return stretch{x.Start, x.End}
			}
		}
	}
	return stretch{o.mentions[i].End, o.mentions[i].End}
}

// who returns the record of a person: the one on record, one that the text has named before, or one with an ID that is coined from the
// name; and who else of that name it may be.
func (o *observer) who(p Person, posts []Post) (org.PersonRecord, []org.PersonID) {
	p.Name = vitext.Canonical(p.Name)
	if p.Status == Found {
		for x := range o.v.People() {
			if x.ID() == p.ID {
				return org.PersonRecord{ID: p.ID, Name: x.Name()}, nil
			}
		}
	}
	candidates := slices.Clone(p.Candidates)
	for _, r := range o.coined {
		if r.Name != p.Name {
			continue
		}
		if !o.apart(r.ID, posts) {
			return r, p.Candidates
		}
		candidates = append(candidates, r.ID)
	}
	slug := vitext.Slug(p.Name)
	id := org.PersonID(slug)
	for n := 2; !o.v.Person(id).IsZero() || slices.ContainsFunc(o.coined, func(r org.PersonRecord) bool { return r.ID == id }); n++ {
		id = org.PersonID(slug + "-" + strconv.Itoa(n))
	}
	r := org.PersonRecord{ID: id, Name: p.Name, Grounding: org.Grounding{Source: org.Ref{Source: o.source}}}
	o.coined = append(o.coined, r)
	return r, candidates
}

// apart reports whether a person of whom the text has told cannot well hold the posts: one is the single seat of a body of which that
// person has the same seat in another place.
func (o *observer) apart(id org.PersonID, posts []Post) bool {
	for _, list := range [...][]Finding{o.found.Agrees, o.found.New, o.found.Contradicts} {
		for _, f := range list {
			if f.Tenure.Person != id || !o.single(f.Tenure.Post) {
				continue
			}
			held := f.Tenure.Post.Unit()
			for _, post := range posts {
				unit := post.ID().Unit()
				if post.Role == f.Tenure.Post.Role() && unit.Body() == held.Body() && unit.Area() != held.Area() {
					return true
				}
			}
		}
	}
	return false
}

// single reports whether one person at a time holds a post; of a unit that is not on record, whether it is that of the head.
func (o *observer) single(id org.PostID) bool {
	if post := o.v.Post(id); !post.IsZero() {
		return post.Seats() == 1
	}
	return id.Role() == org.Head
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
	id := o.seen(&m.Unit)
	if id == "" || slices.ContainsFunc(o.found.New, func(f Finding) bool { return f.Unit.Unit == id }) {
		return
	}
	r := org.UnitRecord{Unit: id, Seen: []org.Date{o.v.Day()}, Grounding: org.Grounding{Source: o.paragraph(m.Start)}}
	o.found.New = append(o.found.New, Finding{Unit: r, Words: o.text[m.Start:m.End], Start: m.Start, End: m.End})
}

// seen returns the unit of a name that the registry does not tell to be there, if the text says where it is and that place is on record; else "".
func (o *observer) seen(n *Name) org.UnitID {
	id := cmp.Or(n.Unit, n.Path.Of(n.Area))
	if _, err := org.ParseUnitID(string(id)); err != nil || n.Status == Ambiguous || n.Ground != Written || o.v.Unit(id).Truth() == org.True ||
		o.v.Area(id.Area()).IsZero() {
		return ""
	}
	return id
}
