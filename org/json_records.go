package org

import (
	"bytes"
)

func (p *jsonParser) unit(u *UnitRecord) bool {
	return p.object(func(key []byte) bool {
		switch string(key) {
		case "unit":
			return takeText(p, &u.Unit)
		case "name":
			return takeText(p, &u.Name)
		}
		return p.life(key, &u.Span, &u.Seen, &u.Grounding)
	})
}

func (p *jsonParser) person(x *PersonRecord) bool {
	return p.object(func(key []byte) bool {
		switch string(key) {
		case "id":
			return takeText(p, &x.ID)
		case "name":
			return takeText(p, &x.Name)
		case "basis":
			return p.ref(&x.Basis)
		case "source":
			return p.ref(&x.Source)
		}
		return false
	})
}

func (p *jsonParser) tenure(t *Tenure) bool {
	return p.object(func(key []byte) bool {
		switch string(key) {
		case "person":
			return takeText(p, &t.Person)
		case "post":
			return takeText(p, &t.Post)
		case "charge":
			return takeEnum(p, &t.Charge, ParseCharge)
		case "how":
			return takeEnum(p, &t.How, ParseHow)
		case "vacant":
			return p.flag(&t.Vacant)
		}
		return p.life(key, &t.Span, &t.Seen, &t.Grounding)
	})
}

func (p *jsonParser) area(a *AreaRecord) bool {
	return p.object(func(key []byte) bool {
		switch string(key) {
		case "id":
			return takeText(p, &a.ID)
		case "type":
			return takeEnum(p, &a.Type, ParseAreaType)
		case "name":
			return takeText(p, &a.Name)
		case "whole":
			return p.flag(&a.Whole)
		case "in":
			return takeText(p, &a.In)
		case "code":
			return takeText(p, &a.Code)
		case "end":
			return p.object(func(key []byte) bool {
				switch string(key) {
				case "basis":
					return p.ref(&a.End.Basis)
				case "source":
					return p.ref(&a.End.Source)
				}
				return false
			})
		}
		return p.life(key, &a.Span, &a.Seen, &a.Grounding)
	})
}

// life takes a field that most records have.
func (p *jsonParser) life(key []byte, s *Span, seen *[]Date, g *Grounding) bool {
	switch string(key) {
	case "since":
		return p.date(&s.From)
	case "until":
		return p.date(&s.Until)
	case "loose":
		return p.flag(&s.Loose)
	case "basis":
		return p.ref(&g.Basis)
	case "source":
		return p.ref(&g.Source)
	case "seen":
		if !p.take('[') {
			return false
		}
		*seen = []Date{}
		if p.take(']') {
			return true
		}
		for {
			var d Date
			if !p.date(&d) {
				return false
			}
			*seen = append(*seen, d)
			if !p.take(',') {
				return p.take(']')
			}
		}
	}
	return false
}

func takeText[T ~string](p *jsonParser, v *T) bool {
	s, ok := p.text()
	*v = T(p.keep(s))
	return ok
}

func takeEnum[T any](p *jsonParser, v *T, parse func(string) (T, error)) bool {
	s, ok := p.text()
	if !ok || len(s) == 0 {
		return false
	}
	x, err := parse(string(s))
	*v = x
	return err == nil
}

func (p *jsonParser) flag(v *bool) bool {
	p.space()
	for _, word := range [...]string{"true", "false"} {
		if bytes.HasPrefix(p.s[p.at:], []byte(word)) {
			p.at += len(word)
			*v = word == "true"
			return true
		}
	}
	return false
}

func (p *jsonParser) date(v *Date) bool {
	s, ok := p.text()
	if !ok {
		return false
	}
	if len(s) == 0 {
		*v = 0
		return true
	}
	d, known := p.dates[string(s)]
	if !known {
		var err error
		if d, err = ParseDate(string(s)); err != nil {
			return false
		}
		p.dates[string(s)] = d
	}
	*v = d
	return true
}

func (p *jsonParser) ref(v *Ref) bool {
	s, ok := p.text()
	if !ok {
		return false
	}
	if len(s) == 0 {
		*v = Ref{}
		return true
	}
	ref, known := p.refs[string(s)]
	if !known {
		var err error
		if ref, err = ParseRef(string(s)); err != nil {
			return false
		}
		p.refs[string(s)] = ref
	}
	*v = ref
	return true
}
