package directive

import "strings"

// readDay reads a day behind the word ngày: "26/11/2021", "3 tháng 6 năm 2013", "20/5", and "32/12/2020", which is none.
func readDay(s string, at int) (d writtenDate, ok bool) {
	if d, ok = readRealDay(s, at); !ok {
		d, ok = readNoDay(s, at)
	}
	return d, ok
}

// readNoDay reads a date of a day or a month that there is not.
func readNoDay(s string, at int) (d writtenDate, ok bool) {
	_, e := readInt(s, at, 2)
	if e == at {
		return d, false
	}
	if word, end := readWord(s, e); word == wordThang {
		e = skipBlanks(s, end)
	} else if sep, end, _ := dateSeparator(s, e); sep != 0 {
		e = end
	} else {
		return d, false
	}
	_, k := readInt(s, e, 2)
	y, end := readYearAfter(s, k)
	return writtenDate{end: end, bad: true}, k > e && y > 0
}

func readRealDay(s string, at int) (d writtenDate, ok bool) {
	if d, ok = readDigits(s, at); ok {
		return d, true
	}
	day, e := readInt(s, at, 2)
	if day == 0 {
		if v, early := earlyBook.get().from(s, at); v >= 0 {
			at = skipBlanks(s, early)
			if d, ok = readDigits(s, at); ok {
				return d, true
			}
			day, e = readInt(s, at, 2)
		}
	}
	if day < 1 || day > 31 {
		return d, false
	}
	if word, end := readWord(s, e); word == wordThang {
		month, e := readInt(s, skipBlanks(s, end), 2)
		if month == 0 {
			month, e = monthsBook.get().from(s, skipBlanks(s, end))
			month++ // tháng Hai
		}
		if month < 1 || month > 12 {
			return d, false
		}
		if y, e2 := readYearAfter(s, e); y > 0 {
			return makeDate(y, month, day, e2), true
		}
		return writtenDate{end: e}, true
	}
	if d, ok = readShortYear(s, at); ok {
		return d, true
	}
	if sep, e, _ := dateSeparator(s, e); sep != 0 {
		if month, e := readInt(s, e, 2); month >= 1 && month <= 12 && !digitAt(s, e) {
			if word, _ := readWord(s, skipComma(s, e)); word == wordNam { // ngày 9/8 năm 2021
				if y, e2 := readYearAfter(s, e); y > 0 {
					return makeDate(y, month, day, e2), true
				}
			}
			return writtenDate{end: e}, true
		}
		return romanMonth(s, day, e)
	}
	return d, false
}

// romanMonth reads a month in Roman numerals at s[i:], and the year behind it: 5/IX/2022.
func romanMonth(s string, day, i int) (d writtenDate, ok bool) {
	e := i
	for e < len(s) && e-i < 4 && strings.IndexByte("IVX", s[e]) >= 0 {
		e++
	}
	month := roman(s[i:e])
	sep, k, _ := dateSeparator(s, e)
	if y := yearAt(s, k); e > i && sep != 0 && y > 0 && month > 0 && month <= 12 {
		return makeDate(y, int(month), day, k+4), true
	}
	return d, false
}

// earlyBook has the words before the first ten days of a month.
var earlyBook = lazyBook{texts: []string{"mồng", "mùng"}}

// monthsBook has the months in words.
var monthsBook = lazyBook{texts: []string{"giêng", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"}}
