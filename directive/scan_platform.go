package directive

var (
	// platformsBook has what stands behind Cương lĩnh in its title.
	platformsBook = lazyBook{texts: []string{
		"chính trị", "xây dựng đất nước", "xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội", "xây dựng đất nước trong thời kỳ quá độ lên CNXH",
		"xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội ở nước ta", "xây dựng đất nước trong thời kỳ quá độ lên CNXH ở nước ta",
	}}
	// developedBook is what is said of one that was made out of that before, with its year: (bổ sung, phát triển năm 2011).
	developedBook = lazyBook{texts: []string{"bổ sung, phát triển", "bổ sung và phát triển", "được bổ sung, phát triển"}}
)

// platformForm is the place in platformsBook of the words that are no title by themselves.
const platformForm = 0

// platform reads a platform of the Party by its name, behind the words of a row, which stand from s[at] to end, with its year: Cương lĩnh năm
// 1991. Without its title it has one.
func (x *scanner) platform(row, at, end int, yield func(Citation) bool) (next int, ok bool) {
	s := x.s
	nameEnd := end
	v, e := platformsBook.get().from(s, skipBlanks(s, end))
	if v >= 0 {
		nameEnd = e
	}
	c := x.named(row, at, nameEnd, 0)
	x.dateNamed(&c, &names[row], at, nameEnd)
	if d, found := developedIn(s, c.End); found {
		c.Issued, c.End, c.To, c.Text = d.date, d.end, d.end, s[at:d.end]
	}
	if c.Issued == 0 && v <= platformForm || x.ofOtherParty(c.To) || isDraft(s, at) {
		return nameEnd, true
	}
	if next, ok = x.single(c, at, yield); !ok || c.End != c.To || !digitAt(s, c.End-1) {
		return next, ok
	}
	return x.years(c, s[at:nameEnd], yield)
}

// developedIn reads the year in which a platform was made out of that before, at s[i:], with or without brackets.
func developedIn(s string, i int) (d writtenDate, ok bool) {
	k := skipOpening(s, i)
	bracket := k < len(s)
	if !bracket {
		k = i
	}
	v, e := developedBook.get().from(s, skipBlanks(s, k))
	if v < 0 {
		return d, false
	}
	if d, ok = readWordedDate(s, skipBlanks(s, e)); !ok || d.date == 0 {
		return d, false
	}
	if bracket && d.end < len(s) && s[d.end] == ')' {
		d.end++
	}
	return d, true
}

// ofOtherParty reports whether "của" and somebody else than the Party follow at s[i:].
func (x *scanner) ofOtherParty(i int) bool {
	if word, _ := readWord(x.s, i); word != wordCua {
		return false
	}
	v, e := ofPartyBook.get().from(x.s, skipBlanks(x.s, i))
	return v < 0 || nameGoesOn(x.s, e)
}
