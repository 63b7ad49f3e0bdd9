package directive

// maxSpelled bounds how far before a document the name stands that its symbol is the initials of, in bytes.
const maxSpelled = 200

// spelledBefore reads, before the label of the list, the name of the organ of which the symbol of its first number is the initials, in the same
// sentence: cho Trường Đại học Công nghệ theo Quy chế QĐ 2706/QĐ-ĐHCN. It is asked for symbols that are in no table, or where somebody else
// stands before the label: Ban Tài chính Tổng Liên đoàn tại Tờ trình số 146/TTr-BTC.
func (x *scanner) spelledBefore(from int) {
	s, first := x.s, &x.members[0]
	if first.IssuedBy != "" {
		return
	}
	want, letters := initials(first.Number.Issuer())
	if letters < minInitials {
		return
	}
	for at := from; at > max(x.told, from-maxSpelled); {
		at = skipBlanksBack(s, at)
		y, start, _ := syllableUpTo(s, at)
		if y == 0 || start == at {
			if at == 0 || s[at-1] == '.' || s[at-1] == ';' || s[at-1] == '\n' {
				return
			}
			at--
			continue
		}
		if start < x.told {
			return
		}
		if at = start; !startsCapital(s[at:]) {
			continue
		}
		name := schoolStart(s, at)
		if v, _ := x.b.issuers.words.from(s, name); v < 0 || !x.b.issuers.open[v] {
			continue
		}
		if end := x.spelledName(at, want, letters); end > at && end <= from {
			w := issuerWords{start: name, end: end, row: &organRow, actor: &nobody}
			w.apply(first, s)
			return
		}
	}
}

// spelled returns where as many words at s[k:] end as there are initials, where those are theirs; k if they are not.
func spelled(s string, k int, want syllable, letters int) int {
	var got syllable
	end := k
	for at := k; letters > 0; letters-- {
		y, e, _ := readSyllable(s, at)
		if y == wordVa {
			at = skipBlanks(s, e)
			y, e, _ = readSyllable(s, at)
		}
		if e == at || y == 0 {
			return k
		}
		got, end = got<<letterBits|y.first(), e
		if at = skipBlanks(s, e); at < len(s) && isJoint(s[at]) {
			at = skipBlanks(s, at+1)
		}
	}
	if got != want {
		return k
	}
	return end
}

// spelledName returns where the name at s[k:] ends of which the first words have those initials, with the organ that it is of; k if it goes on with
// other words that have a capital.
func (x *scanner) spelledName(k int, want syllable, letters int) int {
	s := x.s
	end := spelled(s, k, want, letters)
	next := skipBlanks(s, end)
	if end == k || next == len(s) {
		return end
	}
	if v, _ := placeTypesBook.get().from(s, next); v >= 0 { // Trung tâm Y tế huyện Đông Anh
		return x.placeName(end)
	}
	if !startsCapital(s[next:]) {
		return end
	}
	var above issuerWords
	if x.issuerAt(&above, next) {
		return above.end
	}
	return k
}

// schoolStart returns where "Trường" stands before a name that starts at s[at], or at.
func schoolStart(s string, at int) int {
	if y, start := wordBefore(s, at); y == wordTruong && startsCapital(s[start:]) {
		return start
	}
	return at
}
