package directive_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/directive/acts"
	"github.com/vnpolity/vnpolity/org"
)

// ofTheDistrict are documents of bodies of quận Thanh Xuân, which ended with the district on 2025-07-01. They are invented.
func ofTheDistrict() []directive.Document {
	of := func(id directive.DocID, f directive.Form, by org.UnitID) directive.Document {
		return directive.Document{ID: id, Form: f, Issued: 20220920, Span: org.Span{Until: org.Open}, Issuers: []org.Actor{{Unit: by}}}
	}
	return []directive.Document{
		of("of-quan-uy", directive.Programme, "party-committee@ha-noi/quan-thanh-xuan"),
		of("of-ban-thuong-vu", directive.Directive, "standing-board@party-committee@ha-noi/quan-thanh-xuan"),
		of("of-ban-dan-van", directive.Guide, "commission.mass-mobilisation@party-committee@ha-noi/quan-thanh-xuan"),
		of("of-ubnd", directive.Decision, "peoples-committee@ha-noi/quan-thanh-xuan"),
		of("of-hdnd", directive.Resolution, "peoples-council@ha-noi/quan-thanh-xuan"),
		of("of-cong-an", directive.Plan, "police@ha-noi/quan-thanh-xuan"),
		of("of-mat-tran", directive.Programme, "front-committee@ha-noi/quan-thanh-xuan"),
	}
}

// unitsByTruth returns the names of the units for certain, and of those that may be.
func unitsByTruth(seq func(func(org.Unit, org.Why) bool)) (certain, maybe []string) {
	for u, why := range seq {
		if why.Truth() == org.True {
			certain = append(certain, u.Name())
		} else {
			maybe = append(maybe, u.Name())
		}
	}
	return certain, maybe
}

func TestActsOfBodiesThatHaveEnded(t *testing.T) {
	c := withLaws(t, ofTheDistrict()...)
	for _, x := range []struct {
		id       directive.DocID
		day      org.Date
		standing directive.Standing
		changers []string // for certain
		heir     string   // one that may, or may be asked, and whether for certain
		asked    org.Truth
	}{
		{"of-quan-uy", 20250630, directive.InForce, []string{"Quận ủy Thanh Xuân", "Thành ủy Hà Nội", "Ban Chấp hành Trung ương Đảng"}, "", 0},
		{"of-quan-uy", 20250701, 0, []string{"Thành ủy Hà Nội", "Ban Chấp hành Trung ương Đảng"}, "Đảng ủy phường Khương Đình", org.Unknown},
		{"of-ban-thuong-vu", 20250701, 0, []string{"Thành ủy Hà Nội", "Ban Chấp hành Trung ương Đảng"}, "Ban Thường vụ Đảng ủy phường Khương Đình", org.Unknown},
		{"of-ban-dan-van", 20250701, 0, []string{"Thành ủy Hà Nội", "Ban Chấp hành Trung ương Đảng"}, "Ban Xây dựng Đảng Đảng ủy phường Khương Đình", org.Unknown},
		{"of-ubnd", 20250630, directive.InForce, []string{"Ủy ban nhân dân quận Thanh Xuân", "Ủy ban nhân dân thành phố Hà Nội", "Chính phủ"}, "", 0},
		{"of-ubnd", 20250701, directive.InForce, []string{"Ủy ban nhân dân thành phố Hà Nội", "Chính phủ"}, "Ủy ban nhân dân phường Khương Đình", org.True},
		{"of-hdnd", 20250701, directive.InForce, nil, "Hội đồng nhân dân phường Khương Đình", org.True},
		{"of-mat-tran", 20250701, 0, nil, "Ủy ban Mặt trận Tổ quốc Việt Nam phường Khương Đình", org.Unknown},
	} {
		t.Run(fmt.Sprint(x.id, " ", x.day), func(t *testing.T) {
			standing, why := c.Standing(x.id, x.day)
			assert.Equal(t, x.standing, standing, "%s", why)
			certain, maybe := unitsByTruth(c.Changers(x.id, x.day))
			assert.Equal(t, x.changers, certain)
			if x.heir != "" {
				assert.Contains(t, maybe, x.heir, "an heir of a part has no say over the whole alone")
				asked, perhaps := unitsByTruth(c.AskedAbout(x.id, x.day))
				if x.asked == org.True {
					assert.Contains(t, asked, x.heir)
				} else {
					assert.Contains(t, perhaps, x.heir)
				}
			}
			for _, seq := range []func(func(org.Unit, org.Why) bool){c.Changers(x.id, x.day), c.AskedAbout(x.id, x.day)} {
				for _, why := range seq {
					least := org.True
					for s := range why.Steps() {
						least = min(least, s.Truth)
					}
					assert.Equal(t, least, why.Truth(), "%s", why)
				}
			}
		})
	}
}

// Whoever has taken over some or all of the work, one does not know which, is not said to have taken over a part.
func TestHeirsOfSomeOrAll(t *testing.T) {
	c := withLaws(t, directive.Document{ID: "of-the-xa", Form: directive.Decision, Issued: 20220920, Span: org.Span{Until: org.Open},
		Issuers: []org.Actor{{Unit: "peoples-committee@nghe-an/huyen-quynh-luu/xa-quynh-long"}}})
	for u, why := range c.Changers("of-the-xa", 20250301) {
		if u.ID() == "peoples-committee@nghe-an/huyen-quynh-luu/xa-thuan-long" {
			assert.Equal(t, org.Unknown, why.Truth())
			assert.Contains(t, why.String(), "it has taken over the work of the body that issued it, in part or whole; no act on record says")
			return
		}
	}
	t.Error("it may change it")
}

func TestNobodyIsKnownOrNothingIsLeft(t *testing.T) {
	c := withLaws(t, directive.Document{ID: "of-nobody", Issued: 20220101, Span: org.Span{Until: org.Open}})
	for u, why := range c.Changers("of-nobody", 20230101) {
		assert.True(t, u.IsZero())
		assert.Equal(t, org.Unknown, why.Truth())
	}
	for u, why := range c.AskedAbout("of-nobody", 20230101) {
		assert.True(t, u.IsZero())
		assert.Equal(t, org.Unknown, why.Truth())
	}
	for range c.Changers("290-QĐ/TW@2010-02-25", 20230101) {
		t.Error("it has ended: there is nothing to change")
	}
	for range c.Changers("no-such-document", 20230101) {
		t.Error("there is no such document")
	}
	for range c.AskedAbout("no-such-document", 20230101) {
		t.Error("there is no such document")
	}
}

func TestEarlyExitFromChangers(t *testing.T) {
	c := withLaws(t, ofTheDistrict()...)
	for range c.Changers("of-ubnd", 20250701) {
		break
	}
	for range c.AskedAbout("of-ubnd", 20250701) {
		break
	}
	var all []org.Unit
	for u := range c.Changers("of-ubnd", 20250701) {
		require.False(t, slices.Contains(all, u), "each is yielded once")
		all = append(all, u)
	}
}

// A chương trình of Quận ủy Thanh Xuân, a month after the district has ended: the bodies above may change it, and whether those of the
// wards may, or answer for it, no act on record says.
func ExampleCorpus_Changers() {
	docs := ofTheDistrict()
	for d := range load().Documents() {
		docs = append(docs, *d)
	}
	corpus, err := directive.New(load().Registry(), docs, acts.Sources()...)
	if err != nil {
		panic(err)
	}
	standing, _ := corpus.Standing("of-quan-uy", 20250801)
	fmt.Printf("%q\n", standing)
	n := 0
	for unit, why := range corpus.Changers("of-quan-uy", 20250801) {
		fmt.Println(unit.Name(), why.Truth())
		if n++; n == 3 {
			break
		}
	}
	// Output:
	// ""
	// Thành ủy Hà Nội true
	// Ban Chấp hành Trung ương Đảng true
	// Đảng ủy phường Thanh Xuân unknown
}

// A quyết định of a People's Committee that has ended goes on, and those that have taken over its work are asked.
func ExampleCorpus_AskedAbout() {
	docs := ofTheDistrict()
	for d := range load().Documents() {
		docs = append(docs, *d)
	}
	corpus, err := directive.New(load().Registry(), docs, acts.Sources()...)
	if err != nil {
		panic(err)
	}
	for unit, why := range corpus.AskedAbout("of-ubnd", 20250801) {
		if unit.Area().ID() == "ha-noi/phuong-khuong-dinh" {
			fmt.Println(unit.Name(), why.Truth())
			fmt.Println(why)
		}
	}
	// Output:
	// Ủy ban nhân dân phường Khương Đình true
	// became    quận Thanh Xuân → phường Khương Đình, in part, 2025-07-01 (by way of 5 of its areas)  [1656/NQ-UBTVQH15, khoản 23 Điều 1]
	// became    Ủy ban nhân dân quận Thanh Xuân → Ủy ban nhân dân phường Khương Đình, in part, 2025-07-01
	// in force  nghị quyết 190/2025/QH15, 2025-02-19  [190/2025/QH15]
	// asked of  Ủy ban nhân dân phường Khương Đình → of-ubnd (it has taken over the work of the body that issued it)  [nghị quyết 190/2025/QH15]
}
