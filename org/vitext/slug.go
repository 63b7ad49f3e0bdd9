package vitext

// Slug returns [Fold] of s for a URL or a file name: letters a to z and
// digits, every run of anything else one hyphen, none at either end.
// "Bà Rịa - Vũng Tàu" is "ba-ria-vung-tau".
//
// What Fold does not bring to ASCII is lost: the slug of "北京" is "".
// Two names may have one slug. Slug is idempotent, and returns s itself,
// without allocating, if s is a slug.
func Slug(s string) string {
	var buf [64]byte
	b := AppendFold(buf[:0], s)
	n, gap := 0, false
	for _, c := range b {
		if !('a' <= c && c <= 'z' || '0' <= c && c <= '9') {
			gap = n > 0
			continue
		}
		if gap {
			b[n] = '-'
			n++
			gap = false
		}
		b[n] = c
		n++
	}
	if string(b[:n]) == s {
		return s
	}
	return string(b[:n])
}
