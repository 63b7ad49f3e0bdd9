package org

// A Level is a tier of the system. Levels are ordered from the top: LevelCentral is less than LevelCommune.
//
// The zero Level is none.
type Level uint8

const (
	_             Level = iota
	LevelCentral        // cấp trung ương
	LevelProvince       // cấp tỉnh
	LevelDistrict       // cấp huyện; ended on 2025-07-01 (203/2025/QH15)
	LevelCommune        // cấp xã
	LevelHamlet         // thôn, tổ dân phố, and the Party cells and boards there: below the commune, self-governing, not an administrative tier
)

var levelNames = [...]string{
	"",
	LevelCentral:  "central",
	LevelProvince: "province",
	LevelDistrict: "district",
	LevelCommune:  "commune",
	LevelHamlet:   "hamlet",
}

// String returns the text of l, "" for the zero Level.
func (l Level) String() string { return enumString(l, "Level", levelNames[:]) }

// ParseLevel reads the text that [Level.String] returns.
func ParseLevel(s string) (Level, error) { return parseEnum[Level]("ParseLevel", s, levelNames[:]) }

// MarshalText returns the text of l.
func (l Level) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// UnmarshalText sets l from its text; "" is the zero Level.
func (l *Level) UnmarshalText(b []byte) error { return unmarshalText(l, b, ParseLevel) }
