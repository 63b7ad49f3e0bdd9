package main

import (
	"cmp"
	"slices"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org/mention"
)

// A nameLine is what a name was read as. Host is the ID of the host or, where that is not on record, its path or its kind; area is an ID or,
// where it is not on record, the bare name; above is then the area that the text has above it.
type nameLine struct {
	Text       string   `json:"text"`
	Status     string   `json:"status"`
	ID         string   `json:"id"`
	Kind       string   `json:"kind"`
	Sector     string   `json:"sector"`
	Host       string   `json:"host"`
	Area       string   `json:"area"`
	Above      string   `json:"above,omitempty"`
	AreaType   string   `json:"area_type"`
	Level      string   `json:"level"`
	Candidates []string `json:"candidates,omitempty"`
	Note       string   `json:"note,omitempty"`
}

func (r *reader) nameOf(text string, n mention.Name) nameLine {
	line := nameLine{
		Text: text, Status: n.Status.String(), ID: string(n.Unit), Kind: n.Body.Kind.String(), Sector: string(n.Body.Sector),
		Host: cmp.Or(n.Host(), n.HostKind().String()), Area: cmp.Or(string(n.Area), n.Place), Above: string(n.Above), AreaType: n.Type.String(), Level: n.Level().String(),
	}
	for _, id := range n.Candidates {
		line.Candidates = append(line.Candidates, string(id))
	}
	if n.Unmarked {
		line.Note = "written without marks"
	}
	return line
}

func (r *reader) name(line string) { r.objects.Encode(r.nameOf(line, r.scanner.Name(line))) }

// A titleLine is what a title was read as.
type titleLine struct {
	Text   string     `json:"text"`
	Status string     `json:"status"`
	Person string     `json:"person"`
	Posts  []postLine `json:"posts"`
}

// A postLine is a post. Unit is an ID, "" where the unit is not on record; its parts are read all the same.
type postLine struct {
	Role   string `json:"role"`
	Title  string `json:"title"`
	Unit   string `json:"unit"`
	Former bool   `json:"former"`
	Acting bool   `json:"acting"`
	Charge string `json:"charge,omitempty"`
	Status string `json:"status"`
	// what was read of the unit
	Kind     string `json:"kind"`
	Sector   string `json:"sector"`
	Host     string `json:"host"`
	Area     string `json:"area"`
	Above    string `json:"above,omitempty"`
	AreaType string `json:"area_type"`
	Level    string `json:"level"`

	Candidates []string `json:"candidates,omitempty"`
	Note       string   `json:"note,omitempty"`
}

func (r *reader) postOf(p mention.Post) postLine {
	n := r.nameOf("", p.Unit)
	return postLine{
		Role: p.Role.String(), Title: p.Title(r.scanner.View()), Unit: n.ID, Former: p.Former, Acting: p.Charge != 0, Charge: p.Charge.String(), Status: n.Status,
		Kind: n.Kind, Sector: n.Sector, Host: n.Host, Area: n.Area, Above: n.Above, AreaType: n.AreaType, Level: n.Level,
		Candidates: n.Candidates, Note: n.Note,
	}
}

func (r *reader) title(line string) {
	t := r.scanner.Title(line)
	out := titleLine{Text: line, Status: t.Status.String(), Person: t.Person, Posts: []postLine{}}
	for _, p := range t.Posts {
		out.Posts = append(out.Posts, r.postOf(p))
	}
	r.objects.Encode(out)
}

// A mentionLine is what a text speaks of at its bytes Start to End: a unit, a post, a person or a document.
type mentionLine struct {
	File   string     `json:"file,omitempty"` // where there are several
	Kind   string     `json:"kind"`
	Start  int        `json:"start"`
	End    int        `json:"end"`
	Text   string     `json:"text"`
	Name   string     `json:"name"`
	ID     string     `json:"id"`
	Posts  []postLine `json:"posts,omitempty"`
	Status string     `json:"status"`
	Place  string     `json:"place,omitempty"` // how the place of a unit or post was found
	law    bool       // cited by its name
}

func (r *reader) json(docs []document) {
	for _, d := range docs {
		for _, line := range r.mentions(d) {
			if len(docs) > 1 {
				line.File = d.name
			}
			r.objects.Encode(line)
		}
	}
}

// mentions returns what a text speaks of, in its order, the longest first. What overlaps without nesting is left to the first, and a law
// that is cited by its name keeps what it is about to itself: Luật Tổ chức Quốc hội speaks of no unit.
func (r *reader) mentions(d document) (lines []mentionLine) {
	for m := range r.scanner.Scan(d.text) {
		lines = append(lines, r.mentionOf(d, m))
	}
	for c, found := range r.corpus.ResolveIn(directive.Scan(d.text), r.home) {
		line := mentionLine{Kind: "document", Start: c.Start, End: c.End, Text: d.text[c.Start:c.End], Name: d.text[c.Start:c.End], Status: found.Status.String()}
		if found.Document != nil {
			line.Name, line.ID = found.Document.Name(), string(found.Document.ID)
		}
		line.law = c.Kind == directive.CitedByName && (c.Form == directive.Law || c.Form == directive.Code || c.Form == directive.Ordinance)
		lines = append(lines, line)
	}
	slices.SortStableFunc(lines, func(a, b mentionLine) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	var open []int // ends of what the next may lie in
	titled := 0    // the end of the last law
	kept := lines[:0]
	for _, line := range lines {
		if line.Start < titled {
			continue
		}
		for len(open) > 0 && open[len(open)-1] <= line.Start {
			open = open[:len(open)-1]
		}
		if len(open) == 0 || line.End <= open[len(open)-1] {
			open = append(open, line.End)
			kept = append(kept, line)
			if line.law {
				titled = line.End
			}
		}
	}
	return kept
}

func (r *reader) mentionOf(d document, m mention.Mention) mentionLine {
	line := mentionLine{Kind: m.What.String(), Start: m.Start, End: m.End, Text: d.text[m.Start:m.End], Status: m.Status().String()}
	switch m.What {
	case mention.PersonMention:
		line.Name, line.ID = m.Person.Name, string(m.Person.ID)
		for _, p := range m.Person.Posts {
			line.Posts = append(line.Posts, r.postOf(p))
		}
		return line
	case mention.PostMention:
		line.Name, line.ID = m.Post.Title(r.scanner.View()), string(m.Post.ID())
	default:
		line.Name, line.ID = cmp.Or(r.scanner.View().Unit(m.Unit.Unit).Name(), line.Text), string(m.Unit.Unit)
	}
	line.Place = m.Unit.Ground.String()
	return line
}
