package directive

// asThis resolves "Nghị quyết này": the text itself, where it has a heading; in running text the one cited last.
func (r *resolver) asThis(c *Citation) Resolved {
	if r.self > 0 {
		own := &r.past[r.self-1]
		if c.Form == 0 || own.Form == 0 || c.Form == own.Form {
			return own.res.itself()
		}
	}
	if first := c.Text[0]; first < 'a' || first > 'z' {
		return Resolved{Status: StatusUnknown, Query: c.Query, Reason: GroundNothing} // a capital: the text itself
	}
	return r.last(c)
}

// itself is the resolution of the heading of a text, for what names the text itself.
func (res Resolved) itself() Resolved {
	switch res.Status {
	case StatusFound:
		res.Reason = GroundItself
	case StatusUnknown:
		res.Reason = GroundOwn
	}
	return res
}

// asAbove resolves "Quyết định nêu trên" to the one cited last.
func (r *resolver) asAbove(c *Citation) Resolved { return r.last(c) }

// last resolves to the citation of the same form that stands last before; it does not go back behind one that is not resolved.
func (r *resolver) last(c *Citation) Resolved {
	if c.Many {
		res := Resolved{Status: StatusUnknown, Query: c.Query, Reason: GroundNothing}
		for i := range r.past {
			if p := &r.past[i]; p.Form == c.Form {
				res.Reason = GroundMany
				res.may = r.both(res, p.res)
			}
		}
		if len(res.may) > 0 {
			res.Status = StatusAmbiguous
		}
		return res
	}
	for i := len(r.past) - 1; i >= 0; i-- {
		p := &r.past[i]
		if p.Form != c.Form && p.Form != 0 {
			continue
		}
		res := p.res
		if res.Reason = GroundEarlier; res.Status != StatusFound {
			res.Reason = GroundAntecedent
		}
		return res
	}
	return Resolved{Status: StatusUnknown, Query: c.Query, Reason: GroundNothing}
}
