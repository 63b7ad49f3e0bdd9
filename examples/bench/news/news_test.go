package news

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestWrite(t *testing.T) {
	const size, gap = 1 << 20, 750
	text, cited := Write(size, gap, 1)
	again, _ := Write(size, gap, 1)
	assert.Equal(t, text, again)
	assert.True(t, utf8.ValidString(text))
	assert.NotRegexp(t, `%!|[{}]`, text)
	assert.InDelta(t, size, len(text), 1000)
	assert.InEpsilon(t, size/gap, len(cited), 0.1)
	at := 0
	for _, c := range cited {
		require.LessOrEqual(t, at, c.From)
		require.True(t, c.From < c.Start && c.Start < c.End && c.End <= c.To && c.To <= len(text))
		number := text[c.Start:c.End]
		assert.True(t, '0' <= number[0] && number[0] <= '9', number)
		assert.Contains(t, number, "/")
		assert.False(t, strings.ContainsAny(number, "#@& "), number)
		at = c.To
	}
}
