package directive

import "strings"

// skipMarkup returns what is behind marks of Markdown and a tag of HTML that end at a number: **12/NQ-CP** ngày.
func skipMarkup(s string, i int) int {
	if i < len(s) && (s[i] == '"' || s[i] == '\'') {
		return skipQuotes(s, i)
	}
	if i >= len(s) || s[i] != '*' && s[i] != '<' && s[i] != '_' && s[i] != '`' {
		return i
	}
	for k := i; k < len(s) && k-i < maxMarkup; k++ {
		switch c := s[k]; {
		case c == '*' || c == '_' || c == '`':
		case c == '<':
			e := strings.IndexByte(s[k:min(len(s), k+maxMarkup)], '>')
			if e < 0 {
				return k
			}
			k += e
		default:
			return k
		}
	}
	return i
}

// skipTag returns what is behind a tag of HTML with its attributes that starts at s[i]: <p class="…">. It is i if there is none.
func skipTag(s string, i int) int {
	if i < len(s) && s[i] == '<' {
		if e := strings.IndexByte(s[i:min(len(s), i+maxTag)], '>'); e > 0 {
			return i + e + 1
		}
	}
	return i
}

// maxTag bounds a tag, in bytes.
const maxTag = 100

// skipQuotes returns what is behind the quotes at s[i:] between which a text in a program goes on from line to line, i if there are none.
func skipQuotes(s string, i int) int {
	k := i + 1
	for k < len(s) && k-i < maxTag && s[k] <= ' ' {
		k++
	}
	if k > i+1 && k < len(s) && s[k] == s[i] {
		return k + 1
	}
	return i
}

// maxMarkup bounds the marks beside a number, in bytes.
const maxMarkup = 16

// maxAddress bounds the address of a link, in bytes.
const maxAddress = 200

// markupBefore returns where the marks that end at s[i] start: số <b>12/NQ-CP.
func markupBefore(s string, i int) int {
	k := i
	for strings.HasSuffix(s[:k], "''") && i-k < maxMarkup { // of a wiki
		k -= 2
	}
	if k > 0 && k < i && s[k-1] == '\'' {
		k--
	}
	for k > 0 && i-k < maxMarkup && (s[k-1] == '*' || s[k-1] == '_' || s[k-1] == '`') {
		k--
	}
	if k > 0 && s[k-1] == '>' {
		if at := strings.LastIndexByte(s[max(0, k-maxMarkup):k], '<'); at >= 0 {
			k = max(0, k-maxMarkup) + at
		}
	}
	return skipBlanksBack(s, k)
}

// skipFootnote returns what is behind the mark of a footnote, [1], and behind the address of a link that a number is the text of: ](https://…).
func skipFootnote(s string, i int) int {
	if strings.HasPrefix(s[i:], "](") {
		if e := strings.IndexByte(s[i:min(len(s), i+maxAddress)], ')'); e > 0 {
			return i + e + 1
		}
	}
	if i < len(s) && s[i] == '[' {
		if e := skipDigits(s, i+1); e > i+1 && e < i+4 && e < len(s) && s[e] == ']' {
			return e + 1
		}
	}
	return i
}
