package mention

import (
	"iter"

	"github.com/vnpolity/vnpolity/org"
)

// A Scanner reads text of one day and place. It is safe for concurrent use. The zero Scanner reads nothing.
type Scanner struct {
	g    *Grammar
	v    org.View
	home org.Area
}

// At returns the scanner of texts of day d about an area: a name without a place, such as Quận ủy, is of the nearest area
// that the text names, and else of home or of what lies above it. home may be "", and is so where it
// is not there on the day: [org.Registry.Locate] tells of a place that has ended.
func (g *Grammar) At(d org.Date, home org.AreaID) *Scanner {
	if g == nil || g.lex.words == nil {
		return &Scanner{}
	}
	v := g.reg.At(d)
	return &Scanner{g: g, v: v, home: v.Area(home)}
}

// Scan finds the units, posts and people that a text speaks of on the day of v: see [Scanner.Scan]. It makes the grammar
// of the registry anew; who reads more than one text keeps a [Grammar].
func Scan(v org.View, home org.Area, text string) iter.Seq[Mention] {
	return New(v.Registry()).At(v.Day(), home.ID()).Scan(text)
}

// Scan yields the units, posts and people that a text speaks of, in the order of the text, the longest first: mentions
// nest, as that of the unit in that of a post, and else do not overlap. Offsets are those of the text, in bytes.
//
// What only looks like a name is left out: companies, schools, streets, hospitals that have one in theirs, and two or three capitals that may be short
// for anything, CA, TT, where no place, host or unit beside them and nothing before tells what they are. A person is somebody with a post beside the
// name, or named again after that: ông An, Bí thư An. A title without a unit that nobody has outside the system, Thứ trưởng Lê Văn An, is of the only unit
// that the text has spoken of lately which has such a post; others, Giám đốc Lê Văn An, are not read. At the foot of a paper who signs for an organ, or below
// its name at the head, has the post of that organ: TM. ỦY BAN NHÂN DÂN, PHÓ CHỦ TỊCH, Nguyễn Văn An. Of units of one kind in several places, UBND các xã Trấn Yên, Việt Hồng, each
// is mentioned: the first by all the words, the others by the names of their places, as far as these are on record.
//
// Text is read as it is marked: of one without tone marks, UBND phuong Nhan Chinh, it finds UBND, and takes it for that of home. [Scanner.Name] and
// [Scanner.Title] read names without marks.
func (s *Scanner) Scan(text string) iter.Seq[Mention] {
	return func(yield func(Mention) bool) { s.scan(text, yield) }
}

// View returns the view that names are read in.
func (s *Scanner) View() org.View { return s.v }
