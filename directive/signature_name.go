package directive

import (
	"strings"
	"unicode/utf8"
)

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
		for j < len(x.words) && j < i+5 && x.words[j].class == titled && strings.Trim(x.gap(j), " \u00a0") == "" {
			j++
		}
		if j < i+2 || j < len(x.words) && x.words[j].class == small && strings.Trim(x.gap(j), " \u00a0") == "" {
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

// initial reports whether word j is the one letter that a name begins with: A Thọ, Y Thanh.
func (x *foot) initial(j int) bool {
	_, size := utf8.DecodeRuneInString(x.text[x.words[j].start:])
	return x.words[j].start+size == x.words[j].end && j+1 < len(x.words) && x.words[j+1].class == titled && strings.Trim(x.gap(j+1), " \u00a0") == ""
}
