package org_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vnpolity/vnpolity/org"
)

// rungs explains with as many steps as the first argument of its question says.
type rungs struct{}

func (x rungs) Steps(q Question) (steps Steps) {
	for n := range q.Args[0] {
		steps.Tell("rung", True, x, Question{Args: [7]int32{n}})
	}
	return steps
}

func (rungs) Words(q Question) Words { return Words{From: fmt.Sprint(q.Args[0])} }

func rungWhy(n int32) Why { return NewWhy(rungs{}, Question{Args: [7]int32{n}}, True) }

func froms(steps []Step) (list []string) {
	for _, s := range steps {
		list = append(list, s.Words().From)
	}
	return list
}

// Few steps and many are kept in different places.
func TestStepsKeepTheirOrder(t *testing.T) {
	for n := range int32(12) {
		var want []string
		for i := range n {
			want = append(want, fmt.Sprint(i))
		}
		why := rungWhy(n)
		all := slices.Collect(why.Steps())
		assert.Equal(t, want, froms(all))
		list := StepsOf(all...)
		assert.Equal(t, froms(all), froms(list.List()))
		for taken := range n {
			var got []Step
			for s := range why.Steps() {
				if got = append(got, s); len(got) == int(taken)+1 {
					break
				}
			}
			assert.Equal(t, all[:taken+1], got)
		}
		var twice Steps
		twice.AddWhy(why)
		twice.AddWhy(Why{})
		twice.AddWhy(why)
		assert.Equal(t, append(want, want...), froms(twice.List()))
	}
}

func TestStepMarshalsWithItsWords(t *testing.T) {
	for _, s := range []Step{
		{},
		{Rule: StepNone, Truth: Unknown},
		Step{Rule: StepBecame, Day: 20250701, Extent: Part, Truth: True}.Saying(Words{From: "a", To: "b", Basis: "c", Source: "d", Note: "e"}),
		Step{Rule: StepRelation, Truth: True}.Saying(Words{From: "a", Matter: MatterParty}),
	} {
		b, err := json.Marshal(s)
		require.NoError(t, err)
		var got Step
		require.NoError(t, json.Unmarshal(b, &got))
		assert.Equal(t, s, got, string(b))
	}
	told := Step{Rule: "rung", Truth: True}.By(rungs{}, Question{Args: [7]int32{3}})
	b, err := json.Marshal(told)
	require.NoError(t, err)
	assert.JSONEq(t, `{"rule":"rung","from":"3","truth":"true"}`, string(b))
	assert.Equal(t, "rung      3", told.String())
	var got Step
	assert.Error(t, json.Unmarshal([]byte(`{"day":"never"}`), &got))
	assert.Equal(t, Step{}, got)
}

// The reason of a holding is found again by its number.
func TestWhyHeld(t *testing.T) {
	v := vietnamRegistry(t).At(then)
	known := 0
	for p := range v.People() {
		for post := range p.Posts() {
			h := post.Holder()
			if n := h.Number(); n != 0 {
				known++
				assert.Equal(t, h.Why, v.WhyHeld(n), "%s", post)
			}
		}
	}
	assert.NotZero(t, known)
	nobody := v.Unit("peoples-committee@ha-noi/quan-thanh-xuan").Post(Deputy).Holder()
	assert.Equal(t, nobody.Number() == 0, nobody.Person.IsZero())
	for _, n := range []int32{-1, 0, 1 << 30} {
		assert.True(t, v.WhyHeld(n).IsZero())
		assert.True(t, View{}.WhyHeld(n).IsZero())
	}
}
