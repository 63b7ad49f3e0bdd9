package vietnam_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vnpolity/vnpolity/org"
)

func TestLevels(t *testing.T) {
	reg := embedded(t)
	for _, e := range table(t, reg, "levels.txt", 3) {
		u := e.unit(t)
		assert.Equal(t, e.fields[1], u.Level().String(), e.line)
		assert.Equal(t, u.Level(), u.Path().Level(u.Area().Type()), e.line)
	}
}

// Who asks for a tier is given all of it, wherever it sits.
func TestUnitsOfALevel(t *testing.T) {
	v := embedded(t).At(20230224)
	for _, level := range []org.Level{org.LevelCentral, org.LevelProvince, org.LevelHamlet} {
		p := org.Pattern{Levels: org.LevelsOf(level)}
		var want []org.UnitID
		for u := range v.Units() {
			if u.Level() == level {
				want = append(want, u.ID())
			}
		}
		var got []org.UnitID
		for u := range v.Match(p) {
			got = append(got, u.ID())
		}
		assert.Equal(t, want, got, level)
		for _, id := range []org.AreaID{"vn", "ha-noi", "ha-noi/quan-thanh-xuan", "ha-noi/quan-thanh-xuan/phuong-nhan-chinh"} {
			a := v.Area(id)
			var want []org.Unit
			for u := range a.Candidates() {
				assert.True(t, a.Type().UnitLevels().Has(u.Level()), u.ID())
				if u.Level() == level {
					want = append(want, u)
				}
			}
			assert.Equal(t, want, slices.Collect(v.Registry().Selector(p).In(a)), id)
		}
	}
}
