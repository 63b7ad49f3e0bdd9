package directive

import (
	"cmp"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// Issuer tells who issued the document of that number, by its signature: the organ that is signed for, or else the post.
// Who signs on behalf of another is not the issuer. It settles what the number leaves open: QĐ-UBND is of the Ủy ban nhân dân or of its
// Chủ tịch, -QĐ/TW of one of three organs. In the Party the authority to sign by order may be that of a collective: T/L BAN THƯỜNG VỤ.
// The area is that of the issuer on the day of its view. Where the block fits no
// issuer of such a number in the area, or several, it is unknown.
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
func (x signedFor) text() string {
	return cmp.Or(x.block.Organ, x.block.Post, x.block.Title)
}

// may reports what the text may be: an organ, a post, or either where the Party signs by order.
func (x signedFor) may() (organ, post bool) {
	if x.block.Organ != "" {
		return true, false
	}
	return x.n.Party() && (x.block.As == ByOrder || x.block.As == Delegated), true
}

// find returns the one issuer that fits, or none with the number of those that do.
func (x signedFor) find() (org.Actor, int) {
	key := vitext.Lower(x.text())
	if key == "" {
		return org.Actor{}, 0
	}
	var found org.Actor
	count := 0
	organ, post := x.may()
	for u := range x.in.Candidates() {
		if by := (org.Actor{Unit: u.ID()}); organ && (startsWithWords(vitext.Lower(u.Name()), key) || isCommittee(u, key)) && x.signs(by, u) && by != found {
			found = by
			count++
		}
		if by := (org.Actor{Unit: u.ID(), Role: org.Head}); post && startsWithWords(vitext.Lower(u.Head().Title()), key) && x.signs(by, u) && by != found {
			found = by
			count++
		}
	}
	if count != 1 {
		return org.Actor{}, count
	}
	return found, 1
}

// signs reports whether the number is that of the issuer, who is the unit or its head.
func (x signedFor) signs(by org.Actor, u org.Unit) bool {
	_, issuer := x.n.split()
	return slices.ContainsFunc(symbolsOf(by, u), func(s string) bool { return bareSymbol(issuer) == s || strings.HasPrefix(issuer, s+"-") })
}

// startsWithWords reports whether s is prefix and perhaps more words: a name with its place, a title with its unit.
func startsWithWords(s, prefix string) bool {
	rest, ok := strings.CutPrefix(s, prefix)
	return ok && (rest == "" || rest[0] == ' ')
}

// isCommittee reports whether the organ is called Ban Chấp hành and u is the committee of the Party that it may be: names of
// committees below the centre do not begin so.
func isCommittee(u org.Unit, key string) bool {
	return u.Kind() == org.PartyCommittee && startsWithWords(key, "ban chấp hành")
}

// Steps derives the steps.
func (x signedFor) Steps(org.Question) org.Steps {
	found, count := x.find()
	s, w := org.Step{Rule: StepSigned, Truth: org.True}, org.Words{From: x.text(), To: x.n.String(), Basis: "30/2020/NĐ-CP, Phụ lục I"}
	if x.n.Party() {
		w.Basis = "36-HD/VPTW"
	}
	switch {
	case found != org.Actor{}:
		w.To = x.in.View().ActorName(found)
		if x.block.As > OnBehalf {
			w.Note = x.block.As.String() + ": the signatory is not the issuer"
		}
	case count == 0:
		s.Truth, w.Note = org.Unknown, "it fits nobody who signs such a number there"
	default:
		s.Truth, w.Note = org.Unknown, "it fits more than one who signs such a number there"
	}
	return org.StepsOf(s.Saying(w))
}
