package mention

// This file reads people to whom a decision gives a post, where units stand between the two: Ông Lê Văn An được chỉ định tham gia Ban Chấp hành Đảng bộ
// huyện Hàm Yên, giữ chức Bí thư Huyện ủy; được HĐND tỉnh bầu giữ chức Chủ tịch UBND tỉnh.

// beforeOffice notes a unit that goes from one byte up to the token end, if a list goes on from it to a title that somebody takes.
func (r *reading) beforeOffice(start int, end int) {
	title := r.officeBehind(end)
	if title == 0 {
		return
	}
	if r.last == 0 || r.last != r.unitsEnd || r.toks[0].start-r.last > len(" và ") {
		r.unitsStart = start
	}
	r.unitsEnd, r.awaits = r.toks[end-1].end, title
}

// officeBehind returns where in the text the title begins that somebody takes, behind token i or, where a word such as "tham gia" stands before the first
// token, behind other units of a list there; 0 if none does.
func (r *reading) officeBehind(i int) int {
	w, ok := r.wordBefore()
	many := ok && r.g.lex.opens[w]&isConnector != 0
	for range longestList {
		j := i
		if t := r.tok(i); t.gap == blank && t.word == r.g.lex.and {
			j++
		} else if t.gap != commaGap && t.gap != blank {
			return 0
		}
		if title := r.takesOffice(j); title > 0 {
			return r.tok(title).start
		}
		if !many {
			return 0
		}
		k := r.listed(i)
		if k < 0 {
			return 0
		}
		i = int(r.reads[k].end)
	}
	return 0
}

// givenBehindUnits reads whom the titles of the list at the first token are given, before the units that were read last.
func (r *reading) givenBehindUnits() (start, end int, ok bool) {
	const far = 160
	b := &r.before
	n := r.readTo(max(sentenceStart(r.text, r.unitsStart), r.unitsStart-far, r.told), r.unitsStart)
	if b.tok(n).gap == commaGap {
		n = b.unitBefore(n)
	}
	i := n
	for i > 0 && b.is(i-1, isConnector) && b.toks[i-1].shape == small && (b.tok(i).gap == blank || b.tok(i).gap == commaGap) {
		i--
	}
	if i == n || i == 0 || b.tok(i).gap != blank {
		return 0, 0, false
	}
	start, end, _ = b.nameUpTo(i)
	return start, end, end > 0
}

// unitBefore returns the token that a unit begins with which ends before token i, Ban Chấp hành, or i if there is none.
func (p *parser) unitBefore(i int) int {
	const longest = 8
	for k := i - 1; k >= max(i-longest, 0); k-- {
		if !p.is(k, opensUnit) || p.tok(k).shape == small {
			continue
		}
		if best := p.longest(p.unitsAt(k, 0)); best >= 0 && int(p.reads[best].end) == i {
			return k
		}
	}
	return i
}
