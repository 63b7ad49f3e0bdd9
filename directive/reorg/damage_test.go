package reorg_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive/reorg"
	"github.com/vnpolity/vnpolity/org"
)

// A text that is cut off anywhere before its statement of adoption is refused.
func TestCutOff(t *testing.T) {
	for _, text := range texts(t) {
		whole := strings.LastIndex(text, "thông qua ngày")
		for i := 0; i < whole; i += 1 + len(text)/12 {
			r, err := reorg.Read(text[:i])
			assert.Error(t, err)
			assert.Nil(t, r)
		}
	}
}

// A text that lacks a clause is refused, even if the others are numbered anew.
func TestClauseRemoved(t *testing.T) {
	for _, text := range texts(t) {
		r, err := reorg.Read(text)
		require.NoError(t, err)
		for i := 0; i < len(r.Clauses); i += 1 + len(r.Clauses)/2 {
			c := r.Clauses[i]
			without := text[:c.Start] + text[c.End:]
			_, err := reorg.Read(without)
			require.Error(t, err, "%v without %v", r.Number, c.Pin)
			assert.Contains(t, err.Error(), "Điều 1", "%v without %v", r.Number, c.Pin)
			if c.Act == reorg.Keep {
				continue
			}
			for n := c.Pin.Clause + 1; n <= r.Totals.Pin.Clause; n++ {
				without = strings.Replace(without, fmt.Sprintf("\n %d.", n), fmt.Sprintf("\n %d.", n-1), 1)
				without = strings.Replace(without, fmt.Sprintf("\n%d.", n), fmt.Sprintf("\n%d.", n-1), 1)
			}
			_, err = reorg.Read(without)
			require.Error(t, err, "%v without %v, numbered anew", r.Number, c.Pin)
		}
	}
}

// What is wrong is said with its place. Each line of testdata/faults.txt replaces a piece of the invented resolution and
// tells what the error has to say.
func TestFaults(t *testing.T) {
	text, reg := maiLam(t), maiLamRegistry(t)
	b, err := os.ReadFile("testdata/faults.txt")
	require.NoError(t, err)
	for line := range strings.Lines(string(b)) {
		f := strings.Split(strings.TrimSpace(line), " | ")
		if len(f) != 3 || line[0] == '#' {
			continue
		}
		require.True(t, strings.Contains(text, f[0]), f[0])
		r, err := reorg.Read(strings.Replace(text, f[0], f[1], 1))
		if err == nil {
			var changes []org.Change[org.AreaID]
			changes, err = r.Changes(reg.At(before), reg.At(after))
			assert.Nil(t, changes)
		}
		assert.ErrorContains(t, err, f[2], "%s for %s", f[1], f[0])
	}
}

// otherTone returns s with the tone of its first vowel that has one put on the other way round, or with one added.
func otherTone(s string) string {
	swap := map[rune]rune{
		'à': 'á', 'á': 'à', 'ả': 'ã', 'ã': 'ả', 'ạ': 'a', 'ă': 'ằ', 'ắ': 'ằ', 'ằ': 'ắ', 'ặ': 'ẳ', 'ẳ': 'ặ', 'ẵ': 'ẳ',
		'â': 'ầ', 'ấ': 'ầ', 'ầ': 'ấ', 'ẩ': 'ẫ', 'ẫ': 'ẩ', 'ậ': 'ấ', 'è': 'é', 'é': 'è', 'ẻ': 'ẽ', 'ẽ': 'ẻ', 'ẹ': 'é',
		'ê': 'ề', 'ế': 'ề', 'ề': 'ế', 'ể': 'ễ', 'ễ': 'ể', 'ệ': 'ế', 'ì': 'í', 'í': 'ì', 'ỉ': 'ĩ', 'ĩ': 'ỉ', 'ị': 'í',
		'ò': 'ó', 'ó': 'ò', 'ỏ': 'õ', 'õ': 'ỏ', 'ọ': 'ó', 'ô': 'ồ', 'ố': 'ồ', 'ồ': 'ố', 'ổ': 'ỗ', 'ỗ': 'ổ', 'ộ': 'ố',
		'ơ': 'ờ', 'ớ': 'ờ', 'ờ': 'ớ', 'ở': 'ỡ', 'ỡ': 'ở', 'ợ': 'ớ', 'ù': 'ú', 'ú': 'ù', 'ủ': 'ũ', 'ũ': 'ủ', 'ụ': 'ú',
		'ư': 'ừ', 'ứ': 'ừ', 'ừ': 'ứ', 'ử': 'ữ', 'ữ': 'ử', 'ự': 'ứ', 'ỳ': 'ý', 'ý': 'ỳ', 'ỷ': 'ỹ', 'ỹ': 'ỷ', 'ỵ': 'ý',
		'a': 'á', 'e': 'é', 'i': 'í', 'o': 'ó', 'u': 'ú', 'y': 'ý',
	}
	for i, r := range s {
		if to, ok := swap[r]; ok {
			return s[:i] + string(to) + s[i+utf8.RuneLen(r):]
		}
	}
	return s
}

// A name that differs by one tone gives an error that names it, and no changes; one in the number or the type too.
func TestToneChanged(t *testing.T) {
	check := func(text string, reg *org.Registry, step int) {
		r, err := reorg.Read(text)
		require.NoError(t, err)
		var places []reorg.Place
		for i := range r.Clauses {
			c := &r.Clauses[i]
			if c.Act != reorg.Keep {
				places = append(places, c.Result)
			}
			for _, o := range c.Origins {
				if o.Place.Name.Term != "" {
					places = append(places, o.Place)
				}
			}
		}
		for i := 0; i < len(places); i += step {
			p := places[i]
			printed := text[p.Start:p.End]
			name := strings.LastIndex(printed, p.Name.Bare)
			if name < 0 {
				continue // printed in another spelling
			}
			other := printed[:name] + otherTone(printed[name:])
			if other == printed {
				continue // a number
			}
			r, err := reorg.Read(text[:p.Start] + other + text[p.End:])
			if err != nil {
				assert.Contains(t, err.Error(), "khoản", "%s for %s", other, printed)
				continue
			}
			changes, err := r.Changes(reg.At(before), reg.At(after))
			require.Error(t, err, "%v: %s for %s", r.Number, other, printed)
			assert.Nil(t, changes)
			var e *reorg.JoinError
			require.ErrorAs(t, err, &e)
		}
	}
	check(maiLam(t), maiLamRegistry(t), 1)
	reg := country(t)
	for _, text := range resolutions(t) {
		check(text, reg, 120)
	}
}
