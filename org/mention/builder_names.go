package mention

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org"
)

// sector lays the names of a sector.
func (b *builder) sector(s org.Sector, n org.Name) {
	// People write "và", "-" and a comma for one another: Văn hóa và Thông tin, Văn hóa - Thông tin; VHTT&DL, VH,TT&DL.
	dashed, spelled, listed := strings.ReplaceAll(n.Vi, " và ", " - "), strings.ReplaceAll(n.Vi, " - ", " và "), strings.ReplaceAll(n.Vi, " - ", ", ")
	abbr := n.Abbr + "|" + strings.ReplaceAll(n.Abbr, "-", ", ") + "|" + strings.ReplaceAll(n.Abbr, "&", "-") + "|" + strings.ReplaceAll(n.Abbr, ", ", "-")
	mixed := strings.ReplaceAll(n.Vi, ", ", " - ") // Văn hóa - Thể thao và Du lịch
	for text := range strings.SplitSeq(n.Vi+"|"+abbr+"|"+dashed+"|"+spelled+"|"+listed+"|"+mixed, "|") {
		if text == "" {
			continue
		}
		b.add(b.g.sectors, text, func(accept *int32) {
			if *accept == 0 {
				b.g.fields = append(b.g.fields, nil)
				*accept = int32(len(b.g.fields))
			}
			if list := &b.g.fields[*accept-1]; !slices.Contains(*list, s) {
				*list = append(*list, s)
			}
		}, 0)
	}
}

// bygone are provinces that were made of several, most of them by the resolution of the National Assembly of 27 December 1975 and in the year after it, and
// divided again before the records of areas begin, and Hà Tây, which 15/2008/QH12 joined to Hà Nội. People have held posts there: nguyên Bí thư Tỉnh ủy
// Nghệ Tĩnh.
var bygone = [...]string{
	"Bắc Thái", "Cao Lạng", "Hà Tuyên", "Hoàng Liên Sơn", "Vĩnh Phú", "Hà Bắc", "Hải Hưng", "Hà Sơn Bình", "Hà Nam Ninh", "Nam Hà", "Nghệ Tĩnh", "Bình Trị Thiên",
	"Quảng Nam - Đà Nẵng", "Nghĩa Bình", "Phú Khánh", "Gia Lai - Kon Tum", "Thuận Hải", "Sông Bé", "Cửu Long", "Minh Hải",
	"Hà Tây",
}

// bygone lays the names of provinces that are not on record.
func (b *builder) bygone() {
	for _, name := range bygone {
		b.add(b.g.areas, name, func(accept *int32) { b.placesOf(accept, org.Province) }, 0)
	}
}

// placesOf returns the areas of the name that ends at a node, where there are some of a type.
func (b *builder) placesOf(accept *int32, t org.AreaType) *[]place {
	if *accept == 0 {
		b.g.places, b.g.kinds = append(b.g.places, nil), append(b.g.kinds, 0)
		*accept = int32(len(b.g.places))
	}
	b.g.kinds[*accept-1] |= 1 << t
	return &b.g.places[*accept-1]
}

// leader is who the city is called after.
const leader = "Hồ Chí Minh"

// area lays the names of a version of an area.
func (b *builder) area(a *org.AreaRecord) {
	if a.Type == org.Country {
		b.g.country = a.ID
	}
	province := a.Type.Level() == org.LevelProvince
	lay := func(text string, short, initials bool) {
		is := opening(0)
		if province && text != strings.ToUpper(text) {
			is = opensProvince
		}
		b.add(b.g.areas, text, func(accept *int32) {
			list := b.placesOf(accept, a.Type)
			if !slices.ContainsFunc(*list, func(p place) bool { return p.id == a.ID }) {
				*list = append(*list, place{a.ID, b.types[a.ID], short, initials, text == leader})
			}
		}, is)
	}
	lay(a.Name, false, false)
	if words := strings.Fields(a.Name); len(words) == 3 && a.Type == org.Province { // Thừa Thiên - Huế
		lay(words[0]+" "+words[1]+" - "+words[2], false, false)
		first, second := initials(words[:1]), initials(words[1:2])
		for _, short := range [...]string{first + second + " ", first + second + " - ", first + " " + second + " "} { // TT Huế, TT-Huế, T.T.Huế
			lay(short+words[2], true, false)
		}
	}
	for _, short := range a.Short {
		lay(short, true, false)
	}
	if i := strings.IndexAny(a.Name, "'’"); i >= 0 { // Cư M'gar, which people write Cư Mgar
		lay(strings.NewReplacer("'", "", "’", "").Replace(a.Name), true, false)
	}
	if words := strings.FieldsFunc(a.Name, func(r rune) bool { return r == ' ' || r == '-' }); province && len(words) > 1 {
		lay(initials(words), true, true) // HN is Hà Nội, and Hà Nam too
	}
}

// initials returns the first letters of words, as capitals.
func initials(words []string) (s string) {
	for _, w := range words {
		_, n := utf8.DecodeRuneInString(w)
		s += w[:n]
	}
	return strings.ToUpper(s)
}

// reversed returns the words of s from the last to the first.
func reversed(s string) string {
	words := strings.Fields(s)
	slices.Reverse(words)
	return strings.Join(words, " ")
}
