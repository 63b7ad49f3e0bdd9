package org

// An AreaType is what an administrative unit is: its rank and whether it is urban. Types and their levels are those of
// Luật Tổ chức chính quyền địa phương (77/2015/QH13, Điều 2; 72/2025/QH15, Điều 1).
//
// The zero AreaType is none.
type AreaType uint8

const (
	_              AreaType = iota
	Country                 // nước
	Province                // tỉnh
	Municipality            // thành phố trực thuộc trung ương
	UrbanDistrict           // quận; to 2025-06-30
	RuralDistrict           // huyện; to 2025-06-30
	Town                    // thị xã; to 2025-06-30
	ProvincialCity          // thành phố thuộc tỉnh; to 2025-06-30
	MunicipalCity           // thành phố thuộc thành phố trực thuộc trung ương; to 2025-06-30
	Ward                    // phường
	Commune                 // xã
	Township                // thị trấn; to 2025-06-30
	SpecialZone             // đặc khu; from 2025-07-01, at commune level
)

var areaTypeNames = [...]string{
	"",
	Country:        "country",
	Province:       "province",
	Municipality:   "municipality",
	UrbanDistrict:  "urban-district",
	RuralDistrict:  "rural-district",
	Town:           "town",
	ProvincialCity: "provincial-city",
	MunicipalCity:  "municipal-city",
	Ward:           "ward",
	Commune:        "commune",
	Township:       "township",
	SpecialZone:    "special-zone",
}

// String returns the text of a, "" for the zero AreaType.
func (a AreaType) String() string { return enumString(a, "AreaType", areaTypeNames[:]) }

// ParseAreaType reads the text that [AreaType.String] returns.
func ParseAreaType(s string) (AreaType, error) {
	return parseEnum[AreaType]("ParseAreaType", s, areaTypeNames[:])
}

// MarshalText returns the text of a.
func (a AreaType) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText sets a from its text; "" is the zero AreaType.
func (a *AreaType) UnmarshalText(b []byte) error { return unmarshalText(a, b, ParseAreaType) }

// Level returns the tier of the areas of the type.
func (a AreaType) Level() Level {
	switch {
	case a == Country:
		return LevelCentral
	case a == Province || a == Municipality:
		return LevelProvince
	case a >= UrbanDistrict && a <= MunicipalCity:
		return LevelDistrict
	case a >= Ward && a <= SpecialZone:
		return LevelCommune
	}
	return 0
}

var areaTypeForms = [...]Name{
	Country:        {Vi: "nước", En: "Country"},
	Province:       {Vi: "tỉnh", En: "Province"},
	Municipality:   {Vi: "thành phố", En: "City"},
	UrbanDistrict:  {Vi: "quận", En: "District"},
	RuralDistrict:  {Vi: "huyện", En: "District"},
	Town:           {Vi: "thị xã", En: "Town"},
	ProvincialCity: {Vi: "thành phố", En: "City"},
	MunicipalCity:  {Vi: "thành phố", En: "City"},
	Ward:           {Vi: "phường", En: "Ward"},
	Commune:        {Vi: "xã", En: "Commune"},
	Township:       {Vi: "thị trấn", En: "Township"},
	SpecialZone:    {Vi: "đặc khu", En: "Special Zone"},
}

// Term returns the word that stands before the name of such an area, in Vietnamese and in English: quận, District.
func (a AreaType) Term() Name {
	if int(a) < len(areaTypeForms) {
		return areaTypeForms[a]
	}
	return Name{}
}
