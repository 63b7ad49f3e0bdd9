package org

// How each record is coded. The fields of a record stand in the order of their declaration.

// law codes what of d has no columns of its own.
func (c *coder) law(d *Data) {
	c.date(&d.Edition)
	each(c, &d.Sources, (*coder).source)
	pairs(c, &d.Sectors, text[Sector], (*coder).name)
	each(c, &d.Standards, (*coder).standard)
	each(c, &d.Rules, (*coder).rule)
	each(c, &d.ExOfficio, (*coder).exOfficio)
	each(c, &d.Units, (*coder).unit)
	each(c, &d.Terms, (*coder).term)
	each(c, &d.Portfolios, (*coder).portfolio)
	each(c, &d.Delegations, (*coder).delegation)
	each(c, &d.Relations, (*coder).relation)
	each(c, &d.BodyChanges, (*coder).bodyChange)
	each(c, &d.UnitChanges, (*coder).unitChange)
}

func (c *coder) span(s *Span) {
	c.date(&s.From)
	c.date(&s.Until)
	c.flag(&s.Loose)
}

func (c *coder) life(s *Span, seen *[]Date) {
	c.span(s)
	each(c, seen, (*coder).date)
}

func (c *coder) ref(r *Ref) {
	text(c, &r.Source)
	text(c, &r.Pin)
}

func (c *coder) grounding(g *Grounding) {
	c.ref(&g.Basis)
	c.ref(&g.Source)
}

func (c *coder) types(s *AreaTypes) {
	if number(c, s); c.reading && *s>>len(areaTypeNames) != 0 {
		c.bad, *s = true, 0
	}
}

func (c *coder) name(n *Name) {
	text(c, &n.Vi)
	text(c, &n.En)
	text(c, &n.Abbr)
}

func (c *coder) source(s *Source) {
	text(c, &s.ID)
	text(c, &s.Title)
	text(c, &s.Publisher)
	c.date(&s.Date)
	text(c, &s.URL)
	text(c, &s.Note)
}

func (c *coder) standard(s *Standard) {
	text(c, &s.Unit)
	c.types(&s.In)
	text(c, &s.Within)
	c.flag(&s.May)
	c.life(&s.Span, &s.Seen)
	each(c, &s.Except, (*coder).exception)
	c.grounding(&s.Grounding)
	c.grounding(&s.End)
}

func (c *coder) exception(x *Exception) {
	text(c, &x.Within)
	c.types(&x.In)
	c.span(&x.Span)
	c.grounding(&x.Grounding)
}

func (c *coder) rule(x *Rule) {
	text(c, &x.From)
	enum(c, &x.Rel, len(relNames))
	text(c, &x.To)
	enum(c, &x.Where, len(whereNames))
	c.types(&x.In)
	c.types(&x.Toward)
	each(c, &x.Within, text[AreaID])
	c.flag(&x.Line)
	enum(c, &x.Matter, len(matterNames))
	c.life(&x.Span, &x.Seen)
	c.grounding(&x.Grounding)
}

func (c *coder) exOfficio(x *ExOfficio) {
	text(c, &x.Seat)
	text(c, &x.By)
	c.types(&x.In)
	c.life(&x.Span, &x.Seen)
	c.grounding(&x.Grounding)
}

func (c *coder) unit(u *UnitRecord) {
	text(c, &u.Unit)
	text(c, &u.Name)
	each(c, &u.Short, text[string])
	pairs(c, &u.Titles, func(c *coder, r *Role) { enum(c, r, len(roleNames)) }, text[string])
	each(c, &u.Covers, text[AreaID])
	each(c, &u.Codes, (*coder).code)
	text(c, &u.Founder)
	text(c, &u.Standing)
	c.life(&u.Span, &u.Seen)
	c.grounding(&u.Grounding)
}

func (c *coder) code(x *Code) {
	text(c, &x.Code)
	c.span(&x.Span)
	c.grounding(&x.Grounding)
}

func (c *coder) term(t *Term) {
	text(c, &t.ID)
	text(c, &t.Unit)
	text(c, &t.Name)
	c.span(&t.Span)
	c.grounding(&t.Grounding)
}

func (c *coder) person(p *PersonRecord) {
	text(c, &p.ID)
	text(c, &p.Name)
	each(c, &p.Other, text[string])
	c.grounding(&p.Grounding)
}

func (c *coder) portfolio(p *Portfolio) {
	text(c, &p.Post)
	each(c, &p.Sectors, text[Sector])
	each(c, &p.Units, text[UnitID])
	each(c, &p.Areas, text[AreaID])
	c.life(&p.Span, &p.Seen)
	c.grounding(&p.Grounding)
}

func (c *coder) delegation(x *Delegation) {
	text(c, &x.From)
	text(c, &x.To)
	text(c, &x.Matter)
	c.span(&x.Span)
	c.grounding(&x.Grounding)
}

func (c *coder) relation(x *Relation) {
	text(c, &x.From)
	enum(c, &x.Rel, len(relNames))
	text(c, &x.To)
	enum(c, &x.Matter, len(matterNames))
	c.life(&x.Span, &x.Seen)
	c.grounding(&x.Grounding)
}

func (c *coder) bodyChange(x *BodyChange) {
	text(c, &x.From)
	text(c, &x.To)
	enum(c, &x.Where, len(whereNames))
	c.types(&x.In)
	text(c, &x.Within)
	enum(c, &x.Extent, len(extentNames))
	c.date(&x.Day)
	c.grounding(&x.Grounding)
}

func (c *coder) unitChange(x *Change[UnitID]) {
	text(c, &x.From)
	text(c, &x.To)
	enum(c, &x.Extent, len(extentNames))
	c.date(&x.Day)
	c.flag(&x.Loose)
	c.grounding(&x.Grounding)
}
