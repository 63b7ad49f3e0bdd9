package directive_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

// The places, the people and the documents of this file are invented.

const (
	quan   = org.AreaID("song-van/quan-dong")
	phuong = org.AreaID("song-van/quan-dong/phuong-mot")
	ubnd   = org.UnitID("peoples-committee@song-van/quan-dong")
)

// smallRegistry is a province with a district and a ward in it. On 2025-07-01 both give way to one new ward.
func smallRegistry(t testing.TB) *org.Registry {
	t.Helper()
	always := org.Span{From: 20000101, Until: org.Open}
	before := org.Span{From: 20000101, Until: 20250701}
	after := org.Span{From: 20250701, Until: org.Open}
	local := org.AreaTypesOf(org.Province, org.UrbanDistrict, org.Ward)
	reg, err := org.New(org.Data{
		Sectors: map[org.Sector]org.Name{"mass-mobilisation": {Vi: "Dân vận"}, "home-affairs": {Vi: "Nội vụ"}},
		Areas: []org.AreaRecord{
			{ID: "vn", Type: org.Country, Name: "Việt Nam", Span: always},
			{ID: "song-van", Type: org.Province, Name: "Sông Vân", In: "vn", Span: always},
			{ID: quan, Type: org.UrbanDistrict, Name: "Đông", In: "song-van", Span: before},
			{ID: phuong, Type: org.Ward, Name: "Một", In: quan, Span: before},
			{ID: "song-van/phuong-dong", Type: org.Ward, Name: "Đông", In: "song-van", Span: after},
		},
		Standards: []org.Standard{
			{Unit: "party-committee", In: local, Span: always},
			{Unit: "commission.mass-mobilisation@party-committee", In: org.AreaTypesOf(org.UrbanDistrict), Span: before},
			{Unit: "peoples-committee", In: local, Span: always},
			{Unit: "department.home-affairs@peoples-committee", In: org.AreaTypesOf(org.Province), Span: always},
			{Unit: "front-committee", In: org.AreaTypesOf(org.Province, org.UrbanDistrict), Span: always},
			{Unit: "police", In: local, Span: always},
		},
		Rules: []org.Rule{
			{From: "commission.*@party-committee", Rel: org.Advises, To: "party-committee", Where: org.Hosting, Span: always},
		},
		People: []org.PersonRecord{{ID: "tran-van-an", Name: "Trần Văn An"}, {ID: "le-thi-binh", Name: "Lê Thị Bình"}},
		Tenures: []org.Tenure{
			{Person: "tran-van-an", Post: org.Head.Of(ubnd), Span: org.Span{From: 20210601, Until: 20230601}},
			{Post: org.Head.Of(ubnd), Vacant: true, Span: org.Span{From: 20230601, Until: 20230901}},
			{Person: "le-thi-binh", Post: org.Deputy.Of(ubnd), Span: org.Span{From: 20210601, Until: 20250701}},
		},
		Portfolios: []org.Portfolio{
			{Post: org.Deputy.Of(ubnd), Sectors: []org.Sector{"mass-mobilisation"}, Span: org.Span{From: 20220101, Until: 20230101}},
		},
		AreaChanges: []org.Change[org.AreaID]{
			{From: quan, To: "song-van/phuong-dong", Extent: org.Whole, Day: 20250701},
			{From: phuong, To: "song-van/phuong-dong", Extent: org.Whole, Day: 20250701},
		},
	})
	require.NoError(t, err)
	return reg
}

func corpusOf(t testing.TB, docs ...directive.Document) *directive.Corpus {
	t.Helper()
	c, err := directive.New(smallRegistry(t), docs)
	require.NoError(t, err)
	return c
}

// inForce is a document in force from 2020 on that lays down the duties.
func inForce(duties ...directive.Duty) directive.Document {
	return directive.Document{ID: "01/CT-UBND@song-van", Number: directive.MustParseNumber("01/CT-UBND"), Form: directive.Directive,
		Issued: 20200101, Span: org.Span{Until: org.Open}, Duties: duties}
}

func party(part directive.Part, to ...org.Pattern) directive.Party {
	return directive.Party{Part: part, To: to}
}

func duty(parties ...directive.Party) directive.Duty {
	return directive.Duty{ID: "01/CT-UBND@song-van#1", Task: "keep the banks in repair", Parties: parties}
}

// answers returns who answers for the first duty, in the words of Answer.String.
func answers(c *directive.Corpus, place org.AreaID, day org.Date) []string {
	var list []string
	for a := range c.ResponsibleAt(c.Duty("01/CT-UBND@song-van#1"), place, day) {
		list = append(list, a.String())
	}
	return list
}

func lastStep(w org.Why) org.Step {
	var last org.Step
	for s := range w.Steps() {
		last = s
	}
	return last
}

func rules(w org.Why) []org.StepRule {
	var list []org.StepRule
	for s := range w.Steps() {
		list = append(list, s.Rule)
	}
	return list
}

func TestForceOfADocumentAlone(t *testing.T) {
	open := org.Span{Until: org.Open}
	doubted := func(from, until org.Date) directive.Document {
		doubt := directive.Doubt{Span: org.Span{From: 20210101, Until: 20220101}, Reason: "a paper says it was revoked"}
		return directive.Document{Span: org.Span{From: from, Until: until}, Doubts: []directive.Doubt{doubt}}
	}
	for _, x := range []struct {
		name string
		doc  directive.Document
		day  org.Date
		want org.Truth
		note string
	}{
		{"before its span", directive.Document{Span: org.Span{From: 20200101, Until: org.Open}}, 20191231, org.False, "not before 2020-01-01"},
		{"first day", directive.Document{Span: org.Span{From: 20200101, Until: org.Open}}, 20200101, org.True, ""},
		{"last day", directive.Document{Span: org.Span{From: 20200101, Until: 20210101}}, 20201231, org.True, ""},
		{"day of its end", directive.Document{Span: org.Span{From: 20200101, Until: 20210101}}, 20210101, org.False, "until 2021-01-01"},
		{"from when it was issued", directive.Document{Issued: 20200101, Span: open}, 20200101, org.True, ""},
		{"not before it was issued", directive.Document{Issued: 20200101, Span: open}, 20191231, org.False, "not before 2020-01-01"},
		{"in force later than issued", directive.Document{Issued: 20200101, Span: org.Span{From: 20200215, Until: org.Open}},
			20200201, org.False, "not before 2020-02-15"},
		{"issued in a year, asked in it", directive.Document{Issued: org.MustParseDate("2020"), Span: open}, 20200601, org.Unknown, ""},
		{"issued in a year, asked after it", directive.Document{Issued: org.MustParseDate("2020"), Span: open}, 20210101, org.True, ""},
		{"no end on record", directive.Document{Issued: 20200101}, 20210101, org.Unknown, "its end is not on record"},
		{"no date at all", directive.Document{}, 20210101, org.Unknown, "no date is on record"},
		{"no start, an end that has come", directive.Document{Span: org.Span{Until: 20200101}}, 20210101, org.False, ""},
		{"before a doubt", doubted(20200101, org.Open), 20201231, org.True, ""},
		{"in doubt", doubted(20200101, org.Open), 20210101, org.Unknown, "a paper says it was revoked"},
		{"after a doubt", doubted(20200101, org.Open), 20220101, org.True, ""},
		{"a doubt cannot revive what has ended", doubted(20200101, 20210601), 20210601, org.False, "until 2021-06-01"},
	} {
		t.Run(x.name, func(t *testing.T) {
			x.doc.ID = "quy-che"
			w := corpusOf(t, x.doc).Force("quy-che", x.day)
			assert.Equal(t, x.want, w.Truth(), "%s", w)
			if x.note != "" {
				assert.Equal(t, x.note, lastStep(w).Words().Note)
			}
		})
	}
}

func TestForceUnderALink(t *testing.T) {
	day := func(s string) org.Date { return org.MustParseDate(s) }
	newer := func(l directive.Link) directive.Document {
		span := org.Span{From: 20220301, Until: org.Open}
		return directive.Document{ID: "newer", Issued: 20220101, Span: span, Links: []directive.Link{l}}
	}
	dated := func(issued org.Date) directive.Document {
		return directive.Document{ID: "newer", Issued: issued, Links: []directive.Link{{Rel: directive.Replaces}}}
	}
	for _, x := range []struct {
		name  string
		newer directive.Document
		day   string
		want  org.Truth
	}{
		{"replaced, the day before", newer(directive.Link{Rel: directive.Replaces}), "2022-02-28", org.True},
		{"replaced when the newer takes effect", newer(directive.Link{Rel: directive.Replaces}), "2022-03-01", org.False},
		{"replaced from a day that the link names, before it", newer(directive.Link{Rel: directive.Replaces, Day: 20220601}), "2022-05-31", org.True},
		{"replaced from a day that the link names", newer(directive.Link{Rel: directive.Replaces, Day: 20220601}), "2022-06-01", org.False},
		{"repealed", newer(directive.Link{Rel: directive.Repeals}), "2022-03-01", org.False},
		{"suspended, the day before", newer(directive.Link{Rel: directive.Suspends}), "2022-02-28", org.True},
		{"suspended", newer(directive.Link{Rel: directive.Suspends}), "2022-03-01", org.False},
		{"repealed in part", newer(directive.Link{Rel: directive.Repeals, ToPin: directive.Pin{Article: 5}}), "2022-03-01", org.True},
		{"replaced in part", newer(directive.Link{Rel: directive.Replaces, ToPin: directive.Pin{Article: 5}}), "2022-03-01", org.True},
		{"amended", newer(directive.Link{Rel: directive.Amends}), "2022-03-01", org.True},
		{"supplemented", newer(directive.Link{Rel: directive.Supplements}), "2022-03-01", org.True},
		{"a basis for another", newer(directive.Link{Rel: directive.BasedOn}), "2022-03-01", org.True},
		{"cited", newer(directive.Link{Rel: directive.Cites}), "2022-03-01", org.True},
		{"continued", newer(directive.Link{Rel: directive.ContinuesWith}), "2022-03-01", org.True},
		{"consolidated", newer(directive.Link{Rel: directive.Consolidates}), "2022-03-01", org.True},
		{"replaced on a day that is not known", dated(0), "2022-03-01", org.Unknown},
		{"replaced in a year, asked in it", dated(day("2022")), "2022-06-01", org.Unknown},
		{"replaced in a year, asked after it", dated(day("2022")), "2023-01-01", org.False},
	} {
		t.Run(x.name, func(t *testing.T) {
			x.newer.Links[0].To = "older"
			c := corpusOf(t, directive.Document{ID: "older", Issued: 20200101, Span: org.Span{Until: org.Open}}, x.newer)
			w := c.Force("older", day(x.day))
			assert.Equal(t, x.want, w.Truth(), "%s", w)
			if rule := directive.StepEnded; x.want != org.True {
				if x.newer.Links[0].Rel == directive.Suspends {
					rule = directive.StepSuspended
				}
				assert.Equal(t, rule, lastStep(w).Rule)
			}
		})
	}
}

func TestWhatRestsOnAnEndedDocumentStaysInForce(t *testing.T) {
	c := corpusOf(t,
		directive.Document{ID: "basis", Span: org.Span{From: 20200101, Until: 20210101}},
		directive.Document{ID: "plan", Issued: 20200601, Span: org.Span{Until: org.Open},
			Links: []directive.Link{{Rel: directive.BasedOn, To: "basis"}}})
	assert.Equal(t, org.False, c.Force("basis", 20220101).Truth())
	assert.Equal(t, org.True, c.Force("plan", 20220101).Truth())
}

func TestInForceYieldsWhatIsOrMayBe(t *testing.T) {
	c := corpusOf(t,
		directive.Document{ID: "ended", Span: org.Span{From: 20190101, Until: 20200101}},
		directive.Document{ID: "undated"},
		directive.Document{ID: "valid", Span: org.Span{From: 20190101, Until: org.Open}},
		directive.Document{ID: "to-come", Span: org.Span{From: 20300101, Until: org.Open}})
	got := map[directive.DocID]org.Truth{}
	for d, w := range c.InForce(20230101) {
		got[d.ID] = w.Truth()
	}
	assert.Equal(t, map[directive.DocID]org.Truth{"undated": org.Unknown, "valid": org.True}, got)
	assert.True(t, c.Force("nowhere", 20230101).IsZero())
}

func TestDueNext(t *testing.T) {
	for _, x := range []struct {
		name string
		due  directive.Due
		from string
		want string // "" where no deadline can be told
	}{
		{"a day to come", directive.Due{Day: 20230315}, "2023-03-01", "2023-03-15"},
		{"the day itself", directive.Due{Day: 20230315}, "2023-03-15", "2023-03-15"},
		{"a day that is past", directive.Due{Day: 20230315}, "2023-03-16", ""},
		{"within a year", directive.Due{Day: org.MustParseDate("2023")}, "2023-02-24", "2023-12-31"},
		{"every month, without a cut-off", directive.Due{Every: directive.EveryMonth}, "2024-02-10", "2024-02-29"},
		{"every month by the 25th, on it", directive.Due{Every: directive.EveryMonth, On: 25}, "2024-02-25", "2024-02-25"},
		{"every month by the 25th, after it", directive.Due{Every: directive.EveryMonth, On: 25}, "2024-02-26", "2024-03-25"},
		{"every month by the 31st, in a short month", directive.Due{Every: directive.EveryMonth, On: 31}, "2023-02-01", "2023-02-28"},
		{"every month, over the turn of the year", directive.Due{Every: directive.EveryMonth, On: 5}, "2023-12-06", "2024-01-05"},
		{"every quarter", directive.Due{Every: directive.EveryQuarter}, "2023-04-01", "2023-06-30"},
		{"every quarter by the 15th of its third month", directive.Due{Every: directive.EveryQuarter, Month: 3, On: 15}, "2023-03-16", "2023-06-15"},
		{"every quarter by the 10th of its first month", directive.Due{Every: directive.EveryQuarter, Month: 1, On: 10}, "2023-10-11", "2024-01-10"},
		{"every half-year by the 20th of its last month", directive.Due{Every: directive.EveryHalfYear, On: 20}, "2023-06-21", "2023-12-20"},
		{"every year", directive.Due{Every: directive.EveryYear}, "2023-02-24", "2023-12-31"},
		{"every year by 15 December, on it", directive.Due{Every: directive.EveryYear, Month: 12, On: 15}, "2023-12-15", "2023-12-15"},
		{"every year by 15 December, after it", directive.Due{Every: directive.EveryYear, Month: 12, On: 15}, "2023-12-16", "2024-12-15"},
		{"every year by the end of February", directive.Due{Every: directive.EveryYear, Month: 2}, "2024-01-01", "2024-02-29"},
		{"every session", directive.Due{Every: directive.EverySession}, "2023-02-24", ""},
		{"an event", directive.Due{Event: "the conference", Days: 5}, "2023-02-24", ""},
		{"from a month", directive.Due{Every: directive.EveryYear}, "2023-02", ""},
		{"none", directive.Due{}, "2023-02-24", ""},
	} {
		t.Run(x.name, func(t *testing.T) {
			got, ok := x.due.Next(org.MustParseDate(x.from))
			assert.Equal(t, x.want != "", ok)
			if x.want != "" {
				assert.Equal(t, x.want, got.String())
			}
		})
	}
}

func TestDueFrom(t *testing.T) {
	for _, x := range []struct {
		name  string
		due   directive.Due
		event string
		want  string
	}{
		{"the next day", directive.Due{Event: "x", Days: 1}, "2023-02-28", "2023-03-01"},
		{"the day itself", directive.Due{Event: "x"}, "2023-02-24", "2023-02-24"},
		{"fifteen days", directive.Due{Event: "x", Days: 15}, "2023-02-24", "2023-03-11"},
		{"fifteen days before", directive.Due{Event: "x", Days: -15}, "2023-03-11", "2023-02-24"},
		{"the next working day after a Friday", directive.Due{Event: "x", Days: 1, Working: true}, "2023-02-24", "2023-02-27"},
		{"five working days are a week", directive.Due{Event: "x", Days: 5, Working: true}, "2023-02-24", "2023-03-03"},
		{"from a Sunday", directive.Due{Event: "x", Days: 1, Working: true}, "2023-02-26", "2023-02-27"},
		{"a working day before a Monday", directive.Due{Event: "x", Days: -1, Working: true}, "2023-02-27", "2023-02-24"},
		{"an event of a month", directive.Due{Event: "x", Days: 1}, "2023-02", ""},
		{"no event", directive.Due{Days: 1}, "2023-02-24", ""},
	} {
		t.Run(x.name, func(t *testing.T) {
			got, ok := x.due.From(org.MustParseDate(x.event))
			assert.Equal(t, x.want != "", ok)
			if x.want != "" {
				assert.Equal(t, x.want, got.String())
			}
		})
	}
}

func TestDueInWords(t *testing.T) {
	for want, due := range map[string]directive.Due{
		"no deadline known":                {},
		"by 2023-03-15":                    {Day: 20230315},
		"by plan":                          {Note: "by plan"},
		"within 15 days of the petition":   {Event: "the petition", Days: 15},
		"within 5 working days of it":      {Event: "it", Days: 5, Working: true},
		"at least 15 days before the vote": {Event: "the vote", Days: -15},
		"every session; of the council":    {Every: directive.EverySession, Note: "of the council"},
	} {
		assert.Equal(t, want, due.String())
		assert.Equal(t, want == "no deadline known", due.IsZero())
	}
}

func gaps(c *directive.Corpus, place org.AreaID, day org.Date) []string {
	var list []string
	for g := range c.Gaps(c.Registry().At(day).Area(place)) {
		s := g.Kind.String()
		if !g.Unit.IsZero() {
			s += " " + g.Unit.Name()
		}
		list = append(list, s)
	}
	return list
}

func TestTwoLeadsOrNoneIsAGap(t *testing.T) {
	committee, police := org.Pattern{Kind: org.PeoplesCommittee}, org.Pattern{Kind: org.Police}
	two := corpusOf(t, inForce(duty(party(directive.Lead, committee), party(directive.Lead, police))))
	assert.Equal(t, []string{"two-leads"}, gaps(two, quan, 20220101))
	assert.Len(t, answers(two, phuong, 20220101), 4, "both are answered: the committee, its head, who is in charge, the head of the police")
	none := corpusOf(t, inForce(duty(party(directive.Coordinate, committee))))
	assert.Equal(t, []string{"no-lead"}, gaps(none, quan, 20220101))
	assert.Empty(t, answers(none, quan, 20220101))
	// One party that addresses two units is one lead: each does it in its own right.
	each := corpusOf(t, inForce(duty(party(directive.Lead, committee, police))))
	assert.Equal(t, []string{"unknown Công an quận Đông"}, gaps(each, quan, 20220101), "the committee's head is known that year")
}

func TestGapsOfOnePost(t *testing.T) {
	c := corpusOf(t, inForce(duty(party(directive.Lead, org.Pattern{Unit: ubnd}))))
	assert.Equal(t, []string{"unknown Ủy ban nhân dân quận Đông"}, gaps(c, quan, 20210101), "nobody is on record yet")
	assert.Empty(t, gaps(c, quan, 20220101), "Trần Văn An holds it")
	assert.Equal(t, []string{"vacant Ủy ban nhân dân quận Đông"}, gaps(c, quan, 20230701))
	assert.Empty(t, gaps(c, phuong, 20230701), "the duty is not meant for a ward")
}

func TestNobodyIsAGapOnlyWhereTheDutyIsMeant(t *testing.T) {
	c := corpusOf(t, inForce(duty(party(directive.Lead, org.Pattern{Kind: org.FrontCommittee, Levels: org.LevelsOf(org.LevelCommune)}))))
	assert.Equal(t, []string{"nobody"}, gaps(c, phuong, 20220101), "the ward has no Front committee")
	assert.Empty(t, gaps(c, quan, 20220101), "it is not addressed at this level")
}

func TestTheOthersStandAtTheLevelOfTheLead(t *testing.T) {
	for _, x := range []struct {
		name  string
		other directive.Party
		place org.AreaID
		want  string
	}{
		{"in the same area", party(directive.Coordinate, org.Pattern{Kind: org.FrontCommittee}), quan,
			"Ủy ban Mặt trận Tổ quốc Việt Nam quận Đông [coordinate, coordinates]"},
		{"in the nearest above that has one", party(directive.Coordinate, org.Pattern{Kind: org.FrontCommittee}), phuong,
			"Ủy ban Mặt trận Tổ quốc Việt Nam quận Đông [coordinate, coordinates]"},
		{"two levels above", party(directive.Receive, org.Pattern{Kind: org.Department, Sector: "home-affairs"}), phuong,
			"Sở Nội vụ tỉnh Sông Vân [receive, receives]"},
		{"who advises", party(directive.Advise, org.Pattern{Kind: org.Commission, Sector: "mass-mobilisation"}), phuong,
			"Ban Dân vận Quận ủy Đông [advise, advises]"},
	} {
		t.Run(x.name, func(t *testing.T) {
			c := corpusOf(t, inForce(duty(party(directive.Lead, org.Pattern{Kind: org.PeoplesCommittee}), x.other)))
			got := answers(c, x.place, 20220101)
			assert.Equal(t, x.want, got[len(got)-1])
		})
	}
}

func TestACollectiveDecidesAndItsHeadAnswers(t *testing.T) {
	y := duty(party(directive.Lead, org.Pattern{Kind: org.PeoplesCommittee}))
	y.Sector = "mass-mobilisation"
	c := corpusOf(t, inForce(y))
	assert.Equal(t, []string{
		"Ủy ban nhân dân quận Đông [lead, decides]",
		"Chủ tịch Ủy ban nhân dân quận Đông [lead, answers-as-head]: Trần Văn An",
		"Phó Chủ tịch Ủy ban nhân dân quận Đông [lead, in-charge]: Lê Thị Bình",
	}, answers(c, quan, 20220601), "a portfolio is on record")
	assert.Equal(t, "Ủy ban nhân dân quận Đông [lead, in-charge]: which member is not known", answers(c, quan, 20230201)[2], "it has run out")
}

func TestAnOrganUnderAHeadIsAnsweredByTheHeadAlone(t *testing.T) {
	c := corpusOf(t, inForce(duty(party(directive.Lead, org.Pattern{Kind: org.Police}))))
	assert.Equal(t, []string{"Trưởng Công an quận Đông [lead, answers-as-head]: unknown"}, answers(c, quan, 20220101))
}

func TestADutyOnTheHeadBindsTheHolderInPerson(t *testing.T) {
	p := party(directive.Lead, org.Pattern{Kind: org.PeoplesCommittee})
	p.Role = org.Head
	c := corpusOf(t, inForce(duty(p)))
	assert.Equal(t, []string{"Chủ tịch Ủy ban nhân dân quận Đông [lead, answers-as-head]: Trần Văn An"}, answers(c, quan, 20220101))
	for _, w := range c.ResponsibleAt(c.Duty("01/CT-UBND@song-van#1"), quan, 20220101) {
		assert.Contains(t, w.String(), "bound in person")
	}
	var duties []directive.DutyID
	for d := range c.DutiesOf(c.Registry().At(20220101).Person("tran-van-an")) {
		duties = append(duties, d.ID)
	}
	assert.Equal(t, []directive.DutyID{"01/CT-UBND@song-van#1"}, duties)
	for d := range c.DutiesOf(c.Registry().At(20240101).Person("tran-van-an")) {
		t.Error("he holds the post no longer: ", d.ID)
	}
}

func TestAClassThatIsNoUnitIsAnsweredAsAClass(t *testing.T) {
	p := party(directive.Lead, org.Pattern{Kind: org.FrontCommittee})
	p.Class = "hội viên"
	c := corpusOf(t, inForce(duty(p)))
	var got directive.Answer
	for a := range c.ResponsibleAt(c.Duty("01/CT-UBND@song-van#1"), quan, 20220101) {
		got = a
	}
	assert.Equal(t, directive.Answer{Part: directive.Lead, Capacity: directive.Bound, Class: "hội viên"}, got)
	assert.Equal(t, "hội viên", got.Who())
	assert.Empty(t, answers(c, phuong, 20220101), "where no unit is addressed the class is not either")
}

func TestExceptAndWithin(t *testing.T) {
	p := party(directive.Lead, org.Pattern{Kind: org.Police, Within: quan})
	p.Except = []org.Pattern{{Levels: org.LevelsOf(org.LevelCommune)}}
	c := corpusOf(t, inForce(duty(p)))
	assert.Len(t, answers(c, quan, 20220101), 1)
	assert.Empty(t, answers(c, phuong, 20220101), "left out")
	assert.Empty(t, answers(c, "song-van", 20220101), "outside")
}

func TestWhenADutyBindsInOneCapacityAlone(t *testing.T) {
	y := duty(party(directive.Lead, org.Pattern{Kind: org.PeoplesCommittee, Levels: org.LevelsOf(org.LevelDistrict)}))
	y.When = directive.WhenMonitored
	c := corpusOf(t, inForce(y))
	assert.Equal(t, []string{"conditional Ủy ban nhân dân quận Đông"}, gaps(c, quan, 20220101))
	w := c.Explain(c.Duty(y.ID), c.Registry().At(20220101).Unit(ubnd))
	assert.Equal(t, directive.StepWhen, lastStep(w).Rule)
	assert.Equal(t, "bound only as: monitored", lastStep(w).Words().Note)
}

func TestTheSpanOfTheDutyItself(t *testing.T) {
	y := duty(party(directive.Lead, org.Pattern{Kind: org.Police}))
	y.Span = org.Span{From: 20210101, Until: 20220101}
	c := corpusOf(t, inForce(y))
	assert.Empty(t, answers(c, quan, 20200601))
	assert.Len(t, answers(c, quan, 20210601), 1)
	assert.Empty(t, answers(c, quan, 20220101))
	w := c.Explain(c.Duty(y.ID), c.Registry().At(20220101).Unit("police@song-van/quan-dong"))
	assert.Equal(t, org.False, w.Truth())
	assert.Equal(t, directive.StepTerm, lastStep(w).Rule)
}

func TestNobodyAnswersWhereTheDocumentIsNotInForce(t *testing.T) {
	c := corpusOf(t, inForce(duty(party(directive.Lead, org.Pattern{Kind: org.Police}))))
	assert.Empty(t, answers(c, quan, 20191231))
	w := c.Explain(c.Duty("01/CT-UBND@song-van#1"), c.Registry().At(20191231).Unit("police@song-van/quan-dong"))
	assert.Equal(t, directive.StepForce, lastStep(w).Rule)
	assert.Equal(t, org.False, lastStep(w).Truth)
	for d := range c.Duties(c.Registry().At(20191231).Unit("police@song-van/quan-dong")) {
		t.Error(d.ID)
	}
}

func TestADutyOfADocumentInDoubtIsUnknown(t *testing.T) {
	d := inForce(duty(party(directive.Lead, org.Pattern{Kind: org.PeoplesCommittee})))
	d.Doubts = []directive.Doubt{{Span: org.Span{From: 20220101, Until: org.Open}, Reason: "a paper says it was revoked"}}
	c := corpusOf(t, d)
	for _, w := range c.ResponsibleAt(c.Duty("01/CT-UBND@song-van#1"), quan, 20220601) {
		assert.Equal(t, org.Unknown, w.Truth())
		assert.Contains(t, rules(w), directive.StepDoubt)
	}
	assert.Len(t, answers(c, quan, 20220601), 3)
}

// Doubt of something else does not hide that an assignment is on record.
func TestAnAssignmentOnRecordIsToldInDoubt(t *testing.T) {
	y := duty(party(directive.Lead, org.Pattern{Kind: org.PeoplesCommittee}))
	y.Sector = "mass-mobilisation"
	d := inForce(y)
	d.Doubts = []directive.Doubt{{Span: org.Span{From: 20220101, Until: org.Open}, Reason: "a paper says it was revoked"}}
	c := corpusOf(t, d)
	for day, told := range map[org.Date]string{20220601: "assigned to a member", 20230201: "no assignment of the field to a member is on record"} {
		asked := 0
		for a, w := range c.ResponsibleAt(c.Duty("01/CT-UBND@song-van#1"), quan, day) {
			if a.Capacity == directive.InCharge {
				asked++
				assert.Equal(t, told, lastStep(w).Words().Note)
				assert.Equal(t, org.Unknown, w.Truth())
				assert.Equal(t, day != 20220601, a.Post.IsZero())
			}
		}
		assert.Equal(t, 1, asked)
	}
}

func TestAPlaceThatHasEndedMovesTheQuestion(t *testing.T) {
	class := corpusOf(t, inForce(duty(party(directive.Lead, org.Pattern{Kind: org.Police}))))
	assert.Equal(t, []string{"Trưởng Công an phường Đông [lead, answers-as-head]: unknown"}, answers(class, quan, 20250701))
	for _, w := range class.ResponsibleAt(class.Duty("01/CT-UBND@song-van#1"), quan, 20250701) {
		assert.Equal(t, []org.StepRule{directive.StepAsked, directive.StepForce, directive.StepAddressed, directive.StepAnswers, org.StepUnknown}, rules(w))
	}
	named := corpusOf(t, inForce(duty(party(directive.Lead, org.Pattern{Unit: ubnd}))))
	assert.Equal(t, "Ủy ban nhân dân phường Đông [lead, decides]", answers(named, quan, 20250701)[0])
	for _, w := range named.ResponsibleAt(named.Duty("01/CT-UBND@song-van#1"), quan, 20250701) {
		assert.Contains(t, rules(w), directive.StepContinues)
	}
	gone := corpusOf(t, inForce(duty(party(directive.Lead, org.Pattern{Unit: "commission.mass-mobilisation@party-committee@song-van/quan-dong"}))))
	assert.Len(t, answers(gone, quan, 20250630), 1)
	for a, w := range gone.ResponsibleAt(gone.Duty("01/CT-UBND@song-van#1"), quan, 20250701) {
		assert.Equal(t, "Đảng ủy phường Đông", a.Unit.Name(), "nothing on record has taken it over: what stands where its host stood may have")
		assert.Equal(t, org.Unknown, w.Truth())
		assert.Contains(t, rules(w), org.StepGap)
	}
}

// laying is a document of that ID that lays down the duties.
func laying(id directive.DocID, duties ...directive.Duty) []directive.Document {
	return []directive.Document{{ID: id, Duties: duties}}
}

// linked is a document of that ID with a link.
func linked(id directive.DocID, rel directive.LinkRel, to directive.DocID) directive.Document {
	return directive.Document{ID: id, Links: []directive.Link{{Rel: rel, To: to}}}
}

var anybody = []directive.Party{party(directive.Lead, org.Pattern{})}

// brokenDocuments are documents each of which breaks one rule; the path and the fault are those that New must give.
var brokenDocuments = []struct {
	name  string
	docs  []directive.Document
	path  string
	fault org.Fault
}{
	{"malformed ID", []directive.Document{{ID: "Quy chế"}}, "documents[0].id", org.FaultID},
	{"no ID", []directive.Document{{}}, "documents[0].id", org.FaultID},
	{"ID twice", []directive.Document{{ID: "twice"}, {ID: "twice"}}, "documents[1].id", org.FaultDuplicate},
	{"source not given", []directive.Document{{ID: "unsourced1", Source: org.Ref{Source: "nowhere"}}}, "documents[0].source", org.FaultUnknownSource},
	{"source of a doubt", []directive.Document{{ID: "unsourced2", Doubts: []directive.Doubt{{Reason: "x", Source: org.Ref{Source: "nowhere"}}}}}, "documents[0].doubts[0].source", org.FaultUnknownSource},
	{"source of a signature", []directive.Document{{ID: "unsourced3", Signatures: []directive.Signature{{Source: org.Ref{Source: "nowhere"}}}}}, "documents[0].signatures[0].source", org.FaultUnknownSource},
	{"source of a deed", []directive.Document{{ID: "unsourced4", Deeds: []directive.Deed{{Did: directive.Signed, Source: org.Ref{Source: "nowhere"}}}}}, "documents[0].deeds[0].source", org.FaultUnknownSource},
	{"source of a link", []directive.Document{{ID: "unsourced5", Links: []directive.Link{{Rel: directive.Cites, To: "sourced", Source: org.Ref{Source: "nowhere"}}}}, {ID: "sourced"}}, "documents[0].links[0].source", org.FaultUnknownSource},
	{"source of a duty", []directive.Document{{ID: "unsourced6", Duties: []directive.Duty{{ID: "unsourced6#1", Task: "x", Parties: []directive.Party{{Part: directive.Lead, Class: "Nhân dân"}}, Source: org.Ref{Source: "nowhere"}}}}},
		"documents[0].duties[0].source", org.FaultUnknownSource},
	{"source of a power", []directive.Document{{ID: "unsourced7", Powers: []directive.Power{{To: []org.Pattern{{Kind: org.Police}}, Forms: []directive.Form{directive.Plan}, Source: org.Ref{Source: "nowhere"}}}}},
		"documents[0].powers[0].source", org.FaultUnknownSource},
	{"source of a control", []directive.Document{{ID: "unsourced8", Controls: []directive.Control{{To: []org.Pattern{{Kind: org.Police}}, Whose: directive.Own, Does: []directive.LinkRel{directive.Amends}, Source: org.Ref{Source: "nowhere"}}}}},
		"documents[0].controls[0].source", org.FaultUnknownSource},
	{"ends before it begins", []directive.Document{{ID: "span", Span: org.Span{From: 20230101, Until: 20220101}}}, "documents[0].span", org.FaultSpan},
	{"issued by nobody", []directive.Document{{ID: "issuer", Issuers: []org.Actor{{}}}}, "documents[0].issuers[0]", org.FaultID},
	{"issued by what is no unit", []directive.Document{{ID: "issuers", Issuers: []org.Actor{{Unit: ubnd}, {Unit: "Hội"}}}},
		"documents[0].issuers[1]", org.FaultID},
	{"duty without an ID", laying("duty", directive.Duty{Task: "x", Parties: anybody}), "documents[0].duties[0].id", org.FaultMissing},
	{"duty twice", laying("again", directive.Duty{ID: "again#1", Task: "x", Parties: anybody}, directive.Duty{ID: "again#1", Task: "y", Parties: anybody}),
		"documents[0].duties[1].id", org.FaultDuplicate},
	{"duty without a task", laying("task", directive.Duty{ID: "task#1", Parties: anybody}), "documents[0].duties[0].task", org.FaultMissing},
	{"duty without a party", laying("parties", directive.Duty{ID: "parties#1", Task: "x"}), "documents[0].duties[0].parties", directive.FaultNoParty},
	{"party without a part", laying("part", directive.Duty{ID: "part#1", Task: "x", Parties: []directive.Party{party(0, org.Pattern{})}}),
		"documents[0].duties[0].parties[0].part", org.FaultMissing},
	{"party of nobody", laying("nobody", directive.Duty{ID: "nobody#1", Task: "x", Parties: []directive.Party{party(directive.Lead)}}),
		"documents[0].duties[0].parties[0].to", directive.FaultNoParty},
	{"party of a malformed unit", laying("unit", directive.Duty{ID: "unit#1", Task: "x", Parties: []directive.Party{
		party(directive.Lead, org.Pattern{}), party(directive.Receive, org.Pattern{}, org.Pattern{Unit: "Ban Dân vận"}),
	}}), "documents[0].duties[0].parties[1].to[1].unit", org.FaultID},
	{"kind that is not of its class", laying("class", directive.Duty{ID: "class#1", Task: "x", Parties: []directive.Party{
		party(directive.Lead, org.Pattern{Kind: org.Police, Class: org.FrontBody}),
	}}), "documents[0].duties[0].parties[0].to[0]", directive.FaultNoUnit},
	{"exception of a malformed unit", laying("except", directive.Duty{ID: "except#1", Task: "x", Parties: []directive.Party{
		{Part: directive.Lead, To: []org.Pattern{{Kind: org.Police}}, Except: []org.Pattern{{Unit: "police@"}}},
	}}), "documents[0].duties[0].parties[0].except[0].unit", org.FaultID},
	{"unit in an area that is nowhere", laying("nowhere", directive.Duty{ID: "nowhere#1", Task: "x", Parties: []directive.Party{
		party(directive.Lead, org.Pattern{Unit: "police@nowhere"}),
	}}), "documents[0].duties[0].parties[0].to[0].unit", directive.FaultUnknownPlace},
	{"duty that is named after another document", laying("named", directive.Duty{ID: "other#1", Task: "x", Parties: []directive.Party{
		party(directive.Lead, org.Pattern{Kind: org.Police}),
	}}), "documents[0].duties[0].id", org.FaultID},
	{"duty that ends before it begins", laying("duty-span", directive.Duty{ID: "duty-span#1", Task: "x", Span: org.Span{From: 20220101, Until: 20210101},
		Parties: []directive.Party{party(directive.Lead, org.Pattern{Kind: org.Police})}}), "documents[0].duties[0].span", org.FaultSpan},
	{"deadline in the thirteenth month", laying("due", directive.Duty{ID: "due#1", Task: "x", Due: directive.Due{Every: directive.EveryYear, Month: 13},
		Parties: []directive.Party{party(directive.Lead, org.Pattern{Kind: org.Police})}}), "documents[0].duties[0].due", directive.FaultDue},
	{"deadline of two forms", laying("forms", directive.Duty{ID: "forms#1", Task: "x", Due: directive.Due{Every: directive.EveryYear, Day: 20220101},
		Parties: []directive.Party{party(directive.Lead, org.Pattern{Kind: org.Police})}}), "documents[0].duties[0].due", directive.FaultDue},
	{"doubt without a reason", []directive.Document{{ID: "doubt", Doubts: []directive.Doubt{{}}}}, "documents[0].doubts[0].reason", org.FaultMissing},
	{"deed of no kind", []directive.Document{{ID: "deed", Deeds: []directive.Deed{{}}}}, "documents[0].deeds[0].did", org.FaultMissing},
	{"link of no kind", []directive.Document{linked("rel", 0, "rel")}, "documents[0].links[0].rel", org.FaultMissing},
	{"link to nothing", []directive.Document{linked("to", directive.Cites, "01/CT-TTg")}, "documents[0].links[0].to", directive.FaultUnknownDocument},
	{"ends itself", []directive.Document{linked("self", directive.Repeals, "self")}, "documents[0].links[0]", directive.FaultLinkCycle},
	{"ends what is younger", []directive.Document{
		{ID: "elder", Issued: 20200101, Links: []directive.Link{{Rel: directive.Replaces, To: "younger"}}}, {ID: "younger", Issued: 20210101},
	}, "documents[0].links[0]", directive.FaultLinkOrder},
}

// faultsOf returns the single faults that an error of New joins.
func faultsOf(t *testing.T, err error) []*org.RecordError {
	t.Helper()
	joined, ok := err.(interface{ Unwrap() []error })
	require.True(t, ok, "%v", err)
	var list []*org.RecordError
	for _, e := range joined.Unwrap() {
		var fault *org.RecordError
		require.ErrorAs(t, e, &fault)
		list = append(list, fault)
	}
	return list
}

func TestNewRefuses(t *testing.T) {
	reg := smallRegistry(t)
	for _, x := range brokenDocuments {
		t.Run(x.name, func(t *testing.T) {
			c, err := directive.New(reg, x.docs)
			assert.Nil(t, c)
			found := faultsOf(t, err)
			require.Len(t, found, 1, "%v", err)
			assert.Equal(t, x.path, found[0].Path)
			assert.Equal(t, x.fault, found[0].Fault)
			assert.True(t, strings.HasPrefix(err.Error(), x.path+": "+string(x.fault)), "%v", err)
		})
	}
}

func TestNewRefusesDocumentsThatEndOneAnother(t *testing.T) {
	circle := []directive.Document{
		linked("a", directive.Replaces, "b"),
		linked("b", directive.Repeals, "c"),
		linked("c", directive.Replaces, "a"),
	}
	_, err := directive.New(smallRegistry(t), circle)
	found := faultsOf(t, err)
	require.Len(t, found, 3, "each link of the circle")
	for _, f := range found {
		assert.Equal(t, directive.FaultLinkCycle, f.Fault)
	}
	circle[1].Links[0].Rel = directive.Cites // a citation ends nothing
	_, err = directive.New(smallRegistry(t), circle)
	require.NoError(t, err)
}

// The sources that documents name are those given, or else those of the registry.
func TestNewTakesSources(t *testing.T) {
	reg := load().Registry()
	known, ok := reg.Source("77/2015/QH13")
	require.True(t, ok)
	other, mine := known, org.Source{ID: "my-archive", Title: "Sổ công văn đến"}
	other.Title = "another"
	docs := []directive.Document{
		{ID: "a", Source: org.Ref{Source: "my-archive", Pin: "số 12"}},
		{ID: "b", Source: org.Ref{Source: known.ID}},
	}
	for _, first := range []org.Source{{ID: "unused"}, other} {
		c, err := directive.New(reg, docs, first, mine)
		require.NoError(t, err)
		want := known
		if first.ID == known.ID {
			want = other
		}
		got, ok := c.Source(known.ID)
		assert.True(t, ok)
		assert.Equal(t, want, got)
		got, ok = c.Source("my-archive")
		assert.True(t, ok)
		assert.Equal(t, mine, got)
		_, ok = c.Source("nowhere")
		assert.False(t, ok)
	}
	for _, x := range []struct {
		given []org.Source
		want  []string
	}{
		{nil, []string{"documents[0].source: no such source: my-archive, in a"}},
		{[]org.Source{mine, mine}, []string{"sources[1].id: recorded twice: my-archive"}},
		{[]org.Source{mine, {}}, []string{"sources[1].id: missing value"}},
	} {
		_, err := directive.New(reg, docs, x.given...)
		var got []string
		for _, f := range faultsOf(t, err) {
			got = append(got, f.Error())
		}
		assert.Equal(t, x.want, got)
	}
}

func TestNewReportsEveryFaultAtOnce(t *testing.T) {
	var all []directive.Document
	want := map[org.Fault]int{}
	for _, x := range brokenDocuments {
		all = append(all, x.docs...)
		want[x.fault]++
	}
	_, err := directive.New(smallRegistry(t), all)
	got := map[org.Fault]int{}
	for _, f := range faultsOf(t, err) {
		got[f.Fault]++
	}
	assert.Equal(t, want, got)
	var first *org.RecordError
	require.True(t, errors.As(err, &first))
	assert.Equal(t, "documents[0].id", first.Path)
}

// Faults come in the order of the documents, those of links with the others, and each names its document.
func TestFaultsNameTheirDocument(t *testing.T) {
	_, err := directive.New(smallRegistry(t), []directive.Document{
		linked("first", directive.Cites, "nowhere"),
		{ID: "second", Issuers: []org.Actor{{}}, Links: []directive.Link{{To: "first"}}},
		{ID: "third", Doubts: []directive.Doubt{{}}},
	})
	var all []string
	for _, f := range faultsOf(t, err) {
		all = append(all, f.Path)
		assert.Contains(t, f.Detail, []string{"first", "second", "third"}[f.Path[len("documents[")]-'0'])
	}
	assert.Equal(t, []string{"documents[0].links[0].to", "documents[1].issuers[0]", "documents[1].links[0].rel", "documents[2].doubts[0].reason"}, all)
}

func TestAMalformedTextIsRefusedWhereItIsRead(t *testing.T) {
	for field, text := range map[string]string{
		"pin":    `{"id": "x", "duties": [{"id": "x#1", "task": "x", "pin": "Điều này"}]}`,
		"number": `{"id": "x", "number": "25 NQ TW"}`,
		"form":   `{"id": "x", "form": "ukase"}`,
		"rel":    `{"id": "x", "links": [{"rel": "mentions", "to": "y"}]}`,
		"every":  `{"id": "x", "duties": [{"id": "x#1", "task": "x", "due": {"every": "decade"}}]}`,
	} {
		var d directive.Document
		var want *org.ParseError
		assert.ErrorAs(t, json.Unmarshal([]byte(text), &d), &want, field)
	}
}

func TestFindPutsWhatMayBeMeantLast(t *testing.T) {
	c := corpusOf(t,
		directive.Document{ID: "undated", Number: directive.MustParseNumber("7/CĐ-UBND")},
		directive.Document{ID: "of-2023", Number: directive.MustParseNumber("007/CĐ-UBND"), Issued: 20230510,
			Issuers: []org.Actor{{Unit: ubnd}}},
		directive.Document{ID: "of-2024", Number: directive.MustParseNumber("7/CĐ-UBND"), Issued: 20240510,
			Issuers: []org.Actor{{Unit: "peoples-committee@song-van"}}},
		directive.Document{ID: "of-other", Number: directive.MustParseNumber("8/CĐ-UBND"), Issued: 20230511},
		directive.Document{ID: "of-no-number", Form: directive.Campaign, Issued: 20230512})
	number := directive.MustParseNumber("7/CĐ-UBND")
	for _, x := range []struct {
		name string
		q    directive.Query
		want []directive.DocID
	}{
		{"a number, however it is padded", directive.Query{Number: number}, []directive.DocID{"undated", "of-2023", "of-2024"}},
		{"with the year", directive.Query{Number: number, Issued: org.MustParseDate("2023")}, []directive.DocID{"of-2023", "undated"}},
		{"with the month", directive.Query{Number: number, Issued: org.MustParseDate("2024-05")}, []directive.DocID{"of-2024", "undated"}},
		{"with the issuer", directive.Query{Number: number, Issuer: org.Actor{Unit: ubnd}}, []directive.DocID{"of-2023", "undated"}},
		{"with the place", directive.Query{Number: number, Place: "song-van"}, []directive.DocID{"of-2024", "undated"}},
		{"by form", directive.Query{Form: directive.Campaign}, []directive.DocID{"of-no-number", "undated", "of-2023", "of-2024", "of-other"}},
		{"nothing of the kind", directive.Query{Number: directive.MustParseNumber("9/CĐ-UBND")}, nil},
		{"everything", directive.Query{}, []directive.DocID{"undated", "of-2023", "of-2024", "of-other", "of-no-number"}},
	} {
		t.Run(x.name, func(t *testing.T) {
			var got []directive.DocID
			for d := range c.Find(x.q) {
				got = append(got, d.ID)
			}
			assert.Equal(t, x.want, got)
		})
	}
}

func TestLinksAreSeenFromBothEnds(t *testing.T) {
	c := corpusOf(t, directive.Document{ID: "older"}, linked("newer", directive.Replaces, "older"))
	for id, far := range map[directive.DocID]directive.DocID{"older": "newer", "newer": "older"} {
		n := 0
		for d, l := range c.Links(id) {
			n++
			assert.Equal(t, far, d.ID)
			assert.Equal(t, directive.DocID("older"), l.To, "the link itself is the same from either end")
			assert.Equal(t, id == "newer", l.Out)
		}
		assert.Equal(t, 1, n)
	}
}

// enumeration is what every enumeration of the package can do.
type enumeration interface {
	~uint8
	String() string
	MarshalText() ([]byte, error)
}

func checkEnumeration[T enumeration, P interface {
	*T
	UnmarshalText([]byte) error
}](t *testing.T, last T, parse func(string) (T, error)) {
	t.Helper()
	var zero T
	assert.Empty(t, zero.String())
	seen := map[string]bool{}
	for v := zero + 1; v <= last; v++ {
		text, err := v.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, v.String(), string(text))
		assert.False(t, seen[v.String()], v.String())
		seen[v.String()] = true
		got, err := parse(v.String())
		require.NoError(t, err)
		assert.Equal(t, v, got)
		back := last
		require.NoError(t, P(&back).UnmarshalText(text))
		assert.Equal(t, v, back)
	}
	assert.Contains(t, (last + 1).String(), "(", "%T has a value after the one taken for the last", last)
	_, err := parse("")
	var want *org.ParseError
	require.ErrorAs(t, err, &want)
	kept := last
	require.Error(t, P(&kept).UnmarshalText([]byte("no such thing")))
	assert.Equal(t, last, kept, "set only on success")
	require.NoError(t, P(&kept).UnmarshalText(nil))
	assert.Equal(t, zero, kept)
}

func TestEnumerationsReadWhatTheyWrite(t *testing.T) {
	checkEnumeration(t, directive.Bound, directive.ParseCapacity)
	checkEnumeration(t, directive.Signed, directive.ParseDid)
	checkEnumeration(t, directive.EverySession, directive.ParseEvery)
	checkEnumeration(t, directive.GapConditional, directive.ParseGapKind)
	checkEnumeration(t, directive.Cites, directive.ParseLinkRel)
	checkEnumeration(t, directive.Approve, directive.ParsePart)
	checkEnumeration(t, directive.InChargeOf, directive.ParseSigning)
	checkEnumeration(t, directive.Provide, directive.ParseVerb)
	checkEnumeration(t, directive.WhenProject, directive.ParseWhen)
}

func TestACorpusKeepsItsOwnCopy(t *testing.T) {
	docs := []directive.Document{inForce(duty(party(directive.Lead, org.Pattern{Kind: org.Police})))}
	c := corpusOf(t, docs...)
	docs[0].Title = "changed"
	docs[0].Duties[0].Parties[0].To[0].Kind = org.PeoplesCommittee
	assert.Empty(t, c.Document("01/CT-UBND@song-van").Title)
	assert.Equal(t, []string{"Trưởng Công an quận Đông [lead, answers-as-head]: unknown"}, answers(c, quan, 20220101))
}

func TestANilCorpusHoldsNothing(t *testing.T) {
	var c *directive.Corpus
	other := corpusOf(t, inForce(duty(party(directive.Lead, org.Pattern{Kind: org.Police}))))
	y := other.Duty("01/CT-UBND@song-van#1")
	v := other.Registry().At(20220101)
	assert.Nil(t, c.Registry())
	assert.Nil(t, c.Document("01/CT-UBND@song-van"))
	assert.Nil(t, c.Duty(y.ID))
	assert.Nil(t, c.Of(y))
	assert.True(t, c.Force("01/CT-UBND@song-van", 20220101).IsZero())
	assert.True(t, c.Explain(y, v.Unit("police@song-van/quan-dong")).IsZero())
	assert.Empty(t, slices.Collect(c.Documents()))
	assert.Empty(t, slices.Collect(c.Find(directive.Query{})))
	for range c.Responsible(y, v.Area(quan)) {
		t.Error("answered")
	}
	for range c.ResponsibleAt(y, quan, 20220101) {
		t.Error("answered")
	}
	for range c.Duties(v.Unit("police@song-van/quan-dong")) {
		t.Error("bound")
	}
	for range c.Gaps(v.Area(quan)) {
		t.Error("gap")
	}
	for range c.Links("01/CT-UBND@song-van") {
		t.Error("link")
	}
}

func TestADutyOfAnotherCorpusIsNotAnswered(t *testing.T) {
	d := inForce(duty(party(directive.Lead, org.Pattern{Kind: org.Police})))
	c, other := corpusOf(t, d), corpusOf(t, d)
	y := other.Duty("01/CT-UBND@song-van#1")
	assert.Nil(t, c.Of(y))
	for range c.Responsible(y, c.Registry().At(20220101).Area(quan)) {
		t.Error("answered")
	}
	assert.True(t, c.Explain(y, c.Registry().At(20220101).Unit(ubnd)).IsZero())
}

func BenchmarkResponsible(b *testing.B) {
	c := load()
	d, area := c.Duty("33/CT-TTg@2021-11-26#3"), c.Registry().At(20230224).Area("ha-noi/quan-thanh-xuan")
	for b.Loop() {
		n := 0
		for range c.Responsible(d, area) {
			n++
		}
		if n != 3 {
			b.Fatal(n)
		}
	}
}

func BenchmarkDuties(b *testing.B) {
	c := load()
	u := c.Registry().At(20230224).Unit("peoples-committee@ha-noi/quan-thanh-xuan")
	for b.Loop() {
		n := 0
		for range c.Duties(u) {
			n++
		}
		if n == 0 {
			b.Fatal("no duty")
		}
	}
}

func BenchmarkFind(b *testing.B) {
	c := load()
	q := directive.Query{Number: directive.MustParseNumber("25-NQ/TW")}
	for b.Loop() {
		n := 0
		for range c.Find(q) {
			n++
		}
		if n != 4 {
			b.Fatal(n)
		}
	}
}
