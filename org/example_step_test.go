package org_test

import (
	"fmt"

	"github.com/vnpolity/vnpolity/org"
)

// What a step says is written when it is asked for.
func ExampleWords() {
	v := on("2023-02-24")
	for s := range v.Explain("peoples-council@ha-noi/quan-thanh-xuan/phuong-nhan-chinh").Steps() {
		w := s.Words()
		fmt.Println(s.Rule, "·", w.From, "·", w.Basis, "·", w.Note)
	}
	// Output:
	// excepted · Hội đồng nhân dân phường Nhân Chính · 97/2019/QH14 · from 2021-07-01, until 2025-01-01
}

// How much of a ward of 2024 went where, through two reforms: the whole of it into phường Hạ Đình, and that was divided.
func ExampleWhy_Extent() {
	for a, why := range on("2024-06-01").Area("ha-noi/quan-thanh-xuan/phuong-kim-giang").At(org.MustParseDate("2025-07-01")) {
		fmt.Println(a.Name(), "·", why.Extent())
	}
	// Output:
	// phường Khương Đình · part
	// phường Thanh Liệt · rest
}

// A program that explains answers of its own adds to the steps of the registry.
func ExampleSteps() {
	u := on("2023-02-24").Unit("party-committee@ha-noi/quan-thanh-xuan")
	var steps org.Steps
	steps.Add(org.Step{Rule: "asked", Truth: org.True}.Saying(org.Words{From: "a visitor"}))
	steps.AddWhy(u.Why())
	for _, s := range steps.List() {
		fmt.Println(s.Rule, "·", s.Words().From)
	}
	// Output:
	// asked · a visitor
	// standard · Quận ủy Thanh Xuân
}

// The words of a step can wait: a speaker writes them from a question.
func ExampleSpeaker() {
	s := org.Step{Rule: "rung", Truth: org.True}.By(ladder{}, org.Question{Args: [7]int32{3}})
	fmt.Println(s.Words().To)
	fmt.Println(s)
	// Output:
	// 3
	// rung      → 3
}
