package org_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vnpolity/vnpolity/org"
)

// breaks are ways to spoil the fixture: each makes one record untrue, and names where and how New must say so.
var breaks = []struct {
	name  string
	spoil func(*Data)
	path  string
	fault Fault
}{
	{"area ID in capitals", func(d *Data) { d.Areas[2].ID = "Song-Van/quan" }, "areas[2].id", FaultID},
	{"area without a type", func(d *Data) { d.Areas[2].Type = 0 }, "areas[2].type", FaultMissing},
	{"area without a name", func(d *Data) { d.Areas[2].Name = "" }, "areas[2].name", FaultMissing},
	{"area that ends before it begins", func(d *Data) { d.Areas[2].Span = Span{From: 20250701, Until: 20200101} }, "areas[2].until", FaultSpan},
	{"area that begins in a month", func(d *Data) { d.Areas[2].From = MustParseDate("2000-01") }, "areas[2].since", FaultPartialDay},
	{"area that begins never", func(d *Data) { d.Areas[2].From = Open }, "areas[2].since", FaultOpenStart},
	{"area never there", func(d *Data) { d.Areas[6].Span = Span{} }, "areas[6]", FaultNeverThere},
	{"area seen after its end", func(d *Data) { d.Areas[2].Seen = []Date{20260101} }, "areas[2].seen[0]", FaultSeenOutside},
	{"ward without a parent", func(d *Data) { d.Areas[5].In = "" }, "areas[5].in", FaultRoot},
	{"unknown parent", func(d *Data) { d.Areas[5].In = "song-da" }, "areas[5].in", FaultUnknownArea},
	{"versions that overlap", func(d *Data) {
		again := d.Areas[5]
		again.Span, again.Code = Span{From: 20251001, Until: Open}, "00009"
		d.Areas = append(d.Areas, again)
	}, "areas[7]", FaultOverlap},
	{"parent that has ended", func(d *Data) { d.Areas[3].Until, d.AreaChanges = 20250801, nil }, "areas[3].in", FaultParent},
	{"area above itself", func(d *Data) { d.Areas[1].In = "song-van/quan-dong" }, "areas[1].in", FaultCycle},
	{"code of two areas", func(d *Data) { d.Areas[6].Code = "00001" }, "areas[6].code", FaultCode},
	{"unknown source", func(d *Data) { d.Areas[4].Source.Source = "hearsay" }, "areas[4].source", FaultUnknownSource},
	{"source twice", func(d *Data) { d.Sources = append(d.Sources, d.Sources[0]) }, "sources[1].id", FaultDuplicate},
	{"sector without a name", func(d *Data) { d.Sectors["fishery"] = Name{} }, "sectors.fishery.vi", FaultMissing},
	{"sector not in the data", func(d *Data) { delete(d.Sectors, "mass-mobilisation") }, "commission.mass-mobilisation@party-committee", FaultUnknownSector},
	{"standard of no kind", func(d *Data) { d.Standards[0].Unit = "ministry-of-magic" }, "standards[0].unit", FaultID},
	{"standard in no area", func(d *Data) { d.Standards[0].In = 0 }, "standards[0].in", FaultMissing},
	{"standard where the kind may not sit", func(d *Data) { d.Standards[7].In = AreaTypesOf(Ward) }, "standards[7].in", FaultPlace},
	{"standard for any sector", func(d *Data) { d.Standards[2].Unit = "commission.*@party-committee" }, "standards[2].unit", FaultWildcard},
	{"rule without a relation", func(d *Data) { d.Rules[0].Rel = 0 }, "rules[0].rel", FaultMissing},
	{"rule without a place", func(d *Data) { d.Rules[0].Where = 0 }, "rules[0].where", FaultWhere},
	{"rule that opens only its far end", func(d *Data) { d.Rules[2].From = "party-committee" }, "rules[2].to", FaultWildcard},
	{"two lines of command", func(d *Data) {
		d.Rules[6].Line, d.Rules[6].From, d.Rules[6].To = true, "peoples-committee", "party-committee"
	}, "rules[6]", FaultTwoLines},
	{"a circle of command", func(d *Data) {
		d.Rules[0].Where, d.Rules[0].To = SameArea, "peoples-committee"
		d.Rules[4].Where, d.Rules[4].To = SameArea, "party-committee"
	}, "rules[0]", FaultLineCycle},
	{"unit under a host that cannot have it", func(d *Data) { d.Units[0].Unit = "politburo@peoples-committee@song-van" }, "units[0].unit", FaultID},
	{"rule bound to an unknown area", func(d *Data) { d.Rules[0].Within = []AreaID{"song-da"} }, "rules[0].within", FaultUnknownArea},
	{"unit of an unknown area", func(d *Data) { d.Units[0].Unit = "peoples-committee@song-da" }, "units[0].unit", FaultUnknownArea},
	{"term without a name", func(d *Data) { d.Terms[0].Name = "" }, "terms[0].name", FaultMissing},
	{"person twice", func(d *Data) { d.People[1].ID = "tran-van-an" }, "people[1].id", FaultDuplicate},
	{"person without a name", func(d *Data) { d.People[1].Name = "" }, "people[1].name", FaultMissing},
	{"tenure of nobody", func(d *Data) { d.Tenures[0].Person = "" }, "tenures[0].person", FaultMissing},
	{"tenure of an unknown person", func(d *Data) { d.Tenures[0].Person = "no-one" }, "tenures[0].person", FaultUnknownPerson},
	{"tenure in a post that the kind does not have", func(d *Data) { d.Tenures[0].Post = "judge@party-committee@song-van" }, "tenures[0].post", FaultRole},
	{"tenure with an open end", func(d *Data) { d.Tenures[1].Until = Open }, "tenures[1].until", FaultOpenTenure},
	{"tenure outside the life of its unit", func(d *Data) { d.Tenures[2].Seen = []Date{MustParseDate("2025-09-01")} }, "tenures[2].post", FaultUnitLife},
	{"two holders of one seat", func(d *Data) {
		d.Tenures = append(d.Tenures, Tenure{Person: "le-thi-binh", Post: "head@peoples-council@song-van/quan-dong", Span: Span{From: 20220101, Until: 20220201}})
	}, "tenures[5].person", FaultSeats},
	{"vacant and named", func(d *Data) { d.Tenures[3].Person = "le-thi-binh" }, "tenures[3].vacant", FaultVacant},
	{"vacant and held", func(d *Data) { d.Tenures[3].From = 20230101 }, "tenures[3]", FaultVacant},
	{"unit related to itself", func(d *Data) { d.Relations[0].To = d.Relations[0].From }, "relations[0].to", FaultSelfRelation},
	{"edition of no calendar", func(d *Data) { d.Edition = 20260231 }, "edition", FaultDate},
	{"source of no calendar", func(d *Data) { d.Sources[0].Date = 20261301 }, "sources[0].date", FaultDate},
	{"area of no calendar", func(d *Data) { d.Areas[2].Until = 20250631 }, "areas[2].until", FaultDate},
	{"area seen on no day of a calendar", func(d *Data) { d.Areas[2].Seen = []Date{20240230} }, "areas[2].seen[0]", FaultDate},
	{"change on no day of a calendar", func(d *Data) { d.AreaChanges[0].Day = 20250732 }, "areaChanges[0].day", FaultDate},
	{"standard in no type", func(d *Data) { d.Standards[0].In |= 1 << 15 }, "standards[0].in", FaultValue},
	{"founded by an area", func(d *Data) { d.Units[0].Founder = "vn" }, "units[0].founder", FaultID},
	{"standing in for an area", func(d *Data) { d.Units[0].Standing = "vn" }, "units[0].standing", FaultID},
	{"in charge of an area as of a unit", func(d *Data) { d.Portfolios[0].Units = []UnitID{"vn"} }, "portfolios[0].units", FaultID},
	{"exception in no type", func(d *Data) { d.Standards[5].Except[0].In |= 1 << 15 }, "standards[5].except[0].in", FaultValue},
	{"rule of no relation", func(d *Data) { d.Rules[0].Rel = 200 }, "rules[0].rel", FaultValue},
	{"rule of no place", func(d *Data) { d.Rules[0].Where = 200 }, "rules[0].where", FaultValue},
	{"tenure of no charge", func(d *Data) { d.Tenures[0].Charge = 200 }, "tenures[0].charge", FaultValue},
	{"tenure that came about in no way", func(d *Data) { d.Tenures[0].How = 200 }, "tenures[0].how", FaultValue},
	{"title of no role", func(d *Data) { d.Units[0].Titles = map[Role]string{250: "Trùm"} }, "units[0].titles", FaultValue},
	{"change of no extent", func(d *Data) { d.AreaChanges[0].Extent = 200 }, "areaChanges[0].extent", FaultValue},
	{"change without an extent", func(d *Data) { d.AreaChanges[0].Extent = 0 }, "areaChanges[0].extent", FaultMissing},
	{"change in a month", func(d *Data) { d.AreaChanges[0].Day = MustParseDate("2025-07") }, "areaChanges[0].day", FaultPartialDay},
	{"change recorded twice", func(d *Data) { d.AreaChanges = append(d.AreaChanges, d.AreaChanges[1]) }, "areaChanges[3]", FaultDuplicate},
	{"change of an area that was not there", func(d *Data) { d.AreaChanges[0].From = "song-van/phuong-tay" }, "areaChanges[0].from", FaultOriginNotThere},
	{"change into an area that is not there", func(d *Data) { d.AreaChanges[0].To = "song-van/quan-dong" }, "areaChanges[0].to", FaultResultNotThere},
	{"passed on whole twice", func(d *Data) { d.AreaChanges[1].Extent, d.AreaChanges[2].Extent = Whole, Whole }, "areaChanges[2].extent", FaultTwiceWhole},
	{"passed on whole while it stays", func(d *Data) { d.Areas[3].Until, d.Areas[2].Until = Open, Open; d.Areas[5].Code = "00004" }, "areaChanges[0].extent", FaultWholeSurvives},
	{"division into one", func(d *Data) { d.AreaChanges = d.AreaChanges[:2] }, "areaChanges[1].extent", FaultOneResult},
	{"merger of one", func(d *Data) {
		d.Areas[5].Until = 20251001
		next := d.Areas[5]
		next.Span = Span{From: 20251001, Until: Open}
		d.Areas = append(d.Areas, next)
		d.AreaChanges = append(d.AreaChanges, Change[AreaID]{From: next.ID, To: next.ID, Extent: Whole, Day: 20251001})
	}, "areaChanges[3]", FaultOneOrigin},
	{"a change that changes nothing", func(d *Data) {
		d.AreaChanges = append(d.AreaChanges, Change[AreaID]{From: "song-van", To: "song-van", Extent: Part, Day: 20251001})
	}, "areaChanges[3]", FaultNoChange},
	{"body that becomes itself", func(d *Data) { d.BodyChanges[0].To = d.BodyChanges[0].From }, "bodyChanges[0]", FaultNoChange},
	{"body change in no place", func(d *Data) { d.BodyChanges[0].Where = 0 }, "bodyChanges[0].where", FaultWhere},
	{"unit passed on whole while it stays", func(d *Data) {
		d.UnitChanges = []Change[UnitID]{{From: "party-committee@song-van", To: "peoples-committee@song-van", Extent: Whole, Day: 20240101}}
	}, "unitChanges[0].extent", FaultWholeSurvives},
}

func TestNewRefusesWhatDoesNotAddUp(t *testing.T) {
	registry(t, fixture())
	for _, b := range breaks {
		t.Run(b.name, func(t *testing.T) {
			d := fixture()
			b.spoil(&d)
			reg, err := New(d)
			require.Error(t, err)
			assert.Nil(t, reg)
			assert.True(t, reports(err, b.path, b.fault), "want %s: %s, got\n%v", b.path, b.fault, err)
		})
	}
}

// reports says whether the joined error holds that fault at that path.
func reports(err error, path string, fault Fault) bool {
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return false
	}
	for _, e := range joined.Unwrap() {
		var r *RecordError
		if errors.As(e, &r) && r.Path == path && r.Fault == fault {
			return true
		}
	}
	return false
}

func TestNewReportsEverythingAtOnce(t *testing.T) {
	d := fixture()
	d.Areas[2].Name, d.Standards[0].In, d.People[1].Name, d.Tenures[1].Until = "", 0, "", Open
	_, err := New(d)
	require.Error(t, err)
	lines := strings.Split(err.Error(), "\n")
	assert.Len(t, lines, 4)
	assert.True(t, strings.HasPrefix(lines[0], "areas[2].name: missing value"), lines[0])
}

func TestFaultsStandInTheOrderOfTheData(t *testing.T) {
	d := fixture()
	d.Edition, d.Sources[0].Date, d.Standards[0].In, d.Standards[1].Unit, d.Rules[0].Matter = 20260231, 20261301, 1<<15, "x", 200
	d.Tenures[0].Post, d.Tenures[0].Charge, d.AreaChanges[0].Extent, d.AreaChanges[0].Day = "x", 200, 200, 0
	_, err := New(d)
	require.Error(t, err)
	var paths []string
	for line := range strings.SplitSeq(err.Error(), "\n") {
		path, _, _ := strings.Cut(line, ": ")
		paths = append(paths, path)
	}
	assert.Equal(t, []string{"edition", "sources[0].date", "standards[0].in", "standards[1].unit", "rules[0].matter", "tenures[0].post", "tenures[0].charge",
		"areaChanges[0].extent", "areaChanges[0].day"}, slices.Compact(paths))
}

func TestNewCopiesItsData(t *testing.T) {
	d := fixture()
	reg := registry(t, d)
	d.Areas[2].Name = "changed"
	d.Tenures[0].Seen[0] = 0
	d.Sectors["mass-mobilisation"] = Name{}
	assert.Equal(t, fixture(), reg.Data())
	got := reg.Data()
	got.Tenures[0].Seen[0] = 0
	assert.Equal(t, fixture(), reg.Data())
}

// A fault names who and what is at odds, not only where.
func TestFaultsNameWhatIsAtOdds(t *testing.T) {
	for _, x := range []struct {
		spoil func(*Data)
		want  []string
	}{
		{func(d *Data) { d.Tenures[1].Until = Open }, []string{"tenures[1].until", "in head@"}},
		{func(d *Data) {
			d.Tenures = append(d.Tenures, Tenure{Person: "le-thi-binh", Post: "head@peoples-council@song-van/quan-dong", Span: Span{From: 20220101, Until: 20220201}})
		}, []string{"head@peoples-council@song-van/quan-dong 2022-01-01", "le-thi-binh", "tran-van-an"}},
		{func(d *Data) { d.Tenures[2].Seen = []Date{20250901} }, []string{"is not there on 2025-09-01"}},
		{func(d *Data) { d.Tenures[0].Post = "" }, []string{"tenures[0].post: missing value"}},
	} {
		d := fixture()
		x.spoil(&d)
		_, err := New(d)
		for _, want := range x.want {
			assert.ErrorContains(t, err, want)
		}
		assert.NotContains(t, err.Error(), "\n", "one fault is told once")
	}
}
