package reorg

import (
	"errors"
	"fmt"

	"github.com/vnpolity/vnpolity/directive"
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
	if len(p.errs) == 0 {
		p.check() // of a text that lacks clauses it would only repeat that
	}
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
