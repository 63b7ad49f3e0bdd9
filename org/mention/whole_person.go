package mention

// This file reads the person of a text that is titles.

// personAtEnd reads the person after the titles, if there is one, up to the end of the text.
func (r *reading) personAtEnd(l *list) (string, bool) {
	for k := range l.posts[:l.n] {
		r.written(&l.posts[k], &r.context)
	}
	i := r.afterTitles(l)
	if r.tok(i).end == 0 {
		return "", true
	}
	switch r.tok(i).gap {
	case blank, commaGap, dashGap, colon, opened, closed:
	default:
		return "", false
	}
	if j := r.takesCharge(i); j > 0 { // được giao phụ trách Sở
		i = j
	}
	if r.charges(i) != 0 && r.another(i+2) && !r.topic { // phụ trách Trường Tiểu học Lê Lợi
		return "", false
	}
	if r.charges(i) != 0 && r.isNameOnly(i+2) { // Phó Giám đốc Sở Y tế được giao phụ trách Kon Sơ Hiệp
		l.posts[l.n-1].charge = r.charges(i)
		i += 2
	} else if r.charges(i) != 0 { // phụ trách văn hóa, xã hội
		for i += 2; r.tok(i).end > 0 && !(r.tok(i).shape != small && r.person(i) > 0); {
			i++
		}
	}
	if r.tok(i).end == 0 {
		return "", true
	}
	j := r.skipRanks(i)
	n := r.nameFrom(j)
	if r.another(j) && r.person(j) == 0 { // hiệu trưởng trường thpt lê lợi
		return "", false
	}
	if n < 2 && (j == i || n == 0) || r.tok(j+n).end > 0 || r.person(j) == 0 && r.longestWhole(r.unitsAt(j, 0)) >= 0 {
		return "", false
	}
	return personName(r.words(int16(j), int16(j+n))), true
}

// isNameOnly reports whether the rest of a text, from token i on, is a name of three words or four, and not what somebody sees to: Khối Nội chính.
func (r *reading) isNameOnly(i int) bool {
	n := r.nameFrom(i)
	return (n == 3 || n == 4) && r.tok(i+n).end == 0 && r.tok(i).shape == capitalised && !r.is(i, opensUnit|opensTitle|opensType)
}

// personAtStart reads a person from token i on, then the titles up to the end of the text.
func (r *reading) personAtStart(l *list, i int) (string, bool) {
	for n := r.nameFrom(i); n > 1 || n == 1 && i > 0; n-- {
		j := i + n
		switch r.tok(j).gap {
		case blank, commaGap, dashGap, colon, opened:
		default:
			continue
		}
		for r.connects(j) {
			j++
		}
		for _, k := range [...]int{j, r.skipRanks(j)} {
			if r.readList(l, k); l.n == 0 {
				continue
			}
			for p := range l.posts[:l.n] {
				r.written(&l.posts[p], &r.context)
			}
			if end := r.afterTitles(l); r.tok(end).end == 0 {
				return personName(r.words(int16(i), int16(i+n))), true
			}
		}
	}
	return "", false
}
