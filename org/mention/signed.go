package mention

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file reads the form in which papers are signed, in one line: TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn An (30/2020/NĐ-CP, Phụ lục I).

// signs are what a signature begins with: in whose name somebody signs, in the place of the head, by order, by authority (30/2020/NĐ-CP, Phụ lục I, which has
// the dot behind it; people write a stroke or a dot between too). Behind the first stands an organ, behind the others the post of another.
var signs = [...]struct {
	forms   []string
	inOrgan bool
}{
	{[]string{"TM.", "T/M", "T.M"}, true},
	{[]string{"KT.", "K/T", "K.T"}, false},
	{[]string{"TL.", "T/L", "T.L"}, false},
	{[]string{"TUQ.", "T/UQ", "T.UQ"}, false},
}

// maxSigned bounds the words that a post or an organ behind a sign has.
const maxSigned = 12

// titleSigned reads a signature. It has one post, of who signs, and none of whom it is signed for.
func (s *Scanner) titleSigned(text string) Title {
	organ := ""
	rest, inOrgan, ok := cutSign(personName(text)) // which the name of who signs is looked for in
	if !ok {
		return Title{}
	}
	if inOrgan {
		if organ, rest = s.signedOrgan(rest); organ == "" {
			return Title{}
		}
		after, inOrgan, ok := cutSign(rest)
		if !ok {
			return s.signer(rest, organ)
		}
		if inOrgan {
			return Title{}
		}
		rest = after
	}
	for i := range partings(rest) {
		whose := s.title(strings.TrimRight(rest[:i], " ,"), false)
		if len(whose.Posts) != 1 || whose.Person != "" {
			continue
		}
		of := organ
		if u := whose.Posts[0].Unit; organ == "" && u.Status == Found {
			of = u.unit.Name()
		}
		if t := s.signer(rest[i:], of); len(t.Posts) > 0 {
			return t
		}
	}
	return Title{}
}

// cutSign cuts a sign off the beginning of a text.
func cutSign(text string) (rest string, inOrgan, ok bool) {
	text = strings.TrimLeft(text, " ,")
	for _, sign := range signs {
		for _, form := range sign.forms {
			if rest, ok = strings.CutPrefix(text, form); ok && (form[len(form)-1] == '.' || !beginsWithLetter(rest)) {
				return strings.TrimLeft(rest, " ."), sign.inOrgan, true
			}
		}
	}
	return "", false, false
}

// beginsWithLetter reports whether the first rune of a text is a letter.
func beginsWithLetter(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(first)
}

// partings yields where words begin behind the first one of a text.
func partings(text string) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i, n := 1, 0; i < len(text) && n < maxSigned; i++ {
			if text[i-1] == ' ' && text[i] != ' ' {
				n++
				if !yield(i) {
					return
				}
			}
		}
	}
}

// signedOrgan parts the organ that a text begins with, up to a sign or a title, from the rest.
func (s *Scanner) signedOrgan(text string) (organ, rest string) {
	for i := range partings(text) {
		if _, _, ok := cutSign(text[i:]); !ok && !s.beginsTitle(text[i:]) {
			continue
		}
		if name := strings.TrimRight(text[:i], " ,"); s.Name(name).Body.Kind != 0 {
			return name, text[i:]
		}
	}
	return "", ""
}

// beginsTitle reports whether a title begins a text, of whatever unit.
func (s *Scanner) beginsTitle(text string) bool {
	r, done := s.wholly(text)
	if r == nil {
		return false
	}
	defer done()
	return r.readPost(&postRead{}, 0)
}

// signer reads the title and the name of who signs. A title that names no unit, or leaves out what its unit is an organ of, is of the organ: PHÓ CHỦ
// TỊCH, for ỦY BAN NHÂN DÂN.
func (s *Scanner) signer(text, organ string) Title {
	t := s.title(text, false)
	if len(t.Posts) != 1 || t.Person == "" {
		return Title{}
	}
	title, _, ok := strings.Cut(text, t.Person)
	if t.Status == Found || organ == "" || !ok {
		return t
	}
	of := s.title(strings.TrimRight(title, " ,")+" "+committeeOf(organ)+" "+t.Person, false)
	if of.Status == Found || of.isRead() && !t.isRead() {
		return of
	}
	return t
}

// standingBoards are the words for the board of an organ that its members sign for.
var standingBoards = [...]string{"ban thường vụ ", "btv ", "thường trực ", "ban thường trực ", "ủy ban thường vụ "}

// committeeOf returns the organ that a standing board is of, whose members sign for the board: TỈNH ỦY, for BAN THƯỜNG VỤ TỈNH ỦY.
func committeeOf(organ string) string {
	for _, board := range standingBoards {
		if n := len(board); len(organ) > n && vitext.Lower(vitext.Canonical(organ[:n])) == board {
			return organ[n:]
		}
	}
	return organ
}
