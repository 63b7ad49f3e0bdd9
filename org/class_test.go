package org_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vnpolity/vnpolity/org"
)

func TestClassTerm(t *testing.T) {
	seen := map[string]bool{}
	for c := org.PartyBody; c <= org.ResidentBody; c++ {
		assert.NotEmpty(t, c.Term().Vi, c)
		assert.NotEmpty(t, c.Term().En, c)
		assert.False(t, seen[c.Term().Vi], c)
		seen[c.Term().Vi] = true
	}
	assert.Zero(t, org.Class(0).Term())
	assert.Zero(t, org.Class(200).Term())
}
