package directive

// The session of a council or a congress, with its term and the years of that, may stand between the number of what it passed and the date or
// who passed it: 05/NQ-HĐND khóa XII, kỳ họp thứ 3 ngày 10/12/2021 của HĐND tỉnh. So may how urgent or how secret a document is: 12/UBND-NC (hỏa tốc).

// inSession are the forms of what is passed in a session.
const inSession = formSet(1<<Resolution | 1<<JointResolution | 1<<Law | 1<<Code | 1<<Ordinance)

// passingStarts are the bytes with which words for a term, its years or a session may start, and other blanks than a space.
var passingStarts = [256]bool{'k': true, 'K': true, 't': true, 'T': true, 'n': true, 'N': true, '(': true, '\t': true, '\r': true, '\n': true, '&': true,
	0xC2: true, 0xE2: true, 0xEF: true}

// mayPass reports whether such words may stand at s[i:], as they do behind few numbers.
func mayPass(s string, i int) bool {
	if i < len(s) && s[i] == ',' {
		i++
	}
	if i+1 >= len(s) || s[i] != ' ' {
		return i < len(s) && passingStarts[s[i]]
	}
	return passingStarts[s[i+1]] || s[i+1] == ' '
}

// skipPassing returns what is behind the words for a term, its years, a session and handling at s[i:], in any order, with the term; i if they do not
// stand there. Behind a comma "tại kỳ họp" begins a clause.
func skipPassing(s string, i int, form Form) (roman string, end int) {
	end = i
	for range 3 {
		from := end
		if term, e := readTermOf(s, end); term != "" {
			roman, end = term, e
		}
		end = skipHandling(s, skipYearsOfTerm(s, end))
		if at := skipComma(s, end); inSession.has(form) && (at == skipBlanks(s, end) || s[min(at, len(s)-1)]|0x20 != 't') {
			end = skipSession(s, end)
		}
		if end == from {
			break
		}
	}
	return roman, end
}

var yearsOfTermBook = lazyBook{texts: []string{"nhiệm kỳ"}}

// skipYearsOfTerm returns what is behind "nhiệm kỳ 2021 - 2026" at s[i:], i if it does not stand there.
func skipYearsOfTerm(s string, i int) int {
	v, e := yearsOfTermBook.get().from(s, skipComma(s, i))
	if k := skipBlanks(s, e); v >= 0 && yearAt(s, k) > 0 {
		sep, at, _ := dateSeparator(s, k+len("2021"))
		if sep == '-' && yearAt(s, at) > 0 {
			return at + len("2026")
		}
	}
	return i
}

// handlingBook has the degrees of urgency (30/2020/NĐ-CP, Điều 8 and Phụ lục I) and of secrecy (29/2018/QH14, Điều 8).
var handlingBook = lazyBook{texts: []string{"hỏa tốc", "thượng khẩn", "khẩn", "tuyệt mật", "tối mật", "mật"}}

// skipHandling returns what is behind a degree in brackets at s[i:], i if there is none.
func skipHandling(s string, i int) int {
	k := skipBlanks(s, i)
	if k == len(s) || s[k] != '(' {
		return i
	}
	if v, e := handlingBook.get().from(s, k+1); v >= 0 && e < len(s) && s[e] == ')' {
		return e + 1
	}
	return i
}

// dateBehindSession reads the day behind the term and the session of what the last of the list was passed in.
func (x *scanner) dateBehindSession(i int) (d writtenDate, ok bool) {
	last := &x.members[len(x.members)-1]
	term, k := skipPassing(x.s, i, last.Form)
	if k == i {
		return d, false
	}
	if d, ok = readDateAfter(x.s, k); !ok || !d.date.IsDay() {
		return d, false
	}
	if last.Number.Issuer() == "TW" {
		last.Term = termID(term, "@party-committee@vn")
	}
	return d, true
}

// issuerOfSession reads whose session it is that the last of the list, which ends at s[i] with its date, was passed in: 05/NQ-HĐND ngày
// 10/12/2021, kỳ họp thứ 3 HĐND tỉnh Kon Tum.
func (x *scanner) issuerOfSession(w *issuerWords, n Number, i int) bool {
	_, k := skipPassing(x.s, i, x.members[len(x.members)-1].Form)
	if k == i || !x.issuerAt(w, linkBehind(x.s, k).end) || w.row.symbol == "" || w.cannotBe(n) || w.differs(n) {
		return false
	}
	w.term, w.termEnd = readTermOf(x.s, w.end)
	return true
}
