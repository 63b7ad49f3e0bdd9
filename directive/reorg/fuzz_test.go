package reorg_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/vnpolity/vnpolity/directive/reorg"
)

// No text makes Read panic; what it reads has its offsets in the text, and reads the same in another Unicode form.
func FuzzRead(f *testing.F) {
	text := maiLam(f)
	f.Add(text)
	f.Add(norm.NFD.String(text))
	f.Add(strings.ReplaceAll(text, "Điều", "điều"))
	f.Add(strings.ReplaceAll(text, "xã", "xa\u0303\u0300"))
	f.Add(text[:len(text)/2] + "\xff\xfe" + text[len(text)/2:])
	f.Add("Số 1-NQ/TW\nDANH SÁCH\nI- a\n1. Tỉnh A.\nII- b\n1. Hợp nhất tỉnh B và tỉnh c, lấy tên là tỉnh B.")
	f.Fuzz(func(t *testing.T, text string) {
		r, err := reorg.Read(text)
		if err != nil {
			require.Nil(t, r)
			return
		}
		checkOffsets(t, text, r)
		again, err := reorg.Read(norm.NFC.String(text))
		require.NoError(t, err)
		require.Equal(t, reading(r), reading(again))
	})
}

// Real texts with pieces taken out, put in twice, or put elsewhere, by bytes and not by characters.
func TestReadMutations(t *testing.T) {
	rng := rand.New(rand.NewPCG(34, 3321))
	for _, text := range texts(t) {
		for range 12 {
			mutated := text
			for range 1 + rng.IntN(4) {
				i, j := rng.IntN(len(mutated)), rng.IntN(len(mutated))
				from, to := min(i, j), min(max(i, j), min(i, j)+rng.IntN(1+len(mutated)/20))
				at := rng.IntN(len(mutated))
				switch piece := mutated[from:to]; rng.IntN(4) {
				case 0:
					mutated = mutated[:from] + mutated[to:]
				case 1:
					mutated = mutated[:at] + piece + mutated[at:]
				case 2:
					mutated = mutated[:from] + strings.ToUpper(piece) + mutated[to:]
				default:
					mutated = mutated[:from] + string(rune(rng.IntN(0x2100))) + mutated[min(len(mutated), from+1):]
				}
			}
			if r, err := reorg.Read(mutated); err == nil {
				checkOffsets(t, mutated, r)
			} else {
				require.Nil(t, r)
			}
		}
	}
}
