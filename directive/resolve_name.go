package directive

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// byName looks for a document by its title, or for the resolutions of a plenum.
func (r *resolver) byName(c *Citation) Resolved {
	res := Resolved{Status: StatusUnknown, Query: c.Query, Reason: GroundNone}
	if r.titles(c) {
		return r.past[r.self-1].res.itself()
	}
	if c.Plenum != 0 || c.Issuer == nationalCongress && c.Form == Resolution {
		if c.Plenum != 0 {
			res.Reason = GroundPlenum
		}
		q := c.Query
		if q.Issued != 0 {
			q.Issued = yearDate(q.Issued.Year(), 0) // of the plenum, whose resolutions may be of a later day
		}
		for d := range r.c.Documents() {
			if c.Term != "" && r.c.matches(q, d) == org.True && !r.later(d, c) {
				res.may = append(res.may, d)
			}
		}
		if len(res.may) > 0 {
			res.Status = StatusAmbiguous
		}
		return res
	}
	name := nameKey(cmp.Or(c.Label, c.Text)) // of laws of one name the later ones have it for their label
	key := nameKey
	if strings.IndexFunc(name, isMarked) < 0 { // typed without marks
		key = func(title string) string { return vitext.Fold(nameKey(title)) }
	}
	for d := range r.c.Documents() {
		if d.Form != c.Form || d.Title == "" || c.Issued != 0 && d.Issued != 0 && !mayBe(c.Issued, d.Issued) || r.later(d, c) || !r.inTerm(d, c.Term) {
			continue
		}
		if title := key(d.Title); title == name || !byWholeTitle.has(c.Form) && (strings.HasPrefix(title, name) || name == c.Form.Term().Vi) {
			res.may = append(res.may, d)
		}
	}
	switch len(res.may) {
	case 0:
	case 1:
		res.Status, res.Document, res.Reason = StatusFound, res.may[0], GroundName
	default:
		res.Status, res.Reason = StatusAmbiguous, GroundSeveral
	}
	return res
}

// byWholeTitle are the forms of which a document is named by its title, and by no less: the others may be by the word for them.
const byWholeTitle = formSet(1<<Law | 1<<Code | 1<<Ordinance)

func isMarked(r rune) bool { return r >= utf8.RuneSelf }

// maxTitleGap bounds what may stand between the number of a text and its title, in bytes.
const maxTitleGap = 256

// titles reports whether a plenum is named in the title under the number of the text itself, in capitals.
func (r *resolver) titles(c *Citation) bool {
	if c.Plenum == 0 || r.self == 0 || r.self != len(r.past) {
		return false
	}
	own := &r.past[r.self-1]
	return own.Form == c.Form && c.Start-own.To < maxTitleGap && strings.ToUpper(c.Text) == c.Text
}

// nameKey is the name of a document without its year or term.
func nameKey(s string) string {
	key := spaced(vitext.Lower(s))
	for _, word := range [...]string{" năm ", " khóa ", " (", " ngày "} {
		if i := strings.Index(key, word); i > 0 && (word != " năm " || digitAt(key, i+len(word))) {
			key = key[:i]
		}
	}
	return strings.TrimRight(key, "0123456789/- ")
}

// spaced returns s with a space for each of the blanks that Scan reads over, the ends of lines among them.
func spaced(s string) string {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		if k := skipBlanks(s, i); k > i {
			b, i = append(b, ' '), k
			continue
		}
		b = append(b, s[i])
		i++
	}
	return string(b)
}
