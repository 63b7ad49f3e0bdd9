package directive

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// A glance dismisses nothing that the full look behind the digits or before them would take for a number.
func TestGlanceMissesNothing(t *testing.T) {
	e := &theBooks().endings
	r := rand.New(rand.NewPCG(1, 2))
	parts := []string{"số", "SỐ", "so\u0302\u0301", "Luật", "NQ", "và", "Điều", " ", "\u00a0", "1", "25", "2020", "/", "-", "–", ".", ",", "(", "N", "NQ-CP", "đ", "\n", "\xE1"}
	for range 200_000 {
		s := "xx"
		for range 8 {
			s += parts[r.IntN(len(parts))]
		}
		s += "xxxxxxxxx"
		for i := 3; i+9 <= len(s); i++ {
			if s[i] != ' ' || !digitAt(s, i+1) || !letterASCII(s[i-1]) && s[i-1] < 0x80 {
				continue
			}
			if e.endsLabel(s, beforeNumber(s, i+1)) || opens(s, skipDigits(s, i+1)) {
				require.True(t, e.glance(s, i), "%q at %d", s, i)
			}
		}
	}
}
