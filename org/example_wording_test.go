package org_test

import (
	"fmt"
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// The table of kinds, from which names and titles are derived, can be read by whoever reads names.
func ExampleWording() {
	for w := range org.StateTreasury.Namings() {
		fmt.Println(w.Text(), w.Short())
	}
	for w := range org.Government.Titlings() {
		if w.Role() == org.Head {
			fmt.Println(w.Text(), w.Short())
		}
	}
	// Output:
	// Kho bạc Nhà nước false
	// KBNN true
	// Kho bạc Nhà nước Việt Nam true
	// Kho bạc Nhà nước khu vực {l} false
	// KBNN khu vực {l} true
	// Kho bạc Nhà nước {n} false
	// KBNN {n} true
	// Kho bạc Nhà nước {a} true
	// Thủ tướng Chính phủ false
	// Thủ tướng true
	// TTg true
	// TTgCP true
	// Chủ tịch Hội đồng Bộ trưởng true
}

func ExampleAreaWords() {
	for word, types := range org.AreaWords() {
		if types.Has(org.UrbanDistrict) {
			fmt.Println(word)
		}
	}
	// Output:
	// quận
	// q
}

func ExampleShortenings() {
	for words, short := range org.Shortenings() {
		if words == "Hội Cựu chiến binh" {
			fmt.Println(short)
		}
	}
	// Output:
	// Hội CCB
	// HCCB
}

func ExampleWording_OrganOf() {
	for w := range org.ForestRangers.Namings() {
		if k := w.OrganOf(); k != 0 && !w.Short() {
			fmt.Println(w.Text(), "|", k)
		}
	}
	// Output:
	// Chi cục Kiểm lâm {a} | department
	// Hạt Kiểm lâm {a} | forest-rangers
}

// The cell of a hamlet is below the commune; that of a department is not. A high court is of no province.
func ExamplePath_Level() {
	fmt.Println(org.Path("party-cell@hamlet~3").Level(org.Commune))
	fmt.Println(org.Path("party-cell@department.health@peoples-committee").Level(org.Province))
	fmt.Println(org.Path("high-court").Level(org.Municipality))
	// Output:
	// hamlet
	// province
	// central
}

func ExampleAreaType_UnitLevels() {
	fmt.Println(slices.Collect(org.Municipality.UnitLevels().All()))
	fmt.Println(slices.Collect(org.Ward.UnitLevels().All()))
	// Output:
	// [central province hamlet]
	// [commune hamlet]
}
