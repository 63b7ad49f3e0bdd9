package directive

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A word has one row, with all its uses; and what leads aside leads.
func TestClauseWords(t *testing.T) {
	seen := map[string]bool{}
	for _, word := range clauseWords {
		assert.False(t, seen[word.text], "%s has two rows", word.text)
		seen[word.text] = true
		assert.NotZero(t, word.uses, word.text)
		if word.uses&useAside != 0 {
			assert.NotZero(t, word.uses&useLead, word.text)
		}
	}
}
