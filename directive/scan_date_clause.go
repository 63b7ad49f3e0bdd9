package directive

import "strings"

// ofDocument returns the date behind s[i:] that is that of a document of that number: d, but for a date with which the next clause begins behind a
// comma, Thực hiện Kế hoạch 100-KH/TU của Tỉnh ủy, ngày 5/6/2024 Huyện ủy tổ chức hội nghị. It is told if more of the document is said before the
// comma than its number.
func (x *scanner) ofDocument(d writtenDate, i int, n Number, told bool) (writtenDate, bool) {
	comma := strings.LastIndexByte(x.s[i:d.end], ',')
	if comma < 0 || !x.beginsClause(&d, n, told) {
		return d, true
	}
	return readDateAfter(x.s[:i+comma], i)
}

// beginsClause reports whether a date behind a comma is that of what the subject behind it does. Where a comma stands behind it as well, it is
// that of the document, if nothing else is told of it and the year in its number is not another; and so it is at the end of a line.
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
	if strings.IndexByte(x.s[d.end:k], '\n') >= 0 {
		return false
	}
	if v, e := subjectsBook.get().from(x.s, k); v >= 0 {
		return !x.endsClause(x.placeName(e))
	}
	var w issuerWords
	return x.issuerAt(&w, k) && (told || w.cannotBe(n) || w.differs(n) || w.leadDiffers(n)) && !x.endsClause(w.end)
}

// subjectsBook has the words with which a subject starts that is no issuer.
var subjectsBook = lazyBook{texts: []string{
	"ông", "bà", "anh", "chị", "đồng chí", "tôi", "chúng tôi", "toàn tỉnh", "toàn huyện", "toàn xã", "toàn Đảng", "đảng bộ", "chi bộ", "đoàn công tác",
	"cơ quan", "đơn vị", "nhà trường", "công ty", "địa phương", "tỉnh", "thành phố", "quận", "huyện", "thị xã", "xã", "phường", "thị trấn", "đặc khu", "các cấp", "các cơ quan", "các đơn vị", "các địa phương", "các sở", "các xã",
}}

// endsClause reports whether a clause ends with what stands before s[i:].
func (x *scanner) endsClause(i int) bool {
	k := skipBlanks(x.s, i)
	return k == len(x.s) || x.s[k] == '.' || x.s[k] == ';' || x.s[k] == ')'
}
