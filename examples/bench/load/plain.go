package main

import "encoding/json"

// plain is the country as a program would declare it that only wants the fields: strings and slices, without checks. The law, which is
// a few hundred rows, stays raw.
type plain struct {
	Edition   string          `json:"edition"`
	Sources   json.RawMessage `json:"sources"`
	Sectors   json.RawMessage `json:"sectors"`
	Areas     []plainArea     `json:"areas"`
	Standards json.RawMessage `json:"standards"`
	Rules     json.RawMessage `json:"rules"`
	ExOfficio json.RawMessage `json:"exOfficio"`
	Units     []plainUnit     `json:"units"`
	People    []plainPerson   `json:"people"`
	Tenures   []plainTenure   `json:"tenures"`
}

// plainLife is what most records have. Its fields are those of the record.
type plainLife struct {
	Since  string   `json:"since"`
	Until  string   `json:"until"`
	Seen   []string `json:"seen"`
	Basis  string   `json:"basis"`
	Source string   `json:"source"`
}

type plainArea struct {
	ID   string `json:"id"`
	Type string `json:"type"`
	Name string `json:"name"`
	In   string `json:"in"`
	Code string `json:"code"`
	plainLife
}

type plainUnit struct {
	Unit string `json:"unit"`
	Name string `json:"name"`
	plainLife
}

type plainPerson struct {
	ID     string `json:"id"`
	Name   string `json:"name"`
	Basis  string `json:"basis"`
	Source string `json:"source"`
}

type plainTenure struct {
	Person string `json:"person"`
	Post   string `json:"post"`
	plainLife
}
