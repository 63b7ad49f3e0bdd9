package directive

// organName reads the rest of the name of an organ, of which only the first word of each part need have a capital: "Phòng Công tác
// sinh viên", "Trường Đại học Kinh tế quốc dân". It ends at a mark, at a word that is in no name, or else behind its last capital.
func (x *scanner) organName(i int) (end int) {
	s := x.s
	sure, small := x.placeName(i), 0
	if sure == i {
		return i
	}
	for end = sure; ; {
		k := skipBlanks(s, end)
		if k >= len(s) || k == end {
			return end
		}
		y, word, _ := readSyllable(s, k)
		if e := inName(s, end, k); e > k && small < maxSmall { // Sở giao dịch
			end, small = e, small+1
			continue
		}
		if word == k || y == 0 || stopsAt(s, k) || x.labelIn(k, word, y) {
			if next := x.joined(end, k); next > end {
				end, sure, small = next, next, 0
				continue
			}
			return end
		}
		v, to := placeTypesBook.get().startsWith(s, k, word, y)
		if startsCapital(s[k:]) || v >= 0 && !x.goesOnSmall(to) {
			if next := x.placeName(end); next > end {
				end, sure, small = next, next, 0
				continue
			}
			return sure
		}
		if v, _ := x.b.after.from(s, k); v >= 0 && !(y == wordVa && x.namedWith(skipBlanks(s, word))) {
			return end
		}
		if small++; small > maxSmall {
			return sure
		}
		end = word
	}
}

// namedWith reports whether a part of a name goes on at s[k:], behind "và", and no document and no organ with a name of its own: Tổng cục Quản
// lý ruộng đất và Bộ Tài chính.
func (x *scanner) namedWith(k int) bool {
	if !startsCapital(x.s[k:]) || x.labelAt(k) {
		return false
	}
	v, _ := x.b.issuers.words.from(x.s, k)
	return v < 0 || issuers[v].source == srcOrgs
}

// joined returns where the part of a name that a hyphen joins to it ends, given where the name before it does and where the hyphen
// stands: Kỹ thuật - Công nghệ Cần Thơ. It is end if none does. Only behind a word in small letters a hyphen is surely inside a name.
func (x *scanner) joined(end, k int) int {
	s := x.s
	sep, size, _ := readDash(s, k)
	if sep != '-' || k == end {
		return end
	}
	next := skipBlanks(s, k+size)
	_, last := wordBefore(s, end)
	if next == k+size || next >= len(s) || startsCapital(s[last:]) || !startsCapital(s[next:]) || x.labelAt(next) {
		return end
	}
	if v, _ := x.b.issuers.words.from(s, next); v >= 0 {
		return end
	}
	if to := x.placeName(next - 1); to > next {
		return to
	}
	return end
}

// maxSmall bounds the small words of a name that follow one another.
const maxSmall = 4

// organs are words for organs that a committee of the Party is of, and that have a word in small letters: Đảng ủy Tổng công ty.
var organs = lazyBook{texts: []string{
	"Trường", "Đại học", "Học viện", "Viện", "Tổng công ty", "Công ty", "Tập đoàn", "Ngân hàng", "Bệnh viện", "Trung tâm", "Tổng cục", "Cục", "Văn phòng", "Nhà máy", "Xí nghiệp",
	"Sở", "Chi nhánh",
}}

// organEnds reports whether such a word ends at s[end], so that the name goes on in small letters.
func organEnds(s string, end int) bool {
	v, at := organs.get().upTo(s, end)
	k := skipBlanks(s, end)
	return v >= 0 && startsCapital(s[at:]) && (!stopsAt(s, k) || inName(s, end, k) > k)
}

func organAt(s string, i int) bool {
	v, _ := organs.get().from(s, skipBlanks(s, i))
	return v >= 0
}

// afterCommittee returns what is behind the number that a steering committee goes by: Ban Chỉ đạo 389 quốc gia, Ban Chỉ đạo 138/CP. It is
// i if there is none.
func afterCommittee(s string, i int) int {
	k := skipBlanks(s, i)
	end := skipDigits(s, k)
	if end == k || end-k > 3 || k == i {
		return i
	}
	if end < len(s) && s[end] == '/' {
		t := readToken(s, end+1)
		if t.capitals < 2 || t.smalls > 0 {
			return i
		}
		end = t.end
	}
	if v, e := nationalBook.get().from(s, skipBlanks(s, end)); v >= 0 {
		end = e
	}
	return end
}

var nationalBook = lazyBook{texts: []string{"quốc gia"}}
