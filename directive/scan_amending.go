package directive

// amendments are the words between a law and those that it amends.
var amendments = []string{
	"sửa đổi, bổ sung một số điều của", "sửa đổi một số điều của", "bổ sung một số điều của", "sửa đổi, bổ sung", "sửa đổi", "sửa đổi, bổ sung một số điều",
}

var amendmentsBook = lazyBook{texts: amendments}

// amendingLaw reads, behind the word luật, the name of a law that amends others and the date of it, by which it is told from them:
// "sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Đất đai ngày 22 tháng 11 năm 2019".
func (x *scanner) amendingLaw(i int) (d writtenDate, ok bool) {
	s := x.s
	v, end := amendmentsBook.get().from(s, skipBlanks(s, i))
	if v < 0 {
		return d, false
	}
	if at := skipSomeLaws(s, end); at > end {
		return datedWithin(s, at)
	}
	for range maxName {
		law, after := namesBook().from(s, skipBlanks(s, end))
		if law < 0 || !names[law].open {
			return d, false
		}
		if end = x.lawName(after); end == after {
			return d, false
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
	d, ok = readDateAfter(s, end)
	return d, ok && d.date != 0
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

// datedWithin reads the date that stands behind a few words of a name at s[i:].
func datedWithin(s string, i int) (d writtenDate, ok bool) {
	for range maxName {
		k := skipBlanks(s, i)
		y, e, _ := readSyllable(s, k)
		if k == i || e == k || y == 0 {
			return d, false
		}
		if d, ok = readDateAfter(s, e); ok && d.date != 0 {
			return d, true
		}
		i = e
	}
	return d, false
}
