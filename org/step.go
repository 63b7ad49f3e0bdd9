package org

import (
	"encoding/json"
	"strings"
)

// A Step is one step of a reason. It is a small comparable value, made without allocation: what it says in words is written when
// [Step.Words] asks for it. It marshals. The zero Step is none.
type Step struct {
	Rule   StepRule
	Day    Date   // on which a change, or what the step rests on, came
	Extent Extent // of a change
	Truth  Truth
	by     Speaker
	about  Question
}

// Words are what a step says. They are a [Speaker] that says just that. The zero Words say nothing.
type Words struct {
	From   string // what the step starts at, as it is named
	To     string // what it leads to
	Basis  string // the legal act, and where in it
	Source string // where the fact was read
	Matter Matter // of a relation: what it is about
	Note   string
}

// A Speaker writes the words of the steps that it stands behind, each of which is the answer to a question of its own. Its value
// must be comparable.
type Speaker interface {
	Words(Question) Words
}

// Words returns w.
func (w Words) Words(Question) Words { return w }

// By returns the step with the words that the speaker has for q.
func (s Step) By(speaker Speaker, q Question) Step {
	s.by, s.about = speaker, q
	return s
}

// Saying returns the step with those words.
func (s Step) Saying(w Words) Step { return s.By(w, Question{}) }

// Words returns what the step says.
func (s Step) Words() Words {
	if s.by == nil {
		return Words{}
	}
	return s.by.Words(s.about)
}

// stepJSON is the JSON form of a Step.
type stepJSON struct {
	Rule   StepRule `json:"rule"`
	From   string   `json:"from,omitzero"`
	To     string   `json:"to,omitzero"`
	Extent Extent   `json:"extent,omitzero"`
	Day    Date     `json:"day,omitzero"`
	Basis  string   `json:"basis,omitzero"`
	Source string   `json:"source,omitzero"`
	Matter Matter   `json:"matter,omitzero"`
	Note   string   `json:"note,omitzero"`
	Truth  Truth    `json:"truth"`
}

// MarshalJSON returns the step with its words.
func (s Step) MarshalJSON() ([]byte, error) {
	w := s.Words()
	return json.Marshal(stepJSON{s.Rule, w.From, w.To, s.Extent, s.Day, w.Basis, w.Source, w.Matter, w.Note, s.Truth})
}

// UnmarshalJSON sets s from what [Step.MarshalJSON] returns.
func (s *Step) UnmarshalJSON(b []byte) error {
	var x stepJSON
	if err := json.Unmarshal(b, &x); err != nil {
		return err
	}
	*s = Step{Rule: x.Rule, Day: x.Day, Extent: x.Extent, Truth: x.Truth}
	if w := (Words{x.From, x.To, x.Basis, x.Source, x.Matter, x.Note}); w != (Words{}) {
		*s = s.Saying(w)
	}
	return nil
}

// A StepRule says what kind of step it is; its value is how it reads.
type StepRule string

// The kinds of step that this package makes. Packages that reason over a registry add their own.
const (
	StepStandard  StepRule = "standard"  // the law gives such a unit to every such area
	StepMay       StepRule = "allowed"   // the law allows it; whether there is one is not recorded
	StepException StepRule = "excepted"  // the law takes this area out
	StepRecord    StepRule = "recorded"  // a record of the unit itself
	StepArea      StepRule = "area"      // the version of the area
	StepHost      StepRule = "host"      // the unit that it is an organ of
	StepNone      StepRule = "not there" // neither standard nor record has it
	StepBecame    StepRule = "became"    // a change, read forwards
	StepWas       StepRule = "was"       // a change, read backwards
	StepGap       StepRule = "gap"       // nothing on record says what follows
	StepStays     StepRule = "stays"     // perhaps unchanged: the day of the change is not on record
	StepRelation  StepRule = "relation"  // a rule or record of a relation
	StepLine      StepRule = "line"      // a rule of command
	StepHeld      StepRule = "held"      // a tenure
	StepSeen      StepRule = "seen"      // a tenure known by the days on which it was seen
	StepByRight   StepRule = "by right"  // a seat that another post brings
	StepVacant    StepRule = "vacant"
	StepUnknown   StepRule = "unknown"
	StepEdition   StepRule = "edition" // the data ends before the day: what is open is taken to run on
)

// String returns the step as one line: the rule, what leads to what, and on what ground.
func (s Step) String() string {
	w := s.Words()
	var b strings.Builder
	b.WriteString(string(s.Rule))
	b.WriteByte(' ')
	for range 9 - len(s.Rule) {
		b.WriteByte(' ')
	}
	b.WriteString(w.From)
	if w.To != "" {
		if w.From != "" {
			b.WriteByte(' ')
		}
		b.WriteString("→ " + w.To)
	}
	switch s.Extent {
	case Whole:
		b.WriteString(", whole")
	case Part:
		b.WriteString(", in part")
	case Rest:
		b.WriteString(", the rest")
	case LandOnly:
		b.WriteString(", land only")
	case SomeOrAll:
		b.WriteString(", in part or whole")
	}
	if s.Day != 0 {
		b.WriteString(", " + s.Day.String())
	}
	if w.Note != "" {
		b.WriteString(" (" + w.Note + ")")
	}
	if w.Basis != "" {
		b.WriteString("  [" + w.Basis + "]")
	} else if w.Source != "" {
		b.WriteString("  [" + w.Source + "]")
	}
	return b.String()
}
