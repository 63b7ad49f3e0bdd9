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
	info, err := os.Stat("country.bin")
	require.NoError(t, err)
	assert.Less(t, info.Size(), int64(400_000))
}

func TestLoadIsNewOfData(t *testing.T) {
	d := vietnam.Data()
	made, err := org.New(d)
	require.NoError(t, err)
	loaded := vietnam.Load()
	require.Equal(t, d, made.Data())
	require.Equal(t, d, loaded.Data())
	for _, day := range []org.Date{20221001, 20240815, 20250630, 20250701, 20260501} {
		a, b := made.At(day), loaded.At(day)
		assert.Equal(t, answers(a), answers(b), day)
	}
}

// answers asks a day a little of everything.
func answers(v org.View) (all []string) {
	for a := range v.Areas() {
		all = append(all, string(a.ID()), a.Name(), a.Why().String())
		if b := v.Coded(a.Code()); !b.IsZero() {
			all = append(all, string(b.ID()))
		}
		for b, why := range a.At(20250701) {
			all = append(all, string(b.ID()), why.String())
		}
	}
	n := 0
	for u := range v.Units() {
		if n++; n > 5000 {
			break
		}
		all = append(all, string(u.ID()), u.Name())
		for above := range u.Line() {
			all = append(all, string(above.ID()))
		}
	}
	return all
}
