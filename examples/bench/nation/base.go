package nation

import (
	"math/rand/v2"
	"strconv"

	"github.com/vnpolity/vnpolity/examples/bench/invented"
	"github.com/vnpolity/vnpolity/org"
)

// Bodies of which the head is on record.
var (
	provinceHeads = []org.Path{"party-committee", "inspection-commission@party-committee", "peoples-council", "peoples-committee",
		"front-committee", "police", "military-command", "farmers-union", "womens-union", "veterans-association", "youth-union"}
	communeHeads = []org.Path{"party-committee", "inspection-commission@party-committee", "peoples-council", "peoples-committee",
		"front-committee", "police", "military-command", "farmers-union", "womens-union", "veterans-association", "youth-union"}
	unions = []org.Path{"farmers-union", "womens-union", "veterans-association", "youth-union"}
)

// baseRules says who commands the base units; a thôn or tổ dân phố governs itself.
var baseRules = []org.Rule{
	line("party-cell@hamlet", "party-committee", org.SameArea),
	line("party-cell@residential-group", "party-committee", org.SameArea),
	line("party-cell@school@peoples-committee", "party-committee", org.SameArea),
	line("party-cell@hospital@peoples-committee", "party-committee", org.SameArea),
	line("front-board@hamlet", "front-committee", org.SameArea),
	line("front-board@residential-group", "front-committee", org.SameArea),
	line("branch@farmers-union", "farmers-union", org.Hosting),
	line("branch@womens-union", "womens-union", org.Hosting),
	line("branch@veterans-association", "veterans-association", org.Hosting),
	line("branch@youth-union", "youth-union", org.Hosting),
}

func line(from, to org.Path, where org.Where) org.Rule {
	return org.Rule{From: from, Rel: org.SubordinateTo, To: to, Where: where, Line: true,
		Span: org.Span{From: founded, Until: org.Open}, Grounding: org.Grounding{Source: org.Ref{Source: source}}}
}

// always is the life of what is there on every day since the areas are.
var always = org.Span{From: founded, Until: org.Open}

var schools = [...]string{"Trường Mầm non ", "Trường Tiểu học ", "Trường Trung học cơ sở "}

// baseUnits records what is below the standard organs of a commune.
func (b *builder) baseUnits(r *rand.Rand, area org.AreaID, home org.Kind) {
	homes := 43 + r.IntN(30)
	for n := range homes {
		label := strconv.Itoa(n + 1)
		body := org.Body{Kind: home, Label: label}
		life := always
		switch r.IntN(18) {
		case 0, 1:
			life.From = change
		case 2:
			life.Until = change
		}
		place := invented.Place(r)
		host := body.Of(area)
		b.unit(host, upper(home)+" "+place, life)
		head := b.head(r, host, life)
		cell := org.PartyCell.Body().Under(host)
		b.unit(cell, "", life)
		if r.IntN(2) == 0 {
			b.tenure(head, org.Head.Of(cell), org.Span{From: life.From, Until: min(life.Until, lastDay)}) // one person, two posts
		} else {
			b.head(r, cell, life)
		}
		b.unit(org.FrontBoard.Body().Under(host), "", life)
		for _, union := range unions {
			b.unit(org.Body{Kind: org.Branch, Label: label}.Under(union.Of(area)), "", life)
		}
	}
	people := org.PeoplesCommittee.Of(area)
	for n := range 6 + r.IntN(7) {
		school := org.Body{Kind: org.School, Label: strconv.Itoa(n + 1)}.Under(people)
		b.unit(school, schools[n%len(schools)]+invented.Place(r), always)
		b.head(r, school, always)
		b.unit(org.PartyCell.Body().Under(school), "", always)
	}
	health := org.Hospital.Body().Under(people)
	b.unit(health, "", always)
	b.unit(org.PartyCell.Body().Under(health), "", always)
}

func upper(home org.Kind) string {
	if home == org.ResidentialGroup {
		return "Tổ dân phố"
	}
	return "Thôn"
}

func (b *builder) unit(id org.UnitID, name string, life org.Span) {
	b.data.Units = append(b.data.Units, org.UnitRecord{Unit: id, Name: name, Span: life, Grounding: b.ground})
}

// lastDay is after both days of questions: the end of a tenure is always known.
const lastDay org.Date = 2026_06_30

// head gives a unit a head for the whole of its life, and returns who it is at the end. One in eight follows another.
func (b *builder) head(r *rand.Rand, unit org.UnitID, life org.Span) org.PersonID {
	const handover org.Date = 2025_10_21
	post, from := org.Head.Of(unit), life.From
	who := b.person(r)
	if from < handover && r.IntN(8) == 0 {
		b.tenure(who, post, org.Span{From: from, Until: handover})
		who, from = b.person(r), handover
	}
	b.tenure(who, post, org.Span{From: from, Until: min(life.Until, lastDay)})
	return who
}

func (b *builder) tenure(who org.PersonID, post org.PostID, span org.Span) {
	b.data.Tenures = append(b.data.Tenures, org.Tenure{Person: who, Post: post, Span: span, Grounding: b.ground})
}
