package directive_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
)

// The answer for a lead says in which case alone it is bound.
func TestAnswersSayWhen(t *testing.T) {
	corpus := load()
	leads := 0
	for a := range corpus.ResponsibleAt(corpus.Duty("quy-che-giam-sat-phan-bien@2013-12-12#monitored"), "ha-noi/quan-thanh-xuan", 20230224) {
		text, err := json.Marshal(a)
		require.NoError(t, err)
		if a.Part != directive.Lead {
			assert.Zero(t, a.When)
			assert.NotContains(t, string(text), `"when"`)
			continue
		}
		leads++
		assert.Equal(t, directive.WhenMonitored, a.When)
		assert.Contains(t, a.String(), ", when monitored]")
		assert.Contains(t, string(text), `"when":"monitored"`)
	}
	assert.NotZero(t, leads)
}
