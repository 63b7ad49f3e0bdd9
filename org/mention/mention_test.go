package mention_test

import (
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/mention"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

const (
	threeLevels org.Date = 2023_02_24
	twoLevels   org.Date = 2025_08_01
)

// country is the embedded data and its grammar.
var country = sync.OnceValues(func() (*org.Registry, *mention.Grammar) {
	reg := vietnam.Load()
	return reg, mention.New(reg)
})

// grammar returns the grammar of the embedded data.
func grammar(testing.TB) *mention.Grammar {
	_, g := country()
	return g
}

// shared returns the text of a reference file, and skips the test where they are not at hand.
func shared(t testing.TB, path string) string {
	t.Helper()
	dir := os.Getenv("VNPOLITY_SHARED")
	if dir == "" {
		dir = "../../../shared"
	}
	text, err := os.ReadFile(filepath.Join(dir, path))
	if os.IsNotExist(err) {
		t.Skipf("the reference texts are not at hand: %v", err)
	}
	require.NoError(t, err)
	return string(text)
}
