package directive

// draftsBook has the words before a law that has no number yet.
var draftsBook = lazyBook{texts: []string{"dự thảo", "dự án", "đề nghị xây dựng"}}

// isDraft reports whether what is named from s[at] on is the draft of a document: dự án Luật Nhà giáo.
func isDraft(s string, at int) bool {
	v, _ := draftsBook.get().upTo(s, skipBlanksBack(s, at))
	return v >= 0
}

// draftedLaw reports whether the law or the constitution that is named from s[at] to end is a draft, or the next of a list of them: dự án Luật Nhà
// giáo, Luật Việc làm. There is no document yet that a draft would be.
func (x *scanner) draftedLaw(at, end int) bool {
	if !isDraft(x.s, at) && (x.draft == 0 || skipBoth(x.s, x.draft) != at) {
		return false
	}
	x.draft = end
	return true
}

// skipBoth returns what is behind a comma or "và" at s[i:], i if neither stands there.
func skipBoth(s string, i int) int {
	k := skipBlanks(s, i)
	if k < len(s) && s[k] == ',' {
		return skipBlanks(s, k+1)
	}
	if word, e := readWord(s, k); word == wordVa {
		return skipBlanks(s, e)
	}
	return i
}
