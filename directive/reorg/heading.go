package reorg

import (
	"strings"
	"time"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

// This file implements the reading of what stands around the clauses: number, issuer and days.

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
