package directive_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/unicode/norm"

	"github.com/vnpolity/vnpolity/directive"
)

// Letters in pieces (NFD) are read as whole ones are, and marks on them make no difference but for the note.
func TestScanPieces(t *testing.T) {
	texts, _ := citationRows(t)
	for _, text := range texts {
		whole := norm.NFC.String(written(text))
		assert.Equal(t, meant(whole), meant(norm.NFD.String(whole)), text)
	}
}

// meant is the citations in a text without what tells how they are written.
func meant(text string) (list []directive.Citation) {
	for c := range directive.Scan(text) {
		c.Start, c.End, c.From, c.To, c.Text, c.Note = 0, 0, 0, 0, "", c.Note&^directive.NoteEncoding
		c.Label, c.Places, c.IssuedBy = norm.NFC.String(c.Label), norm.NFC.String(c.Places), norm.NFC.String(c.IssuedBy)
		list = append(list, c)
	}
	return list
}
