package mention

import (
	"cmp"

	"github.com/vnpolity/vnpolity/org"
)

// A Post is what one title was read as. Its unit is read as a [Name] is. The zero Post is none.
type Post struct {
	Role   org.Role
	Unit   Name
	Text   string // as it is written, with "nguyên" or "quyền"
	Held   bool   // whether the registry has the post that day or, if it is held no more, ever had it
	Former bool   // nguyên, cựu
	Charge org.Charge
}

// ID returns the ID of the post, "" if the registry does not have its unit that day.
func (p Post) ID() org.PostID { return p.Role.Of(p.Unit.Unit) }

// Title returns the title as the table of kinds has it on the day of v or, of a post that is held no more, as it last was:
// "Chủ tịch Hội đồng nhân dân quận Thanh Xuân". It is the text as it is written if the registry does not have the post.
func (p Post) Title(v org.View) string {
	title := v.Post(p.ID()).Title()
	if title == "" && p.Former && p.Unit.Unit != "" {
		title = v.Registry().LastUnit(p.Unit.Unit, v.Day()).Post(p.Role).Title()
	}
	return cmp.Or(title, p.Text)
}

// A Title is what a person's titles were read as, and the person if one is named. The zero Title is none.
type Title struct {
	Status Status // Found if every post is; Ambiguous if one is; Unknown if one is, or if the text is no title
	Person string // "" if none is named
	Posts  []Post // in the order of the text
}
