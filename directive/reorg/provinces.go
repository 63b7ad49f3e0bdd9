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
	section, want := "", 0
	for i := list; i < len(p.letters); {
		next := p.nextLine(i)
		p.seek(i, next)
		p.pin = directive.Pin{Section: section}
		if name, ok := p.section(); ok {
			section, want = name, 1
		} else if n, ok := p.number(); ok && section != "" && p.sign('.') {
			p.pin.Section = section + "." + strconv.Itoa(n)
			c := Clause{Pin: p.pin, Start: p.offset(i), End: p.endOffset(next)}
			if n != want {
				p.fail(i, "item "+strconv.Itoa(n)+" stands where item "+strconv.Itoa(want)+" should")
				return
			}
			want++
			if reason := p.merger(&c); reason != "" {
				p.fail(p.pos, reason)
			}
			p.r.Clauses = append(p.r.Clauses, c)
		} else if section != "" && len(p.r.Clauses) > 0 {
			p.fail(i, "want an item of the list")
		}
		i = next
	}
	if len(p.r.Clauses) == 0 {
		p.fail(list, "want a list of provinces")
		return
	}
	p.check()
}

// nextLine returns the letter at which the line after that of letter i begins. A line that begins with a small letter
// goes on with the one before.
func (p *reading) nextLine(i int) int {
	for i++; i < len(p.letters); i++ {
		if l := p.letters[i]; l.gap == lineEnd && (l.upper || isDigit(l.r)) {
			break
		}
	}
	return i
}

// section reads the head of a section: a Roman number and a hyphen.
func (p *reading) section() (name string, ok bool) {
	i := p.pos
	for i < p.end && p.letters[i].upper && strings.ContainsRune("ivx", p.letters[i].r) {
		i++
	}
	if i == p.pos || i == p.end || p.letters[i].r != '-' && p.letters[i].r != '.' {
		return "", false
	}
	return p.spelt(p.pos, i), true
}

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
