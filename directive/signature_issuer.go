package directive

import (
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// Issuer tells who issued the document of that number, by its signature: the organ that is signed for, or else the post.
// Who signs on behalf of another is not the issuer. It settles what the number leaves open: QĐ-UBND is of the Ủy ban nhân dân or of its
// Chủ tịch, -QĐ/TW of one of three organs. The area is that of the issuer on the day of its view. Where the block fits no
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
		fits := slices.ContainsFunc(symbolsOf(by, u), func(s string) bool { return bareSymbol(issuer) == s || strings.HasPrefix(issuer, s+"-") })
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
	text, _ := x.text()
	found, count := x.find()
	s, w := org.Step{Rule: StepSigned, Truth: org.True}, org.Words{From: text, To: x.n.String(), Basis: "30/2020/NĐ-CP, Phụ lục I"}
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
