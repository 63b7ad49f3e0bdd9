package vietnam_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

var english = language.English

func TestDataHasNoFault(t *testing.T) {
	_, err := org.New(vietnam.Data())
	require.NoError(t, err)
}

// The program passes over a field that it does not know, so a slip in the name of one would go unseen.
func TestFilesHaveNoFieldThatIsUnknown(t *testing.T) {
	files, err := filepath.Glob("*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, name := range files {
		f, err := os.Open(name)
		require.NoError(t, err)
		dec := json.NewDecoder(f)
		dec.DisallowUnknownFields()
		var d org.Data
		assert.NoError(t, dec.Decode(&d), name)
		require.NoError(t, f.Close())
	}
}

func TestDataSurvivesJSON(t *testing.T) {
	d := vietnam.Data()
	text, err := json.Marshal(d)
	require.NoError(t, err)
	var back org.Data
	require.NoError(t, json.Unmarshal(text, &back))
	assert.Equal(t, d, back)
}

func TestDataIsSmall(t *testing.T) {
	files, err := filepath.Glob("*.json")
	require.NoError(t, err)
	files = append(files, "areas.bin")
	var size int64
	for _, f := range files {
		info, err := os.Stat(f)
		require.NoError(t, err)
		size += info.Size()
	}
	assert.Less(t, size, int64(400_000))
}
