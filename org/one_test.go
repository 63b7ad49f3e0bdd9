package org_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vnpolity/vnpolity/org"
)

// Who asks back needs what can be looked up, not only the words to show.
func TestCandidatesHaveIDs(t *testing.T) {
	reg := registry(t, fixture())
	_, err := One(reg.At(20230224).Place("sông van"))
	var ambiguous *AmbiguousError
	require.ErrorAs(t, err, &ambiguous)
	assert.Equal(t, []string{"song-van"}, ambiguous.IDs)
	assert.Len(t, ambiguous.Candidates, 1)
}
