package directive

import "strings"

// issuerBefore reads who issued a document before its label, and on what day: "Ngày 26/12/2021, Thủ tướng Chính phủ ban hành".
func (x *scanner) issuerBefore(w *issuerWords, end int) (ok bool) {
	s := x.s
	if end > 0 && s[end-1] != ' ' && end < len(s) && joins(s, end) { // tạiTờ trình
		x.s = s[:end]
		ok = x.issuerBefore(w, end)
		x.s = s
		return ok
	}
	if end > 0 && (s[end-1] == '"' || strings.HasSuffix(s[:end], "“")) { // ban hành “Kế hoạch số 5/KH-UBND”
		end = strings.LastIndexAny(s[:end], "\"“")
	}
	at := x.verbBefore(end)
	if at < 0 || startsCapital(s[at:]) && s[at+1] >= 'a' { // Sở Xây dựng has no verb
		return false
	}
	v, _ := asideBook.get().from(s, at)
	if v >= 0 {
		at = sayingBefore(s, at)
	}
	if !x.issuerUpTo(w, beforeSession(s, skipBlanksBack(s, at))) {
		return false
	}
	w.aside = v >= 0
	start := w.start
	if before := skipBlanksBack(s, start); strings.HasSuffix(s[:before], "Phó") {
		start = before - len("Phó")
	}
	if d, found := x.dateBefore(start); found {
		w.date = d.date
	}
	return true
}

// beforeSession returns where what stands before the number of a session ends that ends at s[end]: HĐND tỉnh khóa XIX, kỳ họp thứ 12.
func beforeSession(s string, end int) int {
	k := skipDigitsBack(s, end)
	if k == end {
		return end
	}
	v, at := sessionBook.get().upTo(s, skipBlanksBack(s, k))
	if v < 0 {
		return end
	}
	if at = skipBlanksBack(s, at); at > 0 && s[at-1] == ',' {
		at = skipBlanksBack(s, at-1)
	}
	return at
}

// verbBefore returns where a verb that ends at s[end] starts, -1 if none does.
func (x *scanner) verbBefore(end int) int {
	end = skipBlanksBack(x.s, end)
	if end < 2 || !x.b.leadEnds[x.s[end-1]] || x.s[end-2:end] == "eo" { // theo
		return -1
	}
	v, at := x.b.leads.upTo(x.s, end)
	if v < 0 {
		return -1
	}
	return at
}

// sayingBefore returns where a verb before "tại" at s[i:] starts, of who does something by the document: được Chính phủ cụ thể hóa bằng Nghị
// quyết. It is i if there is none.
func sayingBefore(s string, i int) int {
	v, at := saysBook.get().upTo(s, skipBlanksBack(s, i))
	if v < 0 {
		return i
	}
	if v, before := predicateBook.get().upTo(s, skipBlanksBack(s, at)); v >= 0 { // đã kết luận tại
		return before
	}
	return at
}

// issuerUpTo reads the issuer that ends at s[end], with the name of its place and its term where it has them: "Ban Thường vụ Tỉnh ủy
// Yên Bái", "Quốc hội khóa XV".
func (x *scanner) issuerUpTo(w *issuerWords, end int) (ok bool) {
	at := end
	if at > 0 && x.s[at-1] == ')' { // Bộ Chính trị (khóa XII), ( khoá VI )
		at = skipBlanksBack(x.s, at-1)
	}
	for end-at <= maxPlaceName {
		y, before, _ := syllableUpTo(x.s, at)
		if v, start := x.b.issuers.words.endsIn(x.s, before, at, y); v >= 0 && issuers[v].source != srcPlaceAlone {
			x.words(w, v, start, at)
			if w.open {
				w.end = x.extent(w.row, at)
			}
			if strings.HasPrefix(w.row.symbol, "BCĐ") && w.end < end && !clauseWithin(x.s[w.end:end]) { // what it is for, up to the verb
				w.end = end
			}
			w.term, w.termEnd = readTermOf(x.s, w.end)
			if x.reaches(w, end) && !w.endsName(x.s) {
				x.committeeUpTo(w)
				x.centralUpTo(w)
				if w.row.source == srcOrgs { // Trường Đại học Công nghệ
					if at := schoolStart(x.s, w.start); at >= x.done {
						w.start = at
					}
				}
				return true
			}
		}
		if y == 0 && at > 0 && isJoint(x.s[at-1]) {
			return x.joinedUpTo(w, end)
		}
		if y == 0 {
			before = placeAbbr(x.s, at)
		}
		if before == at || before < x.done {
			return false
		}
		if at = skipBlanksBack(x.s, before); at > 0 && x.s[at-1] == '(' {
			at = skipBlanksBack(x.s, at-1)
		}
	}
	return false
}

// placeAbbr returns where an abbreviation with a stop starts that ends at s[end], as one for the type of a place does: TP. Hà Nội, TX. Sơn
// Tây. It is end if there is none.
func placeAbbr(s string, end int) int {
	if end < 2 || s[end-1] != '.' {
		return end
	}
	_, start, ascii := syllableUpTo(s, end-1)
	if n := end - 1 - start; !ascii || n == 0 || n > len("TP") || !allCapitals(s[start:end]) {
		return end
	}
	return start
}

// reaches reports whether what is said of an issuer ends at s[end]: its name, its term, a bracket, or the name of who holds the post.
func (x *scanner) reaches(w *issuerWords, end int) bool {
	return max(w.end, w.termEnd) == end || bracketEnd(x.s, w.end) == end || strings.HasPrefix(w.row.at, "head@") && nameEnd(x.s, w.end) == end
}

// endsName reports whether the one word for an issuer is the last of another name: Hải Phòng, xã Tân Hội, Phòng Nội vụ.
func (w *issuerWords) endsName(s string) bool {
	if w.row.symbol != "" || w.row.at != "" || strings.IndexByte(s[w.start:w.end], ' ') >= 0 {
		return false
	}
	y, at := wordBefore(s, w.start)
	return y != 0 && startsCapital(s[at:])
}

// maxCentral bounds the words of a name that ends in Trung ương, before those.
const maxCentral = 16

// centralUpTo reads the organ of which Trung ương, which w has, is the end of the name: Đảng ủy các cơ quan Đảng Trung ương.
func (x *scanner) centralUpTo(w *issuerWords) {
	if w.row.symbol != "TW" {
		return
	}
	at := w.start
	for range maxCentral {
		y, before := wordBefore(x.s, at)
		if y == 0 {
			if before = skipBlanksBack(x.s, at); before == 0 || !isJoint(x.s[before-1]) {
				return
			}
			at = before - 1
			continue
		}
		if at = before; at < x.done {
			return
		}
		var organ issuerWords
		if startsCapital(x.s[at:]) && x.issuerAt(&organ, at) && organ.end >= w.end {
			organ.term, organ.termEnd = w.term, w.termEnd
			*w = organ
		}
	}
}

// committeeUpTo reads the committee in the organ that w has, or of its area, where the words are for one: Đảng ủy Công an tỉnh, Ban Chỉ đạo
// 35 Tỉnh ủy.
func (x *scanner) committeeUpTo(w *issuerWords) {
	at := skipDigitsBack(x.s, skipBlanksBack(x.s, w.start))
	v, start := x.b.issuers.words.upTo(x.s, skipBlanksBack(x.s, at))
	if v < 0 || start < x.done || !x.b.issuers.open[v] || issuers[v].style != partyStyle && issuers[v].symbol != "BCĐ" {
		return
	}
	var committee issuerWords
	if x.issuerAt(&committee, start) && committee.end >= w.end {
		committee.term, committee.termEnd = w.term, w.termEnd
		*w = committee
	}
}

// clauseWithin reports whether such a word stands in words that begin with a blank.
func clauseWithin(words string) bool {
	for k := skipBlanks(words, 0); k < len(words); {
		if v, _ := inClauseBook.get().from(words, k); v >= 0 {
			return true
		}
		_, e, _ := readSyllable(words, k)
		k = skipBlanks(words, max(e, k+1))
	}
	return false
}

// bracketEnd returns where the bracket behind a name ends, in which words say more of its place: Huyện ủy Tuy Đức (Đắk Nông). It is i if
// there is none.
func bracketEnd(s string, i int) int {
	k := skipBlanks(s, i)
	if k >= len(s) || s[k] != '(' {
		return i
	}
	if e := strings.IndexByte(s[k:min(len(s), k+maxPlaceName)], ')'); e > 0 {
		return k + e + 1
	}
	return i
}

// nameEnd returns where the name of who holds a post ends, behind the words for the post: Thủ tướng Phạm Văn Đồng ký.
func nameEnd(s string, i int) int {
	for range 5 {
		k := skipBlanks(s, i)
		y, e, _ := readSyllable(s, k)
		if k == i || y == 0 || !startsCapital(s[k:]) {
			return i
		}
		i = e
	}
	return i
}

// isJoint reports whether c may stand between two words of a name.
func isJoint(c byte) bool { return c == ',' || c == '-' || c == '&' }

// joinedUpTo is issuerUpTo for a name that has a comma or a hyphen in it: "Bộ Văn hóa, Thể thao và Du lịch".
func (x *scanner) joinedUpTo(w *issuerWords, end int) (ok bool) {
	for at := end; end-at <= maxJoined; {
		y, before := wordBefore(x.s, at)
		if y == 0 {
			if at = skipBlanksBack(x.s, at); at == 0 || !isJoint(x.s[at-1]) {
				return false
			}
			at--
			continue
		}
		if before < x.done {
			return false
		}
		if at = before; startsCapital(x.s[at:]) && x.issuerAt(w, at) && w.end == end && !w.endsName(x.s) {
			x.committeeUpTo(w)
			return x.headUpTo(w, end)
		}
	}
	return false
}

// headUpTo reads the head of the organ that w has, where the words are for one: Bộ trưởng Bộ GD&ĐT.
func (x *scanner) headUpTo(w *issuerWords, end int) (ok bool) {
	var head issuerWords
	_, at := wordBefore(x.s, w.start)
	if _, at = wordBefore(x.s, at); at >= x.done && startsCapital(x.s[at:]) && x.issuerAt(&head, at) && head.end == end {
		*w = head
	}
	return true
}

// maxJoined bounds such a name, in bytes.
const maxJoined = 96

// maxPlaceName bounds the name of the place of an issuer and its term, in bytes.
const maxPlaceName = 64
