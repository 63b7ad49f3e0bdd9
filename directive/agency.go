package directive

import (
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// An AgencyCode is the electronic identification code (mã định danh điện tử) of an organ: H26 for a city, H26.37 for a unit
// of it, each group a unit of the one before (Quyết định 20/2020/QĐ-TTg, Điều 4). It is comparable, and == compares codes.
//
// The zero AgencyCode is none.
type AgencyCode struct{ code string }

// maxAgencyCode is the longest that a code may be (20/2020/QĐ-TTg, Điều 4).
const maxAgencyCode = 35

// ParseAgencyCode reads a code of either form: that of 20/2020/QĐ-TTg, "H26.37", or the older one of QCVN 102:2016/BTTTT, four
// groups with the smallest first and 000 or 00 where there is none, "000.00.37.H26". It does not ask whether any
// organ has the code: see [AgencyUnit].
//
//	code = M X X { "." group }             M in A to Y, X a digit, group of digits and capitals, at most 35 bytes
//	old  = group "." group "." group "." M X X
func ParseAgencyCode(s string) (AgencyCode, error) {
	at, reason := checkAgencyCode(s)
	if reason == "" {
		return AgencyCode{s}, nil
	}
	code, bad, why := fromOld(s)
	if why == "" {
		return AgencyCode{code}, nil
	}
	if digitAt(s, 0) {
		at, reason = bad, why
	}
	return AgencyCode{}, &org.ParseError{Func: "ParseAgencyCode", Input: s, Offset: at, Reason: reason}
}

func checkAgencyCode(s string) (at int, reason string) {
	switch {
	case len(s) > maxAgencyCode:
		return maxAgencyCode, "want at most 35 characters"
	case !first(s):
		return 0, "want a letter from A to Y and two digits"
	}
	for i := 3; i < len(s); {
		if s[i] != '.' {
			return i, `want "." between groups`
		}
		end := groupEnd(s, i+1)
		if end == i+1 {
			return end, "want digits or capitals after the dot"
		}
		i = end
	}
	return 0, ""
}

// first reports whether a code of today may start as s does.
func first(s string) bool {
	return len(s) >= 3 && 'A' <= s[0] && s[0] <= 'Y' && digitAt(s, 1) && digitAt(s, 2)
}

func groupEnd(s string, i int) int {
	for i < len(s) && ('0' <= s[i] && s[i] <= '9' || 'A' <= s[i] && s[i] <= 'Z') {
		i++
	}
	return i
}

// fromOld turns a code of the older form round, and leaves out the groups of zeros, which are levels without a unit.
func fromOld(s string) (code string, at int, reason string) {
	groups := strings.Split(s, ".")
	if len(groups) != 4 {
		return "", 0, "want four groups with dots between them"
	}
	slices.Reverse(groups)
	groups = slices.DeleteFunc(groups, zeros)
	code = strings.Join(groups, ".")
	if _, reason = checkAgencyCode(code); reason != "" {
		return "", 0, reason + ", the other way round"
	}
	return code, 0, ""
}

func zeros(group string) bool { return group != "" && strings.Trim(group, "0") == "" }

// String returns the code in the form of 20/2020/QĐ-TTg, "" for the zero AgencyCode.
func (c AgencyCode) String() string { return c.code }

// Old returns the code in the older form, that of QCVN 102:2016/BTTTT: "000.00.37.H26" for H26.37. It is "" for the zero
// AgencyCode, and where the older form cannot hold the code: more than four groups, a group of zeros, which would read as no
// unit, or four groups that turned round would be read as another code of today.
func (c AgencyCode) Old() string {
	groups := strings.Split(c.code, ".")
	if c.code == "" || len(groups) > 4 || slices.ContainsFunc(groups, zeros) {
		return "" // a group of zeros would be read as none
	}
	if len(groups) == 4 && first(groups[3]) {
		return "" // K00.A0.37.H26 is a unit of K00
	}
	blank := [...]string{"000", "00", "00"}
	b := make([]byte, 0, len(c.code)+10)
	for i := range 4 - len(groups) {
		b = append(append(b, blank[i]...), '.')
	}
	for i := len(groups) - 1; i >= 0; i-- {
		b = append(b, groups[i]...)
		if i > 0 {
			b = append(b, '.')
		}
	}
	return string(b)
}

// IsZero reports whether c is none.
func (c AgencyCode) IsZero() bool { return c == AgencyCode{} }

// Parent returns the code of the unit above, the zero AgencyCode for one of the first level.
func (c AgencyCode) Parent() AgencyCode {
	i := strings.LastIndexByte(c.code, '.')
	if i < 0 {
		return AgencyCode{}
	}
	return AgencyCode{c.code[:i]}
}

// Level returns the number of groups: 1 for H26, 2 for H26.37, 0 for the zero AgencyCode.
func (c AgencyCode) Level() int {
	if c.code == "" {
		return 0
	}
	return strings.Count(c.code, ".") + 1
}

// MarshalText returns the code.
func (c AgencyCode) MarshalText() ([]byte, error) { return []byte(c.code), nil }

// UnmarshalText sets c from a code of either form; "" is the zero AgencyCode.
func (c *AgencyCode) UnmarshalText(b []byte) error { return unmarshalText(c, b, ParseAgencyCode) }

// AgencyUnit is [org.View.ByCode] of c: the unit that had the code on the day of the view, the zero Unit if no record gives the
// code to a unit on that day. A unit holds a code for a time; when the unit ends, its code may not be given to another. The
// data of package vietnam has no codes.
func AgencyUnit(v org.View, c AgencyCode) org.Unit { return v.ByCode(c.code) }
