package main

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// keptCommunes returns the communes that a resolution leaves as they are: the code after → the code before.
func keptCommunes(shared string, before, after *list) (map[string]string, error) {
	files, err := filepath.Glob(filepath.Join(shared, "texts", "*_NQ-UBTVQH15.txt"))
	if err != nil {
		return nil, err
	}
	old := map[string]row{}
	for _, r := range before.rows {
		old[r.code] = r
	}
	provinces := map[string]string{}
	for _, r := range after.rows {
		if r.parent == "" {
			provinces[r.code] = strings.ToUpper(r.name)
		}
	}
	kept := map[string]string{}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		s := spelling(string(text))
		_, list, ok := strings.Cut(s, "không thực hiện sắp xếp là")
		if !ok {
			continue
		}
		list, _, _ = strings.Cut(list, ".")
		for _, r := range after.rows {
			o := old[r.code]
			if len(r.code) == 5 && strings.Contains(s, "CỦA TỈNH "+provinces[r.parent]+" NĂM") || strings.Contains(s, "CỦA THÀNH PHỐ "+provinces[r.parent]+" NĂM") {
				if o.name == r.name && o.typ == r.typ && strings.Contains(list, r.name) {
					kept[r.code] = o.code
				}
			}
		}
	}
	_ = org.Date(0)
	return kept, nil
}
