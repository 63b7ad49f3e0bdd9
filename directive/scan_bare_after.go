package directive

import "strings"

// isOf reports whether an issuer or a date follows at s[i:].
func (x *scanner) isOf(i int) bool {
	k := skipBlanks(x.s, i)
	if word, _ := readWord(x.s, k); word == wordCua || word == wordDo {
		return true
	}
	_, dated := readDateAfter(x.s, k)
	return dated
}

// issuedAfter reports whether the day of a document or who issued it follows at s[i:].
func (x *scanner) issuedAfter(i int) bool {
	if d, dated := readDateAfter(x.s, i); dated {
		return d.date.IsDay()
	}
	k := skipBlanks(x.s, i)
	word, e := readWord(x.s, k)
	var w issuerWords
	return (word == wordCua || word == wordDo) && x.issuerAt(&w, skipBlanks(x.s, e))
}

// endsNumber reports whether what follows is no word for what is counted: a mark, or a word of the sentence.
func (x *scanner) endsNumber(i int) bool {
	s := x.s
	k := skipBlanks(s, i)
	if k >= len(s) || strings.IndexByte(",;.:)]!?\"'<\n", s[k]) >= 0 {
		return true
	}
	if sep, size, _ := readDash(s, k); sep == '-' && size == len("–") && k > i {
		return true
	}
	if v, _ := x.b.after.from(s, k); v >= 0 {
		return true
	}
	d, ok := readWordedDate(s, k)
	return ok && d.end > k
}

// foreign are issuers that are none of the country: "Nghị quyết 1244 của Hội đồng Bảo an". Those at the end issue no documents.
var foreign = []string{
	"của Hội đồng Bảo an", "của Liên hợp quốc", "của LHQ", "của Đại hội đồng", "của Hội đồng Nhân quyền", "của Liên minh châu Âu", "của EU", "của ASEAN",
	"của Nghị viện", "của Thượng viện", "của Hạ viện", "của WHO", "của Tòa án", "HĐBA", "của HĐBA", "của Ủy ban châu Âu", "của IMO", "của ICAO", "của UNESCO",
	"Hội đồng Bảo an", "LHQ", "của Hội đồng châu Âu", "của Quốc hội Mỹ", "của Tổng thống",
	"của SEC", "của FDA", "của Fed", "của FED", "của FIFA", "của AFC", "của UEFA", "của IMF", "của WTO", "của OECD",
	"của nhóm", "của lớp", "của tôi", "của chúng tôi",
}

var foreignBook = lazyBook{texts: foreign}

// foreign reports whether a resolution is one of the United Nations: none of a body of the country. They are cited with the year in
// brackets, Nghị quyết 1244 (1999), and have more digits than those of the country that are known by a serial alone.
func (x *scanner) foreign(k int, m *member, h *heading) bool {
	if v, _ := foreignBook.get().from(x.s, k); v >= 0 || ofForeignOrgan(x.s, k) {
		return true
	}
	if h.between && stateUpTo(x.s, x.between.start, x.between.end) { // Thông tư của Ngân hàng Trung ương Trung Quốc số 43
		return true
	}
	if k < len(x.s) && x.s[k] == '(' && digitAt(x.s, k+1) && h.row.form == Resolution && len(m.serial) > 2 {
		at, end := placesBefore(x.s, h.start, x.done)
		return at == end
	}
	return false
}
