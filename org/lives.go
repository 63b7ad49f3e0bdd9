package org

import "strings"

// A lifetime is when something was there as records give it: a span, and the days on which it was seen. Records share few
// distinct ones, so each is kept once, and a record holds its number. Number 0 is the lifetime of which nothing is said.
type lifetimes struct {
	spans   []Span
	windows []window // by number
	seenEnd []uint32 // by number: the end in seen of its days, which start where those before it end
	seen    []Date
}

// A window is a lifetime made ready for one question: True in [sure, sureUntil), False outside [may, mayUntil), else Unknown.
type window struct{ may, sure, sureUntil, mayUntil Date }

func (w *window) has(d Date) Truth {
	switch {
	case w.sure <= d && d < w.sureUntil:
		return True
	case d < w.may || d >= w.mayUntil:
		return False
	}
	return Unknown
}

// windowOf says of a whole day what [life] does.
func windowOf(s Span, seen []Date) window {
	w := window{may: s.From.First(), sure: s.From.Last(), sureUntil: s.Until.First(), mayUntil: s.Until.Last()}
	first, after := Open, Date(0)
	if len(seen) > 0 {
		first, after = firstSeen(seen), lastSeen(seen)+1
	}
	if s.From == 0 || s.Loose {
		w.sure = max(w.may, first)
	} else {
		w.sure = min(w.sure, max(w.may, first))
	}
	switch {
	case s.Until == 0:
		w.sureUntil, w.mayUntil = after, Open
	case s.Loose && s.Until != Open:
		w.sureUntil = min(w.mayUntil, after)
	default:
		w.sureUntil = max(w.sureUntil, min(w.mayUntil, after))
	}
	return w
}

func (l *lifetimes) at(i uint32) (Span, []Date) {
	start := uint32(0)
	if i > 0 {
		start = l.seenEnd[i-1]
	}
	if start == l.seenEnd[i] {
		return l.spans[i], nil
	}
	return l.spans[i], l.seen[start:l.seenEnd[i]:l.seenEnd[i]]
}

func (l *lifetimes) add(s Span, seen []Date) uint32 {
	l.spans = append(l.spans, s)
	l.windows = append(l.windows, windowOf(s, seen))
	l.seen = append(l.seen, seen...)
	l.seenEnd = append(l.seenEnd, uint32(len(l.seen)))
	return uint32(len(l.spans) - 1)
}

// A textArena holds strings end to end, each after its length. A string is named by its offset; offset 0 is the empty string.
type textArena string

// An arenaBuilder makes a textArena. The zero arenaBuilder is empty.
type arenaBuilder struct{ strings.Builder }

// add returns where a string is put. It must not be longer than longestText.
func (b *arenaBuilder) add(s string) uint32 {
	if b.Len() == 0 {
		b.WriteByte(0) // the empty string
	}
	if s == "" {
		return 0
	}
	at := uint32(b.Len())
	if n := len(s); n < 0x80 {
		b.WriteByte(byte(n))
	} else {
		b.Write([]byte{0x80 | byte(n>>16), byte(n >> 8), byte(n)})
	}
	b.WriteString(s)
	return at
}

// arena returns what has been put together so far.
func (b *arenaBuilder) arena() textArena { return textArena(b.String()) }

func (t textArena) at(i uint32) string {
	n, at := uint32(t[i]), i+1
	if n >= 0x80 {
		n = n&0x7f<<16 | uint32(t[i+1])<<8 | uint32(t[i+2])
		at = i + 3
	}
	return string(t[at : at+n])
}

// has reports whether a string begins at i.
func (t textArena) has(i uint32) bool {
	if uint64(i) >= uint64(len(t)) {
		return false
	}
	n, at := int(t[i]), int(i)+1
	if n >= 0x80 {
		if len(t) < at+2 {
			return false
		}
		n, at = n&0x7f<<16|int(t[at])<<8|int(t[at+1]), at+2
	}
	return len(t)-at >= n
}

// hasLabel reports whether what may be a label begins at i: a text that is no longer than an ID.
func (t textArena) hasLabel(i uint32) bool { return t.has(i) && len(t.at(i)) <= maxID }

const longestText = 0x7f_ffff
