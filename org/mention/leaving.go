package mention

import (
	"strconv"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file tells who leaves the posts that are named with him, by what stands behind them: Giám đốc Sở Y tế Lê Văn An, thôi giữ chức vụ hiện nay.

// departures are how a text says that somebody leaves the posts that it has named, where no other is named behind.
var departures = [...]string{
	"thôi giữ", "thôi đảm nhiệm", "thôi đảm nhận", "thôi làm", "thôi chức", "thôi việc", "thôi nhiệm vụ", "từ chức", "nghỉ hưu", "về hưu", "nghỉ chế độ",
	"nghỉ công tác",
}

// removals are what is done to somebody who leaves so; who does it stays: Chủ tịch UBND tỉnh Lê Văn An cách chức hai cán bộ.
var removals = [...]string{"miễn nhiệm", "bãi nhiệm", "cách chức"}

// beforeDeparture are the words that may stand before one of them.
const beforeDeparture = "được bị xin đã vừa mới chính thức cho đồng ý làm đơn"

// leftBehind reports whether what stands behind the posts and the person says that they are left by the day. A post that it names, thôi giữ chức Chủ tịch
// Hội, is another.
func leftBehind(behind string, day org.Date) bool {
	const longest = 120
	behind = vitext.Canonical(behind[:min(len(behind), longest)])
	behind = strings.TrimLeft(behind, ", ")
	if i := strings.IndexAny(behind, ",;.:\n"); i >= 0 {
		behind = behind[:i]
	}
	words := strings.Fields(behind)
	done := false // to somebody
	for len(words) > 0 && listed(beforeDeparture, words[0]) {
		if words[0] == "cho" && !done { // cho thôi việc ba cán bộ
			return false
		}
		done = done || words[0] == "được" || words[0] == "bị"
		words = words[1:]
	}
	clause := strings.Join(words, " ")
	if done && (movedOn(clause) || saysLeft(clause, removals[:], day)) {
		return true
	}
	return saysLeft(clause, departures[:], day)
}

// saysLeft reports whether a clause begins with one of the phrases and names nothing behind it, nor a later day.
func saysLeft(clause string, phrases []string, day org.Date) bool {
	for _, p := range phrases {
		rest, ok := strings.CutPrefix(clause, p)
		if !ok || rest != "" && rest[0] != ' ' {
			continue
		}
		return rest == vitext.Lower(rest) && !comes(plainWords(rest), day)
	}
	return false
}

// movedOn reports whether a clause says that somebody is moved, and neither from where nor into what was named before: được điều động về Sở.
func movedOn(clause string) bool {
	for _, p := range [...]string{"điều động", "luân chuyển", "thuyên chuyển"} {
		if rest, ok := strings.CutPrefix(clause, p); ok {
			return !listed(rest, "về") && !listed(rest, "từ")
		}
	}
	return false
}

// comes reports whether the words tell from which day something is, and that is after a day. Of that year they may leave the year out: từ 1/12.
func comes(words []string, day org.Date) bool {
	for i, w := range words {
		if w != "từ" || i+1 == len(words) {
			continue
		}
		since := words[i+1]
		if since == "ngày" && i+2 < len(words) {
			since = words[i+2]
		}
		if strings.Count(since, "/") == 1 && len(since) <= len("31/12") {
			since += "/" + strconv.Itoa(day.Year())
		}
		return dateOf(since, "", "") > day
	}
	return false
}
