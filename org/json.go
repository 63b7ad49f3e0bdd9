package org

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// ParseData reads the JSON form of [Data]. It is [json.Unmarshal] into a Data, several times as fast where there are many units, people
// and tenures. The strings of the result share nothing with b.
//
// An error says in which list and record the reading stopped, and at which byte of b.
func ParseData(b []byte) (Data, error) {
	p := jsonParser{s: b, refs: map[string]Ref{}, dates: map[string]Date{}}
	d, ok, err := p.data()
	if err != nil {
		return Data{}, fmt.Errorf("ParseData: %w", err)
	}
	if !ok {
		d = Data{}
		if err := json.Unmarshal(b, &d); err != nil {
			return Data{}, fmt.Errorf("ParseData: %w", err)
		}
	}
	return d, nil
}

// A jsonParser reads what is written as this package writes it. Wherever something else stands, it leaves the record, the list or the
// whole to encoding/json, which also finds out what is wrong; so it need not be complete, only right about what it takes.
type jsonParser struct {
	s     []byte
	at    int
	refs  map[string]Ref
	dates map[string]Date
	chunk strings.Builder // strings are copied here, so that they do not keep the whole input
}

func (p *jsonParser) space() {
	for p.at < len(p.s) && (p.s[p.at] == ' ' || p.s[p.at] == '\n' || p.s[p.at] == '\t' || p.s[p.at] == '\r') {
		p.at++
	}
}

// take takes a byte after any space.
func (p *jsonParser) take(c byte) bool {
	p.space()
	if p.at < len(p.s) && p.s[p.at] == c {
		p.at++
		return true
	}
	return false
}

// text takes a string without escapes. It is part of the input.
func (p *jsonParser) text() ([]byte, bool) {
	if !p.take('"') {
		return nil, false
	}
	start, ascii := p.at, true
	for ; p.at < len(p.s); p.at++ {
		switch c := p.s[p.at]; {
		case c == '"':
			s := p.s[start:p.at]
			p.at++
			return s, ascii || utf8.Valid(s)
		case c == '\\' || c < ' ':
			return nil, false
		case c >= utf8.RuneSelf:
			ascii = false
		}
	}
	return nil, false
}

// keep copies a string.
func (p *jsonParser) keep(s []byte) string {
	const size = 1 << 16
	if len(s) > size/8 {
		return string(s)
	}
	if p.chunk.Cap()-p.chunk.Len() < len(s) {
		p.chunk = strings.Builder{}
		p.chunk.Grow(size)
	}
	at := p.chunk.Len()
	p.chunk.Write(s)
	return p.chunk.String()[at:]
}

// object takes an object of which field takes each value.
func (p *jsonParser) object(field func(key []byte) bool) bool {
	if !p.take('{') {
		return false
	}
	if p.take('}') {
		return true
	}
	for {
		key, ok := p.text()
		if !ok || !p.take(':') || !field(key) {
			return false
		}
		if !p.take(',') {
			return p.take('}')
		}
	}
}

// skip passes over a value without looking into it, and returns it.
func (p *jsonParser) skip() ([]byte, bool) {
	p.space()
	start, depth := p.at, 0
	for ; p.at < len(p.s); p.at++ {
		switch p.s[p.at] {
		case '"':
			for p.at++; p.at < len(p.s) && p.s[p.at] != '"'; p.at++ {
				if p.s[p.at] == '\\' {
					p.at++
				}
			}
			if p.at >= len(p.s) {
				return nil, false
			}
		case '{', '[':
			depth++
			continue
		case '}', ']':
			if depth--; depth < 0 {
				return p.s[start:p.at], start < p.at
			}
		case ',':
			if depth == 0 {
				return p.s[start:p.at], start < p.at
			}
			continue
		default:
			continue
		}
		if depth == 0 {
			p.at++
			return p.s[start:p.at], true
		}
	}
	return p.s[start:], start < p.at && depth == 0
}

// data takes the whole. Without an error, not ok says that encoding/json must be asked about all of it.
func (p *jsonParser) data() (d Data, ok bool, err error) {
	known := dataFields()
	ok = p.object(func(key []byte) bool {
		if !known[string(key)] { // strange, or a second time
			return false
		}
		delete(known, string(key))
		switch string(key) {
		case "units":
			return list(p, key, &d.Units, (*jsonParser).unit, &err)
		case "people":
			return list(p, key, &d.People, (*jsonParser).person, &err)
		case "tenures":
			return list(p, key, &d.Tenures, (*jsonParser).tenure, &err)
		case "areas":
			return list(p, key, &d.Areas, (*jsonParser).area, &err)
		}
		start := p.at
		raw, ok := p.skip()
		if !ok {
			return false
		}
		if e := json.Unmarshal(slices.Concat([]byte(`{"`), key, []byte(`":`), raw, []byte("}")), &d); e != nil {
			err = fmt.Errorf("%s, at byte %d: %w", key, start, e)
			return false
		}
		return true
	})
	p.space()
	return d, ok && p.at == len(p.s), err
}

// dataFields returns the names of the fields of Data.
func dataFields() map[string]bool {
	known := map[string]bool{}
	for _, name := range [...]string{
		"edition", "sources", "sectors", "areas", "standards", "rules", "exOfficio", "units", "terms", "people", "tenures", "portfolios",
		"delegations", "relations", "areaChanges", "bodyChanges", "unitChanges",
	} {
		known[name] = true
	}
	return known
}

// list takes a list, record by record.
func list[T any](p *jsonParser, key []byte, all *[]T, record func(*jsonParser, *T) bool, err *error) bool {
	if !p.take('[') {
		return false
	}
	*all = []T{}
	if p.take(']') {
		return true
	}
	const sample = 256 // records after which it is guessed how many there are
	first := p.at
	for {
		if len(*all) == sample {
			rest := bytes.Index(p.s[p.at:], []byte(`}],"`)) // where the list ends, or a list in a record
			if rest < 0 {
				rest = len(p.s) - p.at
			}
			*all = slices.Grow(*all, rest/((p.at-first)/sample)*17/16)
		}
		p.space()
		start := p.at
		var zero T
		*all = append(*all, zero)
		if x := &(*all)[len(*all)-1]; !record(p, x) {
			*x, p.at = zero, start
			raw, ok := p.skip()
			if !ok {
				return false
			}
			if e := json.Unmarshal(raw, x); e != nil {
				*err = fmt.Errorf("%s[%d], at byte %d: %w", key, len(*all)-1, start, e)
				return false
			}
		}
		if !p.take(',') {
			return p.take(']')
		}
	}
}
