package vietnam_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

// Where the communes of a district went, the district went too, whole or in part; and what a district is made of, its communes are.
func TestDistrictsGoWhereTheirCommunesGo(t *testing.T) {
	r := vietnam.Load()
	first, last := org.MustParseDate("2022-10-01"), org.MustParseDate("2025-06-30")
	for _, way := range [][2]org.Date{{first, last}, {last, first}} {
		compared := 0
		for a := range r.At(way[0]).Area("vn").Preorder() {
			if a.Level() != org.LevelDistrict {
				continue
			}
			went := map[org.AreaID]bool{}
			for d := range a.At(way[1]) {
				went[d.ID()] = true
			}
			for commune := range a.Children() {
				for c, why := range commune.At(way[1]) {
					compared++
					if !strings.Contains(why.String(), org.LandOnly.String()) {
						assert.True(t, went[c.Parent().ID()], "%s: %s is in %s on %s", a.ID(), commune.ID(), c.Parent().ID(), way[1])
					}
				}
			}
		}
		assert.Greater(t, compared, 9000)
	}
}

// Lục Ngạn gave ten communes to the new town of Chũ on 2025-01-01, and goes on (1191/NQ-UBTVQH15).
func TestDistrictThatGaveAPart(t *testing.T) {
	r := vietnam.Load()
	day := org.MustParseDate
	var became []string
	for a := range r.Trace("bac-giang/huyen-luc-ngan", day("2024-06-01"), day("2025-06-30")) {
		became = append(became, string(a.ID()))
	}
	assert.ElementsMatch(t, []string{"bac-giang/huyen-luc-ngan", "bac-giang/thi-xa-chu"}, became)
	for a, why := range r.Trace("bac-giang/thi-xa-chu", day("2025-06-30"), day("2024-12-31")) {
		assert.Equal(t, org.AreaID("bac-giang/huyen-luc-ngan"), a.ID())
		assert.Contains(t, why.String(), "1191/NQ-UBTVQH15")
	}
}

// Three districts of Lâm Đồng are one since 2024-12-01, and it is called Đạ Huoai to its end, whatever one list has printed.
func TestDistrictThatKeptItsName(t *testing.T) {
	r := vietnam.Load()
	a := r.At(org.MustParseDate("2025-06-30")).Area("lam-dong/huyen-da-huoai")
	assert.Equal(t, "huyện Đạ Huoai", a.Name())
	for _, id := range []org.AreaID{"lam-dong/huyen-da-teh", "lam-dong/huyen-cat-tien"} {
		for to, why := range r.Trace(id, org.MustParseDate("2024-11-01"), org.MustParseDate("2025-06-30")) {
			assert.Equal(t, a.ID(), to.ID())
			assert.Contains(t, why.String(), "whole")
		}
	}
}
