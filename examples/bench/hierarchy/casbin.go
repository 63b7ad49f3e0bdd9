package main

import (
	"github.com/casbin/casbin/v2/rbac"
	defaultrolemanager "github.com/casbin/casbin/v2/rbac/default-role-manager"

	"github.com/vnpolity/vnpolity/examples/bench/timing"
)

// casbin is the role manager of github.com/casbin/casbin: a unit has the role of its superior.
type casbin struct {
	roles rbac.RoleManager
	bytes int64
}

func (p *casbin) Bytes() int64 { return p.bytes }
func (p *casbin) Close() error { return nil }

func (p *casbin) Load(c *Country) ([]Ask, error) {
	const depth = 20 // more than there is in the country
	before := timing.Heap()
	p.roles = defaultrolemanager.NewRoleManagerImpl(depth)
	for i := range c.Rows {
		if up := c.Rows[i].Superior; up >= 0 {
			if err := p.roles.AddLink(c.Rows[i].ID, c.Rows[up].ID); err != nil {
				return nil, err
			}
		}
	}
	p.bytes = timing.Heap() - before
	return []Ask{
		c.listed(Parent, "GetRoles", func(i int) []string {
			ids, _ := p.roles.GetRoles(c.IDs[i])
			return ids
		}),
		c.listed(Chain, "GetImplicitRoles", func(i int) []string {
			ids, _ := p.roles.GetImplicitRoles(c.IDs[i])
			return ids
		}),
		c.yesNo(UnderID, "HasLink", func(i int) bool {
			has, _ := p.roles.HasLink(c.IDs[i], c.AboveIDs[i])
			return has
		}),
	}, nil
}
