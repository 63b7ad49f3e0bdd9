package directive

import "strings"

// name looks for the name of who signs; end is 0 if there is none. Near allows only "(Đã ký)" and a rank before it.
func (x *foot) name(i int, near bool) (at, end int) {
	limit := len(x.words)
	if near {
		limit = min(limit, i+6)
	}
	for ; i < limit; i++ {
		if as, _ := x.authority(i); as == OnBehalf || x.words[i].class == capitals && i > 0 && x.beginsTitle(i) {
			return 0, 0
		}
		if !x.initial(i) && (x.words[i].class != titled || !hasWord(surnames, x.at(i))) || i > 0 && x.inPlace(i) {
			continue
		}
		j := i + 1
		for j < len(x.words) && j < i+5 && x.words[j].class == titled && blanks(x.gap(j)) {
			j++
		}
		if j < i+2 || j < len(x.words) && x.words[j].class == small && blanks(x.gap(j)) {
			continue
		}
		return i, j
	}
	return 0, 0
}

// inPlace reports whether the word before i makes what follows the name of a place.
func (x *foot) inPlace(i int) bool {
	if strings.ContainsAny(x.gap(i), "\n|") {
		return false
	}
	return hasWord("tỉnh phố quận huyện xã phường thị TP Tp Tỉnh Quận Huyện Xã Phường", x.at(i-1))
}

// initial reports whether word j is the one letter that a name begins with among the peoples of Tây Nguyên: A Thọ, Y Thanh. It is none that
// ends what stands before: XÃ VĨNH LỘC A Nguyễn Văn Ba, Công ty A Hưng.
func (x *foot) initial(j int) bool {
	if !hasWord("A Y H", x.at(j)) || j+1 == len(x.words) || x.words[j+1].class != titled || !blanks(x.gap(j+1)) {
		return false
	}
	if j == 0 || !blanks(x.gap(j)) {
		return true
	}
	return x.words[j-1].class == capitals && !hasWord(surnames, x.at(j+1)) || hasWord("tá tướng úy", x.at(j-1)) // Đại tá Y Thanh
}

// blanks reports whether a gap is of blanks alone, on one line.
func blanks(gap string) bool { return strings.Trim(gap, " \u00a0") == "" }
