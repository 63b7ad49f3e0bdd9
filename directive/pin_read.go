package directive

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org"
)

// maxPin bounds the length of a pin in bytes.
const maxPin = 200

// ParsePin reads a place as it is written, the smaller part before the larger: "điểm a khoản 2 Điều 5", "mục II.3",
// "đoạn 4". Capitals and commas do not matter: "Khoản 2, Điều 5". Chapters and parts may have Roman or Arabic numbers.
// It takes one place, not a list, and none that is relative to where it is written: Điều này.
func ParsePin(s string) (Pin, error) {
	p, at, reason := readPin(s)
	if reason != "" {
		return Pin{}, &org.ParseError{Func: "ParsePin", Input: s, Offset: at, Reason: reason}
	}
	return p, nil
}

func readPin(s string) (p Pin, at int, reason string) {
	if len(s) > maxPin {
		return Pin{}, maxPin, "longer than a pin can be"
	}
	for i, next := 0, paragraphLevel; ; {
		l, size := readLevel(s[i:])
		switch {
		case size == 0:
			return Pin{}, i, "want điểm, khoản, Điều, mục, đoạn, Chương, Phần or Phụ lục, and a blank"
		case l < next:
			return Pin{}, i, "want the smaller part before the larger"
		}
		i += size
		end := i
		for end < len(s) && s[end] != ' ' && s[end] != ',' {
			end++
		}
		if reason := p.set(l, s[i:end]); reason != "" {
			return Pin{}, i, reason
		}
		if end == len(s) {
			return p, 0, ""
		}
		i, next = end, l+1
		if s[i] == ',' {
			i++
		}
		if i == len(s) || s[i] != ' ' {
			return Pin{}, i, "want a blank after the comma"
		}
		i++
	}
}

// readLevel reads a word of levelWords and the blank after it; size is 0 if there is none.
func readLevel(s string) (l level, size int) {
	for l, word := range levelWords {
		// A capital has as many bytes as its small letter in every one of the words.
		if n := len(word); len(s) > n && s[n] == ' ' && strings.EqualFold(s[:n], word) {
			return level(l), n + 1
		}
	}
	return 0, 0
}

// set sets one part of p from its label.
func (p *Pin) set(l level, label string) (reason string) {
	var ok bool
	switch l {
	case paragraphLevel:
		if p.Paragraph, ok = readCount(label); !ok {
			return "want a number from 1 to 9999"
		}
	case pointLevel:
		if p.Point, ok = readPoint(label); !ok {
			return "want the letter or the number of a point"
		}
	case clauseLevel:
		if p.Clause, p.ClauseLetter, ok = readLettered(label); !ok {
			return "want a number from 1 to 9999, and at most one letter"
		}
	case articleLevel:
		if p.Article, p.ArticleLetter, ok = readLettered(label); !ok {
			return "want a number from 1 to 9999, and at most one letter"
		}
	case sectionLevel:
		if p.Section, ok = readSection(label); !ok {
			return "want numbers, Roman numbers or letters, joined by dots"
		}
	case chapterLevel:
		if p.Chapter, ok = readOrdinal(label); !ok {
			return "want a number, Arabic or Roman"
		}
	case partLevel:
		if p.Part, ok = readOrdinal(label); !ok {
			return "want a number, Arabic or Roman"
		}
	case appendixLevel:
		if p.Appendix, ok = readSection(label); !ok || strings.Contains(label, ".") {
			return "want a number, a Roman number or a letter"
		}
	}
	return ""
}

// readCount reads a whole number from 1 to 9999.
func readCount(s string) (uint16, bool) {
	if s == "" || len(s) > 4 || skipDigits(s, 0) != len(s) {
		return 0, false
	}
	n, _ := strconv.Atoi(s)
	return uint16(n), n > 0
}

func readLettered(s string) (n uint16, letter string, ok bool) {
	i := skipDigits(s, 0)
	if i < len(s) {
		if letter, ok = readLetter(s[i:]); !ok {
			return 0, "", false
		}
	}
	n, ok = readCount(s[:i])
	return n, letter, ok
}

// readLetter reads one letter, and returns it small.
func readLetter(s string) (string, bool) {
	switch {
	case s == "đ" || s == "Đ":
		return "đ", true
	case len(s) == 1 && ('a' <= s[0] && s[0] <= 'z' || 'A' <= s[0] && s[0] <= 'Z'):
		return strings.ToLower(s), true
	}
	return "", false
}

func readPoint(s string) (string, bool) {
	if digitAt(s, 0) {
		return joinParts(s, func(part string) (string, bool) {
			n, ok := readCount(part)
			return strconv.Itoa(int(n)), ok
		})
	}
	_, size := utf8.DecodeRuneInString(s)
	letter, ok := readLetter(s[:size])
	if !ok || size == len(s) {
		return letter, ok
	}
	n, ok := readCount(s[size:])
	return letter + strconv.Itoa(int(n)), ok
}

func readSection(s string) (string, bool) {
	return joinParts(s, func(part string) (string, bool) {
		if digitAt(part, 0) {
			n, ok := readCount(part)
			return strconv.Itoa(int(n)), ok
		}
		if part == "đ" || part == "Đ" || len(part) == 1 && 'a' <= part[0] && part[0] <= 'z' {
			return part, true
		}
		for i := range len(part) {
			if part[i] < 'A' || 'Z' < part[i] {
				return "", false
			}
		}
		return part, part != "" && (len(part) == 1 || roman(part) > 0)
	})
}

// joinParts puts the parts of s, which dots separate, in their canonical form.
func joinParts(s string, read func(string) (string, bool)) (string, bool) {
	var parts []string
	for part := range strings.SplitSeq(s, ".") {
		canonical, ok := read(part)
		if !ok {
			return "", false
		}
		parts = append(parts, canonical)
	}
	return strings.Join(parts, "."), true
}

func readOrdinal(s string) (uint16, bool) {
	if digitAt(s, 0) {
		n, ok := readCount(s)
		return n, ok && n <= maxRoman
	}
	n := roman(strings.ToUpper(s))
	return n, n > 0
}
