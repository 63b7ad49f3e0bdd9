package directive

import (
	"strings"
)

// dateBefore reads a date that ends at s[end]: "Ngày 26/12/2021," or "Ngày 3 tháng 6 năm 2013,".
func dateBefore(s string, end int) (d writtenDate, start int, ok bool) {
	end = skipBlanksBack(s, end)
	if end > 0 && s[end-1] == ',' {
		end = skipBlanksBack(s, end-1)
	}
	if end == 0 || !digitAt(s, end-1) {
		return d, end, false
	}
	var month writtenDate // "tháng 6 năm 2009", of which the day may stand further on
search:
	for i := end - 1; i > 0 && end-i < 48; i-- {
		if c := s[i-1] | 0x20; c != 'n' && c != 't' && i > 1 {
			continue
		}
		switch word, _ := readWord(s, i-1); word {
		case wordNgay:
			if d, ok = readWordedDate(s, i-1); ok && d.end == end && d.date != 0 {
				return d, i - 1, !boundsTime(s, i-1)
			}
			break search // of another date
		case wordThang, wordNam:
			if d, ok = readWordedDate(s, i-1); ok && d.end == end && d.date != 0 {
				month, start = d, i-1
			}
		}
	}
	if month.date != 0 {
		return month, start, !boundsTime(s, start)
	}
	return dateOfPart(s, end)
}

// dateBefore reads a date that ends at s[end] and is not that of the citation before: "Nghị định số 10/2020/NĐ-CP ngày 1/1/2020, Thủ tướng
// ban hành Quyết định".
func (x *scanner) dateBefore(end int) (d writtenDate, ok bool) {
	d, start, ok := dateBefore(x.s, end)
	return d, ok && start >= x.told
}

// boundsBook has words before a date that make it the end of a time: từ năm 2013.
var boundsBook = lazyBook{texts: []string{"từ", "kể từ", "đến", "trước", "sau", "tới", "cho đến"}}

func boundsTime(s string, i int) bool {
	v, _ := boundsBook.get().upTo(s, skipBlanksBack(s, i))
	return v >= 0
}

// partsOfDay are words that may stand before a date for ngày: Sáng 15/3/2023.
var partsOfDay = lazyBook{texts: []string{"sáng", "trưa", "chiều", "tối", "đêm", "hôm"}}

// dateOfPart reads a date that ends at s[end] behind such a word.
func dateOfPart(s string, end int) (d writtenDate, start int, ok bool) {
	for start = end; start > 0 && end-start < 12 && (digitAt(s, start-1) || strings.IndexByte("/-.", s[start-1]) >= 0); {
		start--
	}
	if d, ok = readDigits(s, start); !ok || d.end != end {
		return writtenDate{}, end, false
	}
	v, at := partsOfDay.get().upTo(s, skipBlanksBack(s, start))
	return d, at, v >= 0
}
