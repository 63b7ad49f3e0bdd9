package directive

// amendments are the words between a law and those that it amends.
var amendments = []string{
	"sửa đổi, bổ sung một số điều của", "sửa đổi một số điều của", "bổ sung một số điều của", "sửa đổi, bổ sung", "sửa đổi", "sửa đổi, bổ sung một số điều",
}

var amendmentsBook = lazyBook{texts: amendments}

// An amending is what tells a law that amends others from them: the date behind the words for it, or its number.
type amending struct {
	date writtenDate
	end  int // of the words before the number; 0 if there is a date instead
}

// amendingLaw reads, behind the word luật at s[at:], which ends at s[i], the name of a law that amends others and what it is told from them
// by: "sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Đất đai ngày 22 tháng 11 năm 2019".
func (x *scanner) amendingLaw(at, i int) (a amending, ok bool) {
	s := x.s
	v, end := amendmentsBook.get().from(s, skipBlanks(s, i))
	if v < 0 {
		return a, false
	}
	if at := skipSomeLaws(s, end); at > end {
		return toldWithin(s, at)
	}
	code := false
	for range maxName {
		law, after := namesBook().from(s, skipBlanks(s, end))
		if law < 0 || !names[law].open {
			return a, false
		}
		code = names[law].form == Code
		if end = x.lawName(after); end == after {
			return a, false
		}
		k := skipBlanks(s, end)
		if k < len(s) && s[k] == ',' {
			k++
		} else if y, e := readWord(s, k); y == wordVa {
			k = e
		} else {
			break
		}
		if law, _ := namesBook().from(s, skipBlanks(s, k)); law < 0 {
			break
		}
		end = k
	}
	if d, dated := readDateAfter(s, end); dated && d.date != 0 {
		return amending{date: d}, true
	}
	return amending{end: end}, !code && x.numbersAmending(at, end)
}

// numbersAmending reports whether the number behind the words s[at:end] is that of the law that amends, as it is in a list of grounds:
// "Luật sửa đổi, bổ sung một số điều của Luật Xây dựng số 62/2020/QH14". That of a code is the code's own, as the title of 12/2017/QH14 has
// it; and so are those of several laws, and the one behind a draft.
func (x *scanner) numbersAmending(at, end int) bool {
	s := x.s
	next := numberOfLaw(s, end)
	if next == end {
		return false
	}
	if isDraft(s, at) {
		return false
	}
	y, e := readWord(s, skipBlanks(s, next))
	if y != wordVa {
		return true
	}
	law, _ := namesBook().from(s, skipBlanks(s, e))
	return law < 0
}

// numberOfLaw returns where số and a number with its year end that stand behind s[i], i if they do not.
func numberOfLaw(s string, i int) int {
	so, e := readWord(s, skipBlanks(s, i))
	if so != wordSo {
		return i
	}
	k := skipBlanks(s, e)
	slash := skipDigits(s, k)
	if slash == k || slash >= len(s) || s[slash] != '/' || yearAt(s, slash+1) == 0 {
		return i
	}
	if e = slash + len("/2006"); e < len(s) && s[e] == '/' {
		e = readToken(s, e+1).end
	}
	return e
}

// aboutBook is what tells which laws are meant that are not named: 37 luật có liên quan đến quy hoạch.
var aboutBook = lazyBook{texts: []string{"có liên quan đến", "liên quan đến", "có liên quan tới", "liên quan tới"}}

// skipSomeLaws returns what is behind "37 Luật có liên quan đến" and "các luật liên quan đến" at s[i:], i if they do not stand there.
func skipSomeLaws(s string, i int) int {
	k := skipBlanks(s, i)
	e := skipDigits(s, k)
	if e == k {
		var word syllable
		if word, e = readWord(s, k); word != wordCac {
			return i
		}
	}
	if word, at := readWord(s, e); word == wordLuat {
		if v, end := aboutBook.get().from(s, skipBlanks(s, at)); v >= 0 {
			return end
		}
	}
	return i
}

// toldWithin reads the date or finds the number that stands behind a few words of a name at s[i:].
func toldWithin(s string, i int) (a amending, ok bool) {
	for range maxName {
		k := skipBlanks(s, i)
		y, e, _ := readSyllable(s, k)
		if k == i || e == k || y == 0 {
			return a, false
		}
		if d, dated := readDateAfter(s, e); dated && d.date != 0 {
			return amending{date: d}, true
		}
		if numberOfLaw(s, e) > e {
			return amending{end: e}, true
		}
		i = e
	}
	return a, false
}
