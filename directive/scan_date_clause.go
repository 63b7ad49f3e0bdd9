package directive

// dateAfter is [readDateAfter] for a document of that number, but for a date with which the next clause begins behind a comma: Thực hiện Kế hoạch
// 100-KH/TU của Tỉnh ủy, ngày 5/6/2024 Huyện ủy tổ chức hội nghị. It is told if more of the document is said before the comma than its number.
func (x *scanner) dateAfter(i int, n Number, told bool) (d writtenDate, ok bool) {
	d, ok = readDateAfter(x.s, i)
	if ok && d.comma > 0 && x.beginsClause(&d, n, told) {
		return readDateAfter(x.s[:d.comma], i)
	}
	return d, ok
}

// beginsClause reports whether a date behind a comma is that of what the subject behind it does. Where a comma stands behind it as well, it is
// that of the document, if nothing else is told of it and the year in its number is not another.
func (x *scanner) beginsClause(d *writtenDate, n Number, told bool) bool {
	if y := n.Year(); y != 0 && d.date != 0 && d.date.Year() != y {
		told = true
	}
	k := skipBlanks(x.s, d.end)
	if k < len(x.s) && x.s[k] == ',' {
		if !told {
			return false
		}
		k = skipBlanks(x.s, k+1)
	}
	if v, _ := subjectsBook.get().from(x.s, k); v >= 0 {
		return true
	}
	var w issuerWords
	return x.issuerAt(&w, k) && (told || w.cannotBe(n) || w.differs(n) || w.leadDiffers(n)) && !x.endsClause(w.end)
}

// subjectsBook has the words with which a subject starts that is no issuer.
var subjectsBook = lazyBook{texts: []string{
	"ông", "bà", "anh", "chị", "đồng chí", "tôi", "chúng tôi", "toàn", "đảng bộ", "chi bộ", "đoàn công tác", "cơ quan", "đơn vị", "nhà trường", "công ty", "địa phương",
	"tỉnh", "thành phố", "quận", "huyện", "thị xã", "xã", "phường", "thị trấn", "đặc khu", "các cấp", "các cơ quan", "các đơn vị", "các địa phương", "các sở", "các xã",
}}

// endsClause reports whether a clause ends with what stands before s[i:].
func (x *scanner) endsClause(i int) bool {
	k := skipBlanks(x.s, i)
	return k == len(x.s) || x.s[k] == '.' || x.s[k] == ';' || x.s[k] == ')'
}
