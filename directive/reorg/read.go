package reorg

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

// Read reads a resolution of the Standing Committee of the National Assembly that rearranges the communes of a province,
// or the Party's resolution that lists the provinces to be merged (60-NQ/TW). It takes the whole text as published.
//
// If anything in the clauses cannot be read, or the clauses do not come to what the text says that they do, there is no
// resolution, and the error joins a *[ReadError] for each place. The time that Read takes is linear in the length of the
// text.
func Read(text string) (*Resolution, error) {
	p := reading{scanner: newScanner(text), r: &Resolution{}}
	p.heading()
	if p.r.Number.Party() {
		p.provinces()
	} else {
		p.communes()
	}
	if len(p.errs) > 0 {
		return nil, errors.Join(p.errs...)
	}
	p.r.Notes = p.notes
	sortNotes(p.r.Notes)
	return p.r, nil
}

// A reading is a resolution that is being read.
type reading struct {
	*scanner
	r    *Resolution
	errs []error
}

// fail records that what stands at letter i cannot be read.
func (p *reading) fail(i int, reason string) {
	was := p.pos
	p.pos = min(i, len(p.letters))
	p.errs = append(p.errs, &ReadError{p.r.Number, p.pin, p.offset(i), p.rest(), reason})
	p.pos = was
}

// heading reads the number and the day: "Số: 1656/NQ-UBTVQH15 Hà Nội, ngày 16 tháng 6 năm 2025".
func (p *reading) heading() {
	const most = 2000 // letters in which a heading stands
	p.seek(0, min(len(p.letters), most))
	for ; !p.done(); p.pos++ {
		if !p.take("Số") && !p.take("số") {
			continue
		}
		p.sign(':')
		i := p.pos
		for p.pos < p.end && (p.pos == i || p.letters[p.pos].gap == noGap) && p.letters[p.pos].r != ',' {
			p.pos++
		}
		n, err := directive.ParseNumber(p.spelt(i, p.pos))
		if err != nil {
			continue
		}
		p.r.Number = n
		break
	}
	if p.r.Number.IsZero() {
		p.seek(0, len(p.letters))
		p.fail(0, "want the number of the resolution, behind Số")
		return
	}
	switch issuer := p.r.Number.Issuer(); {
	case strings.HasPrefix(issuer, "UBTVQH"):
		p.r.Issuer = org.StandingCommittee.Under(org.NationalAssembly.Of("vn"))
	case issuer == "TW":
		p.r.Issuer = org.PartyCommittee.Of("vn")
	}
	for i := p.pos; !p.done(); p.pos++ {
		if p.at("ngày") == 0 {
			continue
		}
		if d, ok := p.date(); ok {
			p.r.Issued = d
			return
		}
		if p.pos > i+400 {
			break
		}
	}
}

// date reads "ngày 16 tháng 6 năm 2025" or "ngày 12/4/2025".
func (p *reading) date() (org.Date, bool) {
	if !p.take("ngày") {
		return 0, false
	}
	day, ok := p.number()
	if !ok || !p.sign('/') && !p.take("tháng") {
		return 0, false
	}
	month, ok := p.number()
	if !ok || !p.sign('/') && !p.take("năm") {
		return 0, false
	}
	year, ok := p.number()
	if !ok {
		return 0, false
	}
	d := org.Day(year, time.Month(month), day)
	return d, d != 0
}

// communes reads a resolution that rearranges the communes of a province.
func (p *reading) communes() {
	heads := p.articles()
	if len(heads) == 0 {
		p.fail(0, "want Điều 1")
		return
	}
	end := len(p.letters)
	if len(heads) > 1 {
		end = heads[1]
	}
	p.article(heads[0], end)
	p.pin = directive.Pin{Article: 2}
	if len(heads) == 1 {
		p.fail(end, "want Điều 2, with the day from which the new administrations work")
		return
	}
	p.seek(heads[1], len(p.letters))
	p.from()
	p.adopted()
	p.check()
}

// articles returns the letters at which Điều 1 and Điều 2 begin.
func (p *reading) articles() (heads []int) {
	p.seek(0, len(p.letters))
	for i := 0; i < p.end && len(heads) < 2; i++ {
		if !p.fresh(i) {
			continue
		}
		p.pos = i
		m := p.mark()
		if n, ok := 0, p.take("Điều"); ok {
			if n, ok = p.number(); ok && n == len(heads)+1 && p.sign('.') {
				heads = append(heads, i)
			}
		}
		p.back(m)
	}
	return heads
}

// fresh reports whether something new can begin at letter i: a line, or what follows the end of a sentence.
func (p *reading) fresh(i int) bool {
	return i == 0 || p.letters[i].gap == lineEnd || p.letters[i-1].r == '.' || p.letters[i-1].r == ':'
}

// article reads Điều 1, which stands from from to end.
func (p *reading) article(from, end int) {
	p.pin = directive.Pin{Article: 1}
	heads := p.clauseHeads(from, end)
	title := end
	if len(heads) > 0 {
		title = heads[0]
	}
	if !p.province(from, title) {
		p.fail(from, "want the province, behind cấp xã của")
	}
	if len(heads) == 0 {
		p.fail(end, "want clauses")
		return
	}
	stated := false
	for k, head := range heads {
		p.seek(head, end)
		if k+1 < len(heads) {
			p.end = heads[k+1]
		}
		c := Clause{Start: p.offset(head), End: p.endOffset(p.end)}
		n, _ := p.number()
		p.sign('.')
		p.pin.Clause = uint16(n)
		c.Pin = p.pin
		if want := k + 1; n != want {
			p.fail(head, fmt.Sprintf("clause %d stands where clause %d should", n, want))
			return
		}
		body := p.pos
		if k+1 == len(heads) && p.at("Sau khi sắp xếp") > 0 {
			stated = true
			if reason := p.totals(p.r, c); reason != "" {
				p.fail(p.pos, reason)
			}
			continue
		}
		if reason := p.clause(&c); reason != "" {
			p.fail(max(body, p.pos), reason)
			continue
		}
		p.r.Clauses = append(p.r.Clauses, c)
	}
	if !stated {
		p.fail(end, "want a last clause with the number of communes that there are afterwards")
	}
}

// clauseHeads returns the letters at which the clauses of an article begin: a number and a full stop, with the verb of a
// clause behind them or, at the start of a line, with the number that comes next.
func (p *reading) clauseHeads(from, end int) (heads []int) {
	for i := from + 1; i < end; i++ {
		l := p.letters[i]
		if !isDigit(l.r) || isDigit(p.letters[i-1].r) && l.gap == noGap || !p.fresh(i) {
			continue
		}
		p.seek(i, end)
		m := p.mark()
		n, ok := p.number()
		next := l.gap == lineEnd && n == len(heads)+1
		if ok && p.sign('.') && !p.done() && !isDigit(p.letters[p.pos].r) && (next || p.startsClause()) {
			heads = append(heads, i)
		}
		p.back(m)
	}
	return heads
}

// startsClause reports whether the verb of a clause is next.
func (p *reading) startsClause() bool {
	return p.at("Sắp xếp") > 0 || p.at("Nhập") > 0 || p.at("Hợp nhất") > 0 || p.at("Đổi tên") > 0 || p.at("Sau khi sắp xếp") > 0
}

// province reads whose communes are rearranged, from the title of the article, behind which the grounds stand.
func (p *reading) province(from, end int) bool {
	p.seek(from, end)
	for ; !p.done(); p.pos++ {
		if p.at("Trên cơ sở") > 0 {
			p.end = p.pos
		}
	}
	for p.pos = from; !p.done(); p.pos++ {
		if !p.take("cấp xã của") {
			continue
		}
		place, reason := p.place("")
		if reason == "" && (place.Name.Term == "tỉnh" || place.Name.Term == "thành phố") {
			p.r.Province = place.Name
			return true
		}
	}
	return false
}

// from reads the day from which the new administrations work.
func (p *reading) from() {
	for start := p.pos; !p.done(); p.pos++ {
		if !p.take("chính thức hoạt động từ") {
			continue
		}
		if d, ok := p.date(); ok {
			p.r.From = d
			return
		}
		p.fail(start, "want a day behind chính thức hoạt động từ")
		return
	}
	p.fail(p.end, "want the day from which the new administrations work, behind chính thức hoạt động từ")
}

// adopted reads the statement at the end that the resolution was adopted, without which the text is not whole.
func (p *reading) adopted() {
	p.pin = directive.Pin{}
	for ; !p.done(); p.pos++ {
		if p.at("thông qua") == 0 {
			continue
		}
		start := p.pos
		p.take("thông qua")
		d, ok := p.date()
		if !ok {
			continue
		}
		if p.r.Issued == 0 {
			p.r.Issued = d
		}
		if d != p.r.Issued {
			p.fail(start, "adopted on a day other than "+p.r.Issued.String())
		}
		return
	}
	p.fail(p.end, "want the day of adoption, behind thông qua: the text is not whole")
}
