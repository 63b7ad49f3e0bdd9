package directive

import (
	"errors"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// A DocID names a document. It is coined once and never read for facts, which are in the record. Because numbers come
// again each year or each term, a number that is not enough is followed by a day, or by the place or unit that issued it.
//
//	docID = head [ "@" tail ]
//	head  = number | slug        25-NQ/TW, quy-che-cong-tac-dan-van
//	tail  = date | area | unit   2013-06-03, ha-noi, womens-union@vn
//
// A slug is lower-case ASCII letters and digits in groups joined by "-", and starts with a letter. A tail that starts
// with a digit is a date. An ID made by conversion is not checked. The zero DocID is none.
type DocID string

// maxDocID bounds the length of an ID, so that hostile input costs nothing.
const maxDocID = 400

// ParseDocID checks the grammar of a document's ID. It does not ask whether there is such a document: see
// [Corpus.Document].
func ParseDocID(s string) (DocID, error) {
	if at, reason := checkDocID(s); reason != "" {
		return "", &org.ParseError{Func: "ParseDocID", Input: s, Offset: at, Reason: reason}
	}
	return DocID(s), nil
}

func checkDocID(s string) (at int, reason string) {
	if len(s) > maxDocID {
		return maxDocID, "longer than an ID can be"
	}
	head, tail, more := strings.Cut(s, "@")
	if digitAt(head, 0) {
		_, at, reason = readNumber(head)
	} else {
		at, reason = checkSlug(head)
	}
	if reason != "" || !more {
		return at, reason
	}
	at, reason = checkTail(tail)
	return len(head) + 1 + at, reason
}

func checkTail(s string) (at int, reason string) {
	var err error
	switch {
	case s == "":
		return 0, "want a date, an area or a unit after @"
	case digitAt(s, 0):
		_, err = org.ParseDate(s)
	case strings.Contains(s, "@"):
		_, err = org.ParseUnitID(s)
	default:
		_, err = org.ParseAreaID(s)
	}
	if err == nil {
		return 0, ""
	}
	if pe, ok := errors.AsType[*org.ParseError](err); ok {
		return pe.Offset, pe.Reason
	}
	return 0, err.Error()
}

func checkSlug(s string) (at int, reason string) {
	for i := range len(s) {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9' && i > 0:
		case c == '-' && i > 0 && s[i-1] != '-' && i < len(s)-1:
		default:
			return i, "want a number, or lower-case letters and digits joined by single hyphens"
		}
	}
	if s == "" {
		return 0, "want a number or a slug"
	}
	return 0, ""
}
