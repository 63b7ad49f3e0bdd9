package directive

import "strings"

// taskForcesBook has the organs of which the name goes on with what they are for.
var taskForcesBook = lazyBook{texts: []string{"Tổ công tác", "Ban Chỉ đạo", "BCĐ"}}

// maxTask bounds what such an organ is for, in words.
const maxTask = 20

var (
	// taskStartsBook has words for what it is for that would end another name.
	taskStartsBook = lazyBook{texts: []string{"triển khai", "các", "về phòng chống thiên tai", "xây dựng nông thôn mới", "nông thôn mới", "giao thông", "chuyển đổi số"}}
	// taskPartsBook has words with which such a name goes on behind a comma.
	taskPartsBook = lazyBook{texts: []string{"tiêu cực", "tội phạm", "tệ nạn", "buôn lậu", "gian lận thương mại", "hàng giả", "thiên tai", "tìm kiếm", "dịch bệnh", "giảm nghèo", "chuyển đổi số", "đổi mới sáng tạo"}}
)

// task returns where the name of a committee or a working group ends behind its own words, which end at s[i]: what it is for may be anything,
// up to the place, a mark or a word that ends a clause. It is i where that is not clear: half of a name is none.
func (x *scanner) task(i int) (end int) {
	s := x.s
	end = i
	for range maxTask {
		k := skipBlanks(s, end)
		switch {
		case k >= len(s):
			return end
		case s[k] == ',':
			n := skipBlanks(s, k+1)
			if v, _ := taskPartsBook.get().from(s, n); v >= 0 || x.goesOn(n) {
				k = n
			} else {
				return end
			}
		case k == end || newLineCapital(s, end, k):
			return end
		}
		y, e, _ := readSyllable(s, k)
		if d := skipDigits(s, k); e == k && d > k && d-k <= 3 && end > i && (d == len(s) || strings.IndexByte("/%.-", s[d]) < 0) { // Đề án 06
			end = d
			continue
		}
		if e == k || y == 0 {
			return end
		}
		if v, to := taskStartsBook.get().from(s, k); v >= 0 {
			end = to
			continue
		}
		if v, _ := ofOrganBook.get().from(s, k); v >= 0 && !startsCapital(s[k:]) {
			return i
		}
		if y == wordVa {
			if n := skipBlanks(s, e); x.labelAt(n) || stopsAt(s, n) || x.issuerStarts(n) {
				return end
			}
			end = e
			continue
		}
		if v, _ := x.b.after.from(s, k); v >= 0 && !startsCapital(s[k:]) || stopsAt(s, k) {
			return end
		}
		if x.numbered(k) {
			return i // a document that is cited itself
		}
		if v, to := placeTypesBook.get().startsWith(s, k, e, y); v >= 0 && !x.goesOnSmall(to) { // tỉnh Lào Cai, and not xã hội
			return x.placeName(end)
		}
		end = e
	}
	return i
}

// numbered reports whether a label with a number behind it stands at s[k], but for Đề án 06.
func (x *scanner) numbered(k int) bool {
	v, e := x.b.labels.from(x.s, k)
	if v < 0 {
		return false
	}
	n := skipBlanks(x.s, e)
	so, _ := readWord(x.s, n)
	return so == wordSo || digitAt(x.s, n) && x.b.labels.rows[v].form != Scheme
}

// issuerStarts reports whether the name of an issuer starts at s[k], with a capital.
func (x *scanner) issuerStarts(k int) bool {
	if k >= len(x.s) || !startsCapital(x.s[k:]) {
		return false
	}
	v, _ := x.b.issuers.words.from(x.s, k)
	return v >= 0
}

// newLineCapital reports whether a word with a capital starts a line at s[k], behind what ends at s[end].
func newLineCapital(s string, end, k int) bool {
	return strings.IndexByte(s[end:k], '\n') >= 0 && startsCapital(s[k:])
}
