package nation

import (
	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

// Asked are the bodies on which the duty of [Documents] lies.
var Asked = []org.Kind{org.PartyCommittee, org.PeoplesCouncil, org.PeoplesCommittee, org.FrontCommittee, org.YouthUnion}

// Documents returns one invented directive with one duty, on five bodies of every commune.
func Documents() []directive.Document {
	const id = "chi-thi-gia-dinh"
	duty := directive.Duty{ID: id + "#1", Task: "carry out what a benchmark asks", Verbs: []directive.Verb{directive.CarryOut}, Source: org.Ref{Source: source}}
	party := directive.Party{Part: directive.Lead}
	for _, k := range Asked {
		party.To = append(party.To, org.Pattern{Kind: k, Levels: org.LevelsOf(org.LevelCommune)})
	}
	duty.Parties = []directive.Party{party}
	return []directive.Document{{ID: id, Title: "Chỉ thị giả định", Issued: founded, Span: always, Duties: []directive.Duty{duty}, Source: org.Ref{Source: source}}}
}
