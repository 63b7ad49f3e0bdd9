package mention

import (
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file tells a unit that is written as two or three capitals from all else that these are short for.

// brief reports whether a reading of a unit is two or three capitals and nothing more: TT is Thường trực, Trung tâm and thị trấn.
func (r *reading) brief(rd *read) bool { return rd.end == rd.from+1 && r.entryOf(rd).brief }

// inCompany reports whether the text tells that two or three capitals are a unit: by another beside it in a list, or as it has spoken of it before.
func (r *reading) inCompany(k int16) bool {
	i := int(r.reads[k].end)
	if t := r.tok(i); t.gap == blank && (t.shape == capitalised || t.shape == capitals) && !r.opensName(i) && !r.ranksPerson(i) { // TT Ba Chúc
		return false
	}
	return r.leadsList(i) || r.followsUnit() || r.spokeOf(k)
}

// leadsList reports whether a unit that is written out stands further on in a list, after token i: HND, Đoàn Thanh niên.
func (r *reading) leadsList(i int) bool {
	for range longestList {
		k := r.listed(i)
		if k < 0 {
			return false
		}
		if !r.brief(&r.reads[k]) {
			return true
		}
		i = int(r.reads[k].end)
	}
	return false
}

// listMarks stand between two names of a list.
var listMarks = [...]string{",", "-", "–", "/", "&", "và", "cùng"}

// followsUnit reports whether a unit ends right before the first token, but for what goes on with a list: Sở Y tế, CA.
func (r *reading) followsUnit() bool {
	n, start := len(r.spoken), r.toks[0].start
	if n == 0 || r.spoken[n-1].end != r.last || start-r.last > len(" cùng ") {
		return false
	}
	return slices.Contains(listMarks[:], vitext.Canonical(strings.TrimSpace(r.text[r.last:start])))
}

// spokeOf reports whether the text has spoken of the unit that a reading is of.
func (r *reading) spokeOf(k int16) bool {
	if len(r.spoken) == 0 {
		return false
	}
	n := r.nameAt(k)
	return n.Status == Found && slices.ContainsFunc(r.spoken, func(s spokenOf) bool { return s.unit.Unit == n.Unit })
}
