package reorg

import (
	"strconv"
	"strings"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

// This file implements the reading of a list of provinces, as the one behind 60-NQ/TW:
//
//	I- Các đơn vị hành chính cấp tỉnh không thực hiện sáp nhập
//	1. Thành phố Hà Nội.
//	II- Các đơn vị hành chính cấp tỉnh mới sau sáp nhập, hợp nhất
//	1. Hợp nhất tỉnh A và tỉnh B, lấy tên là tỉnh A, trung tâm chính trị - hành chính đặt tại tỉnh B hiện nay.

// provinces reads a resolution behind which such a list stands.
func (p *reading) provinces() {
	p.small = true
	p.seek(0, len(p.letters))
	list := p.end
	for ; !p.done(); p.pos++ {
		if p.at("DANH SÁCH") > 0 {
			list = p.pos
			break
		}
		if p.r.Totals.All.Units == 0 {
			p.provinceTotals()
		}
	}
	items := p.items(list)
	for k, it := range items {
		end := len(p.letters)
		if k+1 < len(items) {
			end = items[k+1].head
		}
		p.seek(it.body, end)
		p.pin = directive.Pin{Section: it.section + "." + strconv.Itoa(it.number)}
		if it.number == 0 {
			continue // the title of a section
		}
		c := Clause{Pin: p.pin, Start: p.offset(it.head), End: p.endOffset(end)}
		if reason := p.merger(&c); reason != "" {
			p.fail(p.pos, reason)
		}
		p.r.Clauses = append(p.r.Clauses, c)
	}
	p.pin = directive.Pin{}
	if len(p.r.Clauses) == 0 {
		p.fail(list, "want a list of provinces")
	}
	if len(p.errs) == 0 {
		p.check()
	}
}

// An item is one of the list, or the title of a section of it, whose number is 0.
type item struct {
	head, body int // the letter at which it begins, and the one behind its number
	section    string
	number     int
}

// items returns the items of the list that begins at letter from: each has the number that comes next, and begins with
// one of the words that items begin with.
func (p *reading) items(from int) (items []item) {
	section, number := "", 0
	for i := from; i < len(p.letters); i++ {
		p.seek(i, len(p.letters))
		m := p.mark()
		name, ok := p.section()
		if ok {
			section, number = name, 0
		} else {
			var n int
			n, ok = p.number()
			if ok = ok && section != "" && n == number+1 && p.sign('.') && (p.startsItem() || p.startsMerger()); ok {
				number = n
			}
		}
		body := p.pos
		p.back(m)
		if ok {
			items = append(items, item{i, body, section, number})
			i = body - 1
		}
	}
	return items
}

// section reads the number of a section and the words behind it.
func (p *reading) section() (name string, ok bool) {
	const most = 8 // letters of such a number
	i := p.pos
	for p.pos < min(p.end, i+most) && p.letters[p.pos].upper && strings.ContainsRune("ivx", p.letters[p.pos].r) {
		p.pos++
	}
	if p.pos == i {
		return "", false
	}
	name = p.spelt(i, p.pos)
	if !p.sign('-') && !p.sign('.') || !p.take("Các đơn vị hành chính cấp tỉnh") {
		p.pos = i
		return "", false
	}
	return name, true
}

func (p *reading) startsMerger() bool { return p.at("Hợp nhất") > 0 || p.at("Sáp nhập") > 0 }

// merger reads an item of the list.
func (p *reading) merger(c *Clause) (reason string) {
	o := Origin{Land: org.Whole, People: org.Whole}
	if !p.take("Hợp nhất") && !p.take("Sáp nhập") {
		c.Act = Keep
		if c.Result, reason = p.place(""); reason != "" {
			return reason
		}
		o.Place = c.Result
		c.Origins = []Origin{o}
		return p.stop()
	}
	c.Act = Arrange
	for !p.take("lấy tên là") {
		if o.Place, reason = p.place(""); reason != "" {
			return reason
		}
		c.Origins = append(c.Origins, o)
		if !p.sep() {
			return "want lấy tên là"
		}
	}
	if c.Result, reason = p.place(""); reason != "" {
		return reason
	}
	p.sign(',')
	if p.take("trung tâm chính trị") && p.sign('-') && p.take("hành chính đặt tại") {
		if c.Seat, reason = p.place(""); reason != "" {
			return reason
		}
		p.take("hiện nay")
	}
	return p.stop()
}

// provinceTotals reads "34 tỉnh, thành phố (28 tỉnh và 6 thành phố trực thuộc Trung ương)".
func (p *reading) provinceTotals() {
	m := p.mark()
	n, ok := p.number()
	if ok && p.take("tỉnh, thành phố") && p.sign('(') {
		provinces, ok1 := p.number()
		ok1 = ok1 && p.take("tỉnh và")
		cities, ok2 := p.number()
		if ok1 && ok2 && p.take("thành phố trực thuộc") {
			p.r.Totals.All = Count{Units: n, Provinces: provinces, Cities: cities}
		}
	}
	p.back(m)
}
