package directive_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

const crowded = org.AreaID("song-van/xa-dong")

// crowdedCorpus is a commune with 400 base units, and a duty for each way of saying whom it is for, by name. All of it is invented.
func crowdedCorpus(t testing.TB) (*directive.Corpus, map[string]*directive.Duty) {
	t.Helper()
	always := org.Span{From: 20000101, Until: org.Open}
	data := org.Data{
		Sectors: map[org.Sector]org.Name{"mass-mobilisation": {Vi: "Dân vận"}},
		Areas: []org.AreaRecord{
			{ID: "vn", Type: org.Country, Name: "Việt Nam", Span: always},
			{ID: "song-van", Type: org.Province, Name: "Sông Vân", In: "vn", Span: always},
			{ID: crowded, Type: org.Commune, Name: "Đông", In: "song-van", Span: always},
		},
		People:  []org.PersonRecord{{ID: "tran-van-an", Name: "Trần Văn An"}},
		Tenures: []org.Tenure{{Person: "tran-van-an", Post: org.Head.Of(org.UnitID("peoples-committee@" + crowded)), Span: org.Span{From: 20200101, Until: 20250101}}},
	}
	for _, p := range [...]org.Path{"party-committee", "party-committee@police", "peoples-council", "peoples-committee", "front-committee", "youth-union",
		"farmers-union", "police", "commission.mass-mobilisation@party-committee"} {
		data.Standards = append(data.Standards, org.Standard{Unit: p, In: org.AreaTypesOf(org.Province, org.Commune), Span: always})
	}
	for _, base := range [...]string{"party-cell~%d", "school~%d@peoples-committee", "hamlet~dong-%d", "branch~%d@farmers-union"} {
		for i := range 100 {
			id := fmt.Sprintf(base+"@"+string(crowded), i+1)
			data.Units = append(data.Units, org.UnitRecord{Unit: org.UnitID(id), Span: always})
		}
	}
	reg, err := org.New(data)
	require.NoError(t, err)
	at := org.LevelsOf(org.LevelCommune)
	five := party(directive.Lead)
	for _, k := range [...]org.Kind{org.PartyCommittee, org.PeoplesCouncil, org.PeoplesCommittee, org.FrontCommittee, org.YouthUnion} {
		five.To = append(five.To, org.Pattern{Kind: k, Levels: at})
	}
	duties := []directive.Duty{
		{ID: "five kinds", Parties: []directive.Party{five}},
		{ID: "one kind", Parties: []directive.Party{party(directive.Lead, org.Pattern{Kind: org.PeoplesCommittee})}},
		{ID: "a class", Parties: []directive.Party{party(directive.Lead, org.Pattern{Class: org.AdministrativeOrgan})}},
		{ID: "a sector", Parties: []directive.Party{party(directive.Lead, org.Pattern{Kind: org.Commission, Sector: "mass-mobilisation"})}},
		{ID: "base units", Parties: []directive.Party{party(directive.Lead, org.Pattern{Kind: org.School})}},
		{ID: "another level", Parties: []directive.Party{party(directive.Lead, org.Pattern{Class: org.AdministrativeOrgan, Levels: org.LevelsOf(org.LevelCentral)})}},
		{ID: "all of it", Parties: []directive.Party{party(directive.Lead, org.Pattern{})}},
		{ID: "with others", Parties: []directive.Party{party(directive.Lead, org.Pattern{Kind: org.PeoplesCommittee}),
			party(directive.Coordinate, org.Pattern{Kind: org.FrontCommittee}), party(directive.Receive, org.Pattern{Unit: "peoples-committee@song-van"})}},
	}
	doc := inForce()
	byName := map[string]*directive.Duty{}
	names := make([]string, len(duties))
	for i := range duties {
		names[i] = string(duties[i].ID)
		duties[i].ID, duties[i].Task = directive.DutyID(fmt.Sprintf("%s#%d", doc.ID, i+1)), "count the households"
	}
	doc.Duties = duties
	c, err := directive.New(reg, []directive.Document{doc})
	require.NoError(t, err)
	for i := range duties {
		byName[names[i]] = c.Duty(duties[i].ID)
	}
	return c, byName
}

// answered keeps the last answer, so that asking is not optimised away.
var answered struct {
	who  directive.Answer
	why  org.Why
	step org.Step
	n    int
}

func ask(c *directive.Corpus, y *directive.Duty, in org.Area) {
	answered.n = 0
	for a, w := range c.Responsible(y, in) {
		answered.who, answered.why = a, w
		answered.n++
	}
}

func TestWhoIsResponsibleAmongManyBaseUnits(t *testing.T) {
	c, duties := crowdedCorpus(t)
	in := c.Registry().At(20220101).Area(crowded)
	for name, want := range map[string]int{
		"five kinds": 15, "one kind": 3, "a class": 3, "a sector": 1, "base units": 100, "another level": 0, "all of it": 619, "with others": 5,
	} {
		ask(c, duties[name], in)
		assert.Equal(t, want, answered.n, name)
	}
}

func TestAskingWhoIsResponsibleDoesNotAllocate(t *testing.T) {
	c, duties := crowdedCorpus(t)
	in := c.Registry().At(20220101).Area(crowded)
	for name, y := range duties {
		assert.Zero(t, testing.AllocsPerRun(20, func() { ask(c, y, in) }), name)
	}
}

func TestRangingOverReasonsDoesNotAllocate(t *testing.T) {
	c, duties := crowdedCorpus(t)
	in := c.Registry().At(20220101).Area(crowded)
	for _, name := range []string{"one kind", "five kinds"} {
		steps := 0
		assert.Zero(t, testing.AllocsPerRun(20, func() {
			for _, w := range c.Responsible(duties[name], in) {
				for s := range w.Steps() {
					answered.step = s
					steps++
				}
			}
		}), name)
		assert.NotZero(t, steps)
	}
}

// The force of a duty is kept for the days last asked about: who asks about many at once gets the answer for each.
func TestForceOfADutyOnManyDaysAtOnce(t *testing.T) {
	c := load()
	areas := []org.AreaID{"ha-noi/quan-thanh-xuan", "ha-noi"}
	answers := func(day org.Date) (list []string) {
		for _, id := range areas {
			for doc := range c.Documents() {
				for i := range doc.Duties {
					for a, w := range c.Responsible(&doc.Duties[i], c.Registry().At(day).Area(id)) {
						list = append(list, a.String()+" "+w.Truth().String()+" "+w.String())
					}
				}
			}
		}
		return list
	}
	days := []org.Date{20100101, 20150601, 20210729, 20210730, 20230224, 20230228, 20241231, 20250101}
	want := make([][]string, len(days))
	for i, d := range days {
		want[i] = answers(d)
	}
	var wait sync.WaitGroup
	for g := range 4 {
		wait.Go(func() {
			for i := range days {
				at := (i + g) % len(days)
				assert.Equal(t, want[at], answers(days[at]))
			}
		})
	}
	wait.Wait()
}

// In the country as it was, only an answer that rests on another reason takes memory: of who advises, and of who continues a body.
func TestAskingInTheCountryHardlyAllocates(t *testing.T) {
	c := load()
	in := c.Registry().At(20230224).Area("ha-noi/quan-thanh-xuan")
	for doc := range c.Documents() {
		for i := range doc.Duties {
			y := &doc.Duties[i]
			assert.LessOrEqual(t, testing.AllocsPerRun(5, func() { ask(c, y, in) }), 6.0, y.ID) // three for each body that advises
		}
	}
}

func BenchmarkResponsibleAmongBaseUnits(b *testing.B) {
	c, duties := crowdedCorpus(b)
	in := c.Registry().At(20220101).Area(crowded)
	for name, y := range duties {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				ask(c, y, in)
			}
		})
	}
}

// BenchmarkReasons ranges over the reason of every answer.
func BenchmarkReasons(b *testing.B) {
	c, duties := crowdedCorpus(b)
	in := c.Registry().At(20220101).Area(crowded)
	for _, name := range []string{"one kind", "five kinds"} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				for _, w := range c.Responsible(duties[name], in) {
					answered.why = w
					for range w.Steps() {
						answered.n++
					}
				}
			}
		})
	}
}
