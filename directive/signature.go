package directive

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// A SignatureBlock is what stands at the foot of a document: for whom it is signed, by what authority, under what title and by
// whom (30/2020/NĐ-CP, Phụ lục I; 36-HD/VPTW). Capitals are kept as printed.
//
//	TM. ỦY BAN NHÂN DÂN    Organ
//	KT. CHỦ TỊCH           Post, As = ForHead
//	PHÓ CHỦ TỊCH           Title
//	Nguyễn Văn A           Name
//
// A block with an Organ is signed on its behalf, whatever As says of who signed. It is comparable. The zero SignatureBlock is none.
type SignatureBlock struct {
	Organ string  // the collective that is signed for (TM.)
	Post  string  // the post that is signed for (KT., TL., TUQ.)
	As    Signing // by what authority: OnBehalf where there is an organ and nothing else
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

// ParseSignatureBlock reads a block as it is laid out, one part a line: the organ after TM. (T/M), the post after KT., TL. or TUQ.
// (K/T, T/L), the title in capitals, after Q. where it is held in acting, then the name, after a line "(Đã ký)" if there is
// one. The organ, the post, the title and the name may each be missing, not all of them.
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
	stage := 0 // 1 organ, 2 post, 3 title, 4 signed, 5 name
	for line := range strings.Lines(s) {
		start := at
		at += len(line)
		line = strings.TrimSuffix(line, "\n")
		as, size := readMarker(line)
		rest := line[size:]
		step := 3
		switch {
		case as == OnBehalf:
			step, b.Organ = 1, rest
		case as == ForHead || as == ByOrder || as == Delegated:
			step, b.Post = 2, rest
		case as == ActingHead || as == InChargeOf:
			b.Title = rest
		case strings.EqualFold(line, "(Đã ký)"):
			step, rest = 4, "Đ"
		case isUpperText(line):
			b.Title = line
		default:
			step, b.Name = 5, line
		}
		if why := checkSigned(rest, step < 4); why != "" {
			return SignatureBlock{}, start + size, why
		}
		if step <= stage {
			return SignatureBlock{}, start, "want the organ, the post, the title and the name in this order, each once"
		}
		if stage = step; as != 0 && (as != OnBehalf || b.As == 0) {
			if (as == ActingHead || as == InChargeOf) && b.As > OnBehalf {
				return SignatureBlock{}, start, "want one authority beside that for an organ"
			}
			b.As = as
		}
	}
	if b == (SignatureBlock{}) {
		return b, 0, "want an organ, a post, a title or a name"
	}
	return b, 0, ""
}

// checkSigned says what is wrong with the text of a line.
func checkSigned(s string, capitals bool) string {
	first, _ := utf8.DecodeRuneInString(s)
	switch {
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
		add("", b.Title)
	}
	add("", b.Name)
	return strings.Join(lines, "\n")
}

// Issuer tells who issued the document of that number, by its signature: the organ that is signed for, or else the post. Who
// signs for them issues nothing. It settles what the number leaves open: QĐ-UBND is of the Ủy ban nhân dân or of its Chủ tịch, -QĐ/TW of
// one of three organs. The area is that of the issuer on the day of its view. Where the block fits no issuer of such a
// number in the area, or several, it is unknown.
func (b SignatureBlock) Issuer(n Number, in org.Area) (org.Actor, org.Why) {
	x := signedFor{b, n, in}
	found, _ := x.find()
	truth := org.True
	if found == (org.Actor{}) {
		truth = org.Unknown
	}
	return found, org.NewWhy(x, org.Question{}, truth)
}

// StepSigned is the step by which a signature tells the issuer.
const StepSigned org.StepRule = "signed for"

// signedFor is one question: for whom is that signed.
type signedFor struct {
	block SignatureBlock
	n     Number
	in    org.Area
}

// text returns the organ or the post that is signed for.
func (x signedFor) text() (text string, organ bool) {
	switch {
	case x.block.Organ != "":
		return x.block.Organ, true
	case x.block.Post != "":
		return x.block.Post, false
	}
	return x.block.Title, false
}

// find returns the one issuer that fits, or none with the number of those that do.
func (x signedFor) find() (org.Actor, int) {
	text, organ := x.text()
	key := vitext.Lower(text)
	var found org.Actor
	count := 0
	_, issuer := x.n.split()
	for u := range x.in.Candidates() {
		by := org.Actor{Unit: u.ID()}
		name := u.Name()
		if !organ {
			by.Role, name = org.Head, u.Head().Title()
		}
		if key == "" || !startsWithWords(vitext.Lower(name), key) && !(organ && isCommittee(u, key)) {
			continue
		}
		fits := slices.ContainsFunc(own(by, u), func(s string) bool { return bareSymbol(issuer) == s || strings.HasPrefix(issuer, s+"-") })
		if !fits || by == found {
			continue
		}
		if found = by; count > 0 {
			found = org.Actor{}
		}
		count++
	}
	if count != 1 {
		return org.Actor{}, count
	}
	return found, 1
}

// startsWithWords reports whether the words of s begin with those of prefix, or s with its place left out is prefix.
func startsWithWords(s, prefix string) bool {
	rest, ok := strings.CutPrefix(s, prefix)
	return ok && (rest == "" || rest[0] == ' ')
}

// isCommittee reports whether a committee of the Party signs as "Ban Chấp hành", with or without its Đảng bộ.
func isCommittee(u org.Unit, key string) bool {
	return u.Kind() == org.PartyCommittee && startsWithWords(key, "ban chấp hành")
}

// Steps derives the steps.
func (x signedFor) Steps(org.Question) iter.Seq[org.Step] {
	return func(yield func(org.Step) bool) {
		text, _ := x.text()
		found, count := x.find()
		s := org.Step{Rule: StepSigned, From: text, To: x.n.String(), Basis: "30/2020/NĐ-CP, Phụ lục I", Truth: org.True}
		if x.n.Party() {
			s.Basis = "36-HD/VPTW"
		}
		switch {
		case found != org.Actor{}:
			s.To = x.in.View().ActorName(found)
			if x.block.As > OnBehalf {
				s.Note = x.block.As.String() + ": who signs issues nothing"
			}
		case count == 0:
			s.Truth, s.Note = org.Unknown, "it fits nobody who signs such a number there"
		default:
			s.Truth, s.Note = org.Unknown, "it fits more than one who signs such a number there"
		}
		yield(s)
	}
}
