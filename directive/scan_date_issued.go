package directive

// clocks are words before the hour of a telegram: Công điện số 6/CĐ-TTg hồi 17h00 ngày 12/9/2025.
var clocks = []string{"hồi", "lúc", "vào hồi", "vào lúc", "ban hành hồi", "ban hành lúc", "ban hành vào hồi", "ban hành vào lúc", "ký lúc", "phát lúc",
	"lập hồi", "lập lúc", "lập vào hồi", "lập vào lúc", "được lập hồi", "được lập lúc", "được lập vào hồi", "được lập vào lúc",
}

var clocksBook = lazyBook{texts: clocks}

// readIssuedDate reads a date behind such words.
func readIssuedDate(s string, k int) (d writtenDate, ok bool) {
	switch s[k] | 0x20 {
	case 'b', 'k', 'p', 'r', 'h', 'l', 0xE4: // 0xE4 is the first byte of đ with that bit set
	case 'c': // cấp, and not của
		if k+2 >= len(s) || s[k+1] != 'a' && (s[k+1] != 0xE1 || s[k+2] != 0xBA) {
			return d, false
		}
	case 'v': // and not về
		if k+1 >= len(s) || s[k+1] == 0xE1 || s[k+1] == 'e' {
			return d, false
		}
	case 't':
		if k+2 >= len(s) || s[k+1] != 'h' || s[k+2] != 0xC3 && s[k+2] != 'o' { // thông qua
			return d, false
		}
	default:
		return d, false
	}
	if v, e := clocksBook.get().from(s, k); v >= 0 {
		return readClockDate(s, skipBlanks(s, e))
	}
	if v, e := datedBook.get().from(s, k); v >= 0 {
		if k = skipBlanks(s, e); digitAt(s, k) { // (ký 05/08/2025)
			return readDigits(s, k)
		}
		d, ok = readWordedDate(s, k)
		return d, ok && (d.date != 0 || d.sameDay)
	}
	if v, e := assemblyBook.get().from(s, k); v >= 0 {
		return readPassed(s, e)
	}
	return d, false
}

var (
	assemblyBook = lazyBook{texts: []string{"được Quốc hội", "đã được Quốc hội", "đã được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam", "được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam"}}
	sessionBook  = lazyBook{texts: []string{"kỳ họp thứ", "tại kỳ họp thứ", "tại kỳ họp", "kỳ họp bất thường lần thứ", "tại kỳ họp bất thường lần thứ"}}
)

// readPassed reads the date behind "được Quốc hội", with the term and the session between or behind the verb: "khóa XIV, kỳ họp thứ 4 thông
// qua ngày 24/11/2017", "thông qua tại kỳ họp bất thường lần thứ 5, ngày 18/1/2024".
func readPassed(s string, i int) (d writtenDate, ok bool) {
	_, k := readTermOf(s, i)
	v, e := passesBook.get().from(s, skipComma(s, skipSession(s, k)))
	if v < 0 {
		return d, false
	}
	if at := skipSession(s, e); at > e {
		e = skipComma(s, at)
	}
	d, ok = readWordedDate(s, skipBlanks(s, e))
	return d, ok && d.date != 0
}

// skipSession returns what is behind the words for a session and its number at s[i:], i if they do not stand there.
func skipSession(s string, i int) int {
	v, e := sessionBook.get().from(s, skipComma(s, i))
	if v < 0 {
		return i
	}
	k := skipBlanks(s, e)
	if digitAt(s, k) {
		return skipDigits(s, k)
	}
	_, k, _ = readSyllable(s, k)
	return k
}

// readClockDate reads the hour and the day of it: "17h00 ngày 12/9/2025", "4 giờ 30 phút, ngày 5/6/2024", "15:30 ngày 3/4/2020".
func readClockDate(s string, k int) (d writtenDate, ok bool) {
	_, e := readInt(s, k, 2)
	if e == k {
		return d, false
	}
	if next := skipBlanks(s, e); next < len(s) && (s[next] == 'h' || s[next] == ':' || s[next] == 'g') {
		_, next2, _ := readSyllable(s, next)
		e = max(next+1, next2)
	} else {
		return d, false
	}
	if _, minutes := readInt(s, skipBlanks(s, e), 2); minutes > skipBlanks(s, e) {
		e = minutes
	}
	if y, word := readWord(s, e); y == wordPhut {
		e = word
	} else if e < len(s) && s[e] == '\'' { // 15h00'
		e++
	}
	d, ok = readWordedDate(s, skipComma(s, e))
	return d, ok && d.date.IsDay()
}

// readMonth reads a month and its year in digits: 01/1981.
func readMonth(s string, k int) (d writtenDate, ok bool) {
	month, e := readInt(s, k, 2)
	if month < 1 || month > 12 {
		return d, false
	}
	sep, e, _ := dateSeparator(s, e)
	y := yearAt(s, e)
	if sep == 0 || y == 0 {
		return d, false
	}
	return writtenDate{date: yearDate(y, month), end: e + 4}, true
}
