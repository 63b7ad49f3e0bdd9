package directive

import "strings"

// readTerm reads a term behind an issuer: "khóa XI", "(khóa XI)".
func readTerm(s string, i int) (roman string, end int) {
	k := skipBlanks(s, i)
	bracket := k < len(s) && s[k] == '('
	if k < len(s) && (s[k] == ',' || s[k] == '(') {
		k = skipBlanks(s, k+1)
	}
	if k >= len(s) || s[k]|0x20 != 'k' {
		return "", i
	}
	word, e := readWord(s, k)
	if word != wordKhoa {
		return "", i
	}
	k = skipBlanks(s, e)
	e = k
	for e < len(s) && strings.IndexByte("IVXLC", s[e]) >= 0 {
		e++
	}
	if e == k || e < len(s) && (s[e]|0x20 >= 'a' && s[e]|0x20 <= 'z') {
		return "", i
	}
	roman = s[k:e]
	if next := skipBlanks(s, e); bracket && next < len(s) && s[next] == ')' {
		e = next + 1
	}
	return roman, e
}
