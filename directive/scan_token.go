package directive

import (
	"strings"
	"unicode/utf8"
)

// A token is a run of letters that may be a symbol or an issuer.
type token struct {
	start, end int
	text       string
	capitals   int
	smalls     int
}

// readDash reads a slash, a hyphen, or a dash that stands for one.
func readDash(s string, i int) (sep byte, size int, note Note) {
	if i >= len(s) {
		return 0, 0, 0
	}
	switch s[i] {
	case '/', '-':
		return s[i], 1, 0
	case 0xE2:
		if i+2 < len(s) && (s[i+1] == 0x80 && 0x90 <= s[i+2] && s[i+2] <= 0x95 || s[i+1] == 0x88 && s[i+2] == 0x92) {
			return '-', 3, NoteDash
		}
		if i+2 < len(s) && (s[i+1] == 0x81 && s[i+2] == 0x84 || s[i+1] == 0x88 && s[i+2] == 0x95) { // U+2044, U+2215
			return '/', 3, NoteDash
		}
	}
	return 0, 0, 0
}

// maxToken bounds a token, in bytes: no symbol and no issuer is as long.
const maxToken = 64

// readToken reads letters, digits after a letter, and "&" between letters.
func readToken(s string, i int) (t token) {
	t.start, t.end = i, i
	for k := i; k < len(s) && k-i < maxToken; {
		c := s[k]
		switch {
		case 'A' <= c && c <= 'Z':
			t.capitals++
			k++
		case 'a' <= c && c <= 'z':
			t.smalls++
			k++
		case '0' <= c && c <= '9' && k > i:
			k++
		case c == '&' && k > i && k+1 < len(s) && ('A' <= s[k+1] && s[k+1] <= 'Z' || s[k+1] == 0xC4) && !strings.HasPrefix(s[k:], "&nbsp;"):
			k++
		case c == '.' && k == i+1 && s[i] == 'T' && (strings.HasPrefix(s[k:], ".Ư") || strings.HasPrefix(s[k:], ".W") || strings.HasPrefix(s[k:], ".U\u031b")):
			k++
		case c >= utf8.RuneSelf:
			r, size := utf8.DecodeRuneInString(s[k:])
			switch {
			case isCapital(r) || r == 'Ð' || r == 'Ɖ':
				t.capitals++
			case isSmall(r) || r == 'ð' || r == 'ɖ':
				t.smalls++
			case r == 0x031B && k > i:
			default:
				size = 0
			}
			if size == 0 {
				t.text = s[i:t.end]
				return t
			}
			k += size
		default:
			t.text = s[i:t.end]
			return t
		}
		t.end = k
	}
	t.text = s[i:t.end]
	return t
}

// cut takes off a token what is glued behind it: TWngày is TW and a word.
func (t *token) cut(s string, known func(string) bool) {
	follows := t.end < len(s) && s[t.end] >= utf8.RuneSelf
	if follows && s[t.end] == 0xCC && t.end-t.start > 1 && strings.IndexByte("aeiouy", s[t.end-1]|0x20) >= 0 { // a letter in pieces, of the word
		*t = readToken(s[:t.end-1], t.start)
	} else if follows {
		r, _ := utf8.DecodeRuneInString(s[t.end:])
		letter, _ := letterOf(r)
		follows = letter != 0
	}
	if !follows && (t.smalls == 0 || known(t.text)) {
		return
	}
	last := t.end
	if follows && last-1 > t.start+1 && known(s[t.start:last-1]) { // the last letter is the first of the word: TWhội, TWHội
		last--
	}
	for end := last; end > t.start+1; end-- {
		if c := s[end-1]; (end == last || 'a' <= s[end] && s[end] <= 'z') && c < utf8.RuneSelf && known(s[t.start:end]) {
			*t = readToken(s[:end], t.start)
			return
		}
	}
	end := t.start
	for end < t.end && !('a' <= s[end] && s[end] <= 'z') {
		end++
	}
	if (follows || t.smalls >= t.capitals) && end-t.start > 1 && t.capitals > 1 {
		*t = readToken(s[:end], t.start)
	}
}
