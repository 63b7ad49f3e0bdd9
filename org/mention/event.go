package mention

import (
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// This file tells the organisers of an event, Ban Tổ chức giải, from the commission of a Party committee for its organisation.

// events have organisers.
var events = [...]string{
	"giải", "cuộc", "sự kiện", "chương trình", "lễ", "lễ hội", "ngày hội", "hội thi", "hội nghị", "hội thảo", "hội thao", "hội diễn", "hội chợ", "hội trại", "hội khỏe", "liên hoan", "chiến dịch",
	"đại hội", "đại lễ", "triển lãm", "tuần lễ", "đêm hội", "đêm nhạc", "đêm thơ", "festival", "diễn đàn", "tọa đàm", "hành trình", "kỳ", "trại", "vòng",
}

// noEvents begin as one of them and are what somebody does.
var noEvents = [...]string{"giải thích", "giải quyết", "giải trình", "giải đáp", "giải bày", "giải tỏa"}

// ofEvent reports whether a title that leaves out whose commission it is in stands before the word for an event: Trưởng Ban Tổ chức cuộc thi.
func ofEvent(p *parser, r *read) bool {
	unit := r
	if r.unit >= 0 {
		unit = &p.reads[r.unit]
	}
	if unit.host >= 0 || unit.area >= 0 {
		return false
	}
	n, makes := p.g.events, int32(0)
	for i := int(r.end); n != 0 && p.tok(i).gap == blank; i++ {
		if n = p.g.trie.after(n, p.tok(i).word); n != 0 && p.g.trie.nodes[n].accept > 0 {
			makes = p.g.trie.nodes[n].accept
		}
	}
	return makes == somethingElse
}

// isOrganisers reports whether units of a body are called as organisers are.
func isOrganisers(b org.Body) bool { return b.Kind == org.Commission && b.Sector == "organisation" }

// namesOrganisers reports whether what leaves out whose it is, and is no mention, is called Ban Tổ chức.
func (r *reading) namesOrganisers(head int16) bool {
	rd := &r.reads[r.longest(head)]
	return rd.left == slotHost && isOrganisers(r.body(rd))
}

// organisersOfEvent reports whether title i of a list, which leaves out whose it is, is that of organisers: it stands beside other titles of which none is
// of the Party, or the text has named a Ban Tổ chức before and that of no Party committee. Phó Chủ tịch UBND tỉnh, Trưởng Ban Tổ chức.
func (r *reading) organisersOfEvent(l *list, i int) bool {
	q := &l.posts[i]
	if !isOrganisers(q.post.Unit.Body) || r.outermost(q.best).left == slots {
		return false
	}
	for k := range l.posts[:l.n] {
		if x := &l.posts[k]; k != i && x.best >= 0 && ofParty(x.post.Unit.Body.Kind) {
			return false
		}
	}
	return l.n > 1 || r.organisers && !slices.ContainsFunc(r.spoken, func(s spokenOf) bool { return s.unit.Unit == q.post.Unit.Unit })
}
