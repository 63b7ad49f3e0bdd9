package mention

import "github.com/vnpolity/vnpolity/org"

// This file tells teams that are called as the police of a province is: Công an Hà Nội.

// clubs stand before the name of a team, or end it.
var clubs = [...]string{"clb", "câu lạc bộ", "fc"}

// plays are words behind the name of a team that nobody has behind that of the police.
var plays = [...]string{
	"ghi bàn", "gỡ hòa", "cầm hòa", "chia điểm", "cùng chia điểm", "lên ngôi", "giành vé", "cùng giành vé", "vào chung kết", "vào bán kết", "thăng hạng", "trụ hạng", "xuống hạng",
	"đổi đội hình", "đá trận",
}

// isTeam reports whether a reading of a unit with its place is of a team instead.
func (r *reading) isTeam(k int16) bool {
	rd := &r.reads[k]
	if a := r.outermost(k).area; a < 0 || !r.areas[a].named() {
		return false
	}
	i := int(rd.end)
	if next := r.tok(i); next.gap == blank && next.shape == capitals && r.another(i) { // Công an Hà Nội FC
		return true
	}
	return r.entryOf(rd).kind == org.Police && rd.types&provinces != 0 && (r.tok(i).gap == blank && r.parser.begins(r.g.plays, i) || r.besideClub())
}

// besideClub reports whether a club stands before the first token in a list: Hà Nội FC và Công an TP.HCM, CLB Nam Định, Công an Hà Nội.
func (r *reading) besideClub() bool {
	const longest = 60
	b, n := &r.before, r.readBefore(longest)
	switch gap := b.tok(n).gap; {
	case n > 0 && gap == blank && b.tok(n-1).word == r.g.lex.and && b.tok(n-1).gap == blank:
		n--
	case gap != commaGap:
		return false
	}
	for i := n; i > 0 && b.named(i-1); i-- {
		if b.madeBefore(i, r.g.clubs) != 0 || b.madeBefore(i-1, r.g.clubs) != 0 {
			return true
		}
		if b.tok(i-1).gap != blank {
			break
		}
	}
	return false
}
