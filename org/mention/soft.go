package mention

import "strings"

// This file reads text with soft hyphens, which tell where a word may be broken and are no part of it.

const softHyphen = "\u00AD"

// scanSoft is scan for a text in which there are soft hyphens. Offsets are those of the text with them.
func (s *Scanner) scanSoft(text string, yield func(Mention) bool) {
	var at []int // of the plain text without the hyphens before it → bytes of hyphens up to there
	var plain strings.Builder
	for rest := text; ; {
		before, after, found := strings.Cut(rest, softHyphen)
		plain.WriteString(before)
		if !found {
			break
		}
		at = append(at, plain.Len())
		rest = after
	}
	seen := 0
	offset := func(i int, end bool) int {
		for seen > 0 && at[seen-1] >= i {
			seen--
		}
		for seen < len(at) && (at[seen] < i || !end && at[seen] == i) {
			seen++
		}
		return i + seen*len(softHyphen)
	}
	s.scan(plain.String(), func(m Mention) bool {
		m.Start, m.End = offset(m.Start, false), offset(m.End, true)
		return yield(m)
	})
}
