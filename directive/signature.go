package directive

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org"
)

// A SignatureBlock is what stands at the foot of a document: for whom it is signed, by what authority, under what title
// and by whom (30/2020/NĐ-CP, Phụ lục I; 36-HD/VPTW). Capitals are kept as printed.
//
//	TM. ỦY BAN NHÂN DÂN    Organ
//	KT. CHỦ TỊCH           Post, As = ForHead
//	PHÓ CHỦ TỊCH           Title
//	Nguyễn Văn A           Name
//
// A block with an Organ is signed on its behalf, whatever As says of who signed. It is comparable. The zero SignatureBlock
// is none.
type SignatureBlock struct {
	Organ string  // the collective that is signed for (TM.)
	Post  string  // the post that is signed for (KT., TL., TUQ.), or in the Party the collective by whose order: T/L BAN THƯỜNG VỤ
	As    Signing // by what authority: OnBehalf where there is an organ and nothing else
	Given string  // the post that was given the authority, where another signs for it in turn: TL. BỘ TRƯỞNG, KT. CHÁNH VĂN PHÒNG
	Title string  // of who signs
	Name  string
}

// A FoundSignature is a signature block in a text, at text[Start:End]. The zero FoundSignature is none.
type FoundSignature struct {
	SignatureBlock
	Start, End int
}

// maxSignature bounds the length of a block in bytes.
const maxSignature = 600

// ParseSignatureBlock reads a block as it is laid out, one part a line: the organ after TM. (T/M), the post after KT., TL.
// or TUQ. (K/T, T/L), after TL. or TUQ. perhaps another after KT., the title in capitals, after Q. where it is held in acting, then the
// name, after a line "(Đã ký)" if there is one. The organ, the post, the title and the name may each be missing, not all of them. Blank
// lines are skipped.
func ParseSignatureBlock(s string) (SignatureBlock, error) {
	b, at, reason := readSignature(s)
	if reason != "" {
		return SignatureBlock{}, &org.ParseError{Func: "ParseSignatureBlock", Input: s, Offset: at, Reason: reason}
	}
	return b, nil
}

func readSignature(s string) (b SignatureBlock, at int, reason string) {
	if len(s) > maxSignature {
		return SignatureBlock{}, maxSignature, "longer than a signature block can be"
	}
	last := none
	for line := range strings.Lines(s) {
		start := at
		at += len(line)
		line = strings.TrimSuffix(line, "\n")
		if strings.Trim(line, " \t") == "" {
			continue // the room for the hand and the seal
		}
		as, size := readMarker(line)
		rest := line[size:]
		part := titleLine
		switch as {
		case OnBehalf:
			part, b.Organ = organLine, rest
		case ForHead, ByOrder, Delegated:
			if as == ForHead && last == postLine && b.mayBeGiven() {
				part, b.Given = givenLine, rest
				break
			}
			part, b.Post = postLine, rest
		case ActingHead, InChargeOf:
			b.Title = rest
		default:
			switch {
			case strings.EqualFold(line, "(Đã ký)"):
				part = signedLine
			case isUpperText(line):
				b.Title = line
			default:
				part, b.Name = nameLine, line
			}
		}
		if why := checkSigned(rest, part); why != "" {
			return SignatureBlock{}, start + size, why
		}
		switch {
		case part <= last:
			return SignatureBlock{}, start, "want the organ, the post, the title and the name in this order, each once"
		case part == titleLine && as != 0 && b.As > OnBehalf:
			return SignatureBlock{}, start, "want one authority beside that for an organ"
		case as != 0 && part != givenLine:
			b.As = as
		}
		last = part
	}
	if b == (SignatureBlock{}) {
		return b, 0, "want an organ, a post, a title or a name"
	}
	return b, 0, ""
}

// mayBeGiven reports whether the authority of b is one that another signs by in turn.
func (b *SignatureBlock) mayBeGiven() bool {
	return b.Post != "" && b.Given == "" && (b.As == ByOrder || b.As == Delegated)
}

// The lines of a block, in their order.
type signatureLine uint8

const (
	none signatureLine = iota
	organLine
	postLine
	givenLine
	titleLine
	signedLine // (Đã ký)
	nameLine
)

// checkSigned says what is wrong with the text of a line.
func checkSigned(s string, part signatureLine) string {
	first, _ := utf8.DecodeRuneInString(s)
	capitals := part <= titleLine
	switch {
	case part == signedLine:
		return ""
	case !utf8.ValidString(s):
		return "want UTF-8"
	case s == "":
		return "want words"
	case !unicode.IsUpper(first):
		return "want a capital letter"
	case s != strings.Join(strings.Fields(s), " "):
		return "want words with single blanks"
	case strings.ContainsFunc(s, unicode.IsControl):
		return "want no control characters"
	case capitals && !isUpperText(s):
		return "want capital letters"
	case capitals:
		if _, size := readMarker(s); size > 0 {
			return "want one authority a line"
		}
	}
	return ""
}

// isUpperText reports whether s has letters, all of them capitals.
func isUpperText(s string) bool {
	letters := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		letters = letters || unicode.IsUpper(r)
	}
	return letters
}

// A marker is a sign of an authority.
type marker struct {
	text string
	as   Signing
}

var markers = [...]marker{
	{"TM. ", OnBehalf}, {"T/M ", OnBehalf}, {"T/M. ", OnBehalf},
	{"KT. ", ForHead}, {"K/T ", ForHead}, {"K/T. ", ForHead},
	{"TL. ", ByOrder}, {"T/L ", ByOrder}, {"T/L. ", ByOrder},
	{"TUQ. ", Delegated}, {"TUQ ", Delegated}, {"T/UQ ", Delegated}, {"T/UQ. ", Delegated},
	{"Q. ", ActingHead}, {"QUYỀN ", ActingHead}, {"PHỤ TRÁCH ", InChargeOf},
}

// readMarker reads the sign of an authority and the blank after it; size is 0 if there is none.
func readMarker(s string) (as Signing, size int) {
	for _, m := range markers {
		if strings.HasPrefix(s, m.text) {
			return m.as, len(m.text)
		}
	}
	return 0, 0
}

// markerOf is how the State writes an authority (30/2020/NĐ-CP, Phụ lục I).
func markerOf(as Signing) string {
	for _, m := range markers {
		if m.as == as {
			return m.text
		}
	}
	return ""
}

// String returns the block as [ParseSignatureBlock] reads it, with the State's signs, "" for the zero SignatureBlock.
func (b SignatureBlock) String() string {
	var lines []string
	add := func(sign, text string) {
		if text != "" {
			lines = append(lines, sign+text)
		}
	}
	add(markerOf(OnBehalf), b.Organ)
	if b.As == ActingHead || b.As == InChargeOf {
		add(markerOf(b.As), b.Title)
	} else {
		add(markerOf(b.As), b.Post)
		add(markerOf(ForHead), b.Given)
		add("", b.Title)
	}
	add("", b.Name)
	return strings.Join(lines, "\n")
}
