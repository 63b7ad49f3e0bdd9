package directive_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/vnpolity/vnpolity/directive"
)

// TestScanCut scans each text of testdata/citations.txt from and up to every byte, with marks by themselves and in capitals too: what
// stands at an end must not be read over it.
func TestScanCut(t *testing.T) {
	texts, _ := citationRows(t)
	for _, text := range texts {
		text = written(text)
		for _, s := range [...]string{text, norm.NFD.String(text), strings.ToUpper(text)} {
			if len(s) > 500 {
				continue
			}
			for i := range s {
				for _, part := range [...]string{s[:i], s[i:]} {
					for c := range directive.Scan(part) {
						require.Equal(t, part[c.Start:c.End], c.Text, part)
					}
				}
			}
		}
	}
}
