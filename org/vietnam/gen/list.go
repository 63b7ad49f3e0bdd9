package main

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// A list is the official list of areas as of a day: every province, district and commune, by code.
type list struct {
	day           org.Date
	from, through org.Date // the first and the last day for which it is known to be right; day itself if no more is known
	rows          []row    // sorted by code, so that an area comes after those above it
}

// A row is one line of a list.
type row struct {
	code   string // two digits for a province, three for a district, five for a commune
	typ    org.AreaType
	name   string // in the spelling of the data
	parent string // code; "" for a province
}

// source is the ID of the source that a list is.
func (l *list) source() org.SourceID { return org.SourceID("danh-muc-" + l.day.String()) }

// readLists reads data/areas-*.tsv below the directory of the inputs, in the order of their days.
func readLists(shared string) ([]list, error) {
	files, err := filepath.Glob(filepath.Join(shared, "data", "areas-*.tsv"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("no lists in %s", filepath.Join(shared, "data"))
	}
	slices.Sort(files)
	lists := make([]list, len(files))
	for i, f := range files {
		day, err := org.ParseDay(strings.TrimSuffix(strings.TrimPrefix(filepath.Base(f), "areas-"), ".tsv"))
		if err != nil {
			return nil, err
		}
		text, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		if lists[i], err = parseList(day, string(text)); err != nil {
			return nil, fmt.Errorf("%s: %w", f, err)
		}
	}
	return lists, nil
}

func parseList(day org.Date, text string) (list, error) {
	l := list{day: day, from: day, through: day}
	words := map[string]string{} // by code: the word for its type
	for line := range strings.Lines(text) {
		f := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if len(f) != 4 {
			return list{}, fmt.Errorf("want four columns in %q", line)
		}
		if f[0] == "code" {
			continue
		}
		if words[f[0]] != "" {
			return list{}, fmt.Errorf("code %s is listed twice", f[0])
		}
		words[f[0]] = f[1]
		l.rows = append(l.rows, row{code: f[0], name: spelling(f[2]), parent: f[3]})
	}
	slices.SortFunc(l.rows, func(a, b row) int {
		return cmp.Or(len(a.code)-len(b.code), strings.Compare(a.code, b.code))
	})
	types := map[string]org.AreaType{}
	for i := range l.rows {
		r := &l.rows[i]
		var err error
		if r.typ, err = areaType(words[r.code], len(r.code), types[r.parent]); err != nil {
			return list{}, fmt.Errorf("%s %s: %w", r.code, r.name, err)
		}
		types[r.code] = r.typ
		if r.parent != "" && types[r.parent] == 0 {
			return list{}, fmt.Errorf("%s %s: no parent %s", r.code, r.name, r.parent)
		}
	}
	return l, nil
}

// spelling returns a name as the data write it: the lists have Hoà beside Hòa, here and there a double space, and in one year
// phường 08 for phường 8.
func spelling(name string) string {
	name = strings.Join(strings.Fields(vitext.Canonical(name)), " ")
	if n := strings.TrimLeft(name, "0"); n != "" && strings.Trim(n, "0123456789") == "" {
		return n
	}
	return name
}

// areaType reads the word for a type. A thành phố is of three kinds: its level tells, and what lies above it.
func areaType(word string, digits int, above org.AreaType) (org.AreaType, error) {
	switch digits {
	case 2:
		switch word {
		case "Tỉnh":
			return org.Province, nil
		case "Thành phố":
			return org.Municipality, nil
		}
	case 3:
		switch word {
		case "Quận":
			return org.UrbanDistrict, nil
		case "Huyện":
			return org.RuralDistrict, nil
		case "Thị xã":
			return org.Town, nil
		case "Thành phố":
			if above == org.Municipality {
				return org.MunicipalCity, nil
			}
			return org.ProvincialCity, nil
		}
	case 5:
		switch word {
		case "Phường":
			return org.Ward, nil
		case "Xã":
			return org.Commune, nil
		case "Thị trấn":
			return org.Township, nil
		case "Đặc khu":
			return org.SpecialZone, nil
		}
	}
	return 0, fmt.Errorf("no type %q of an area with a code of %d digits", word, digits)
}
