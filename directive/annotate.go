package directive

import (
	"html"
	"io"
	"iter"
	"strings"
)

// Annotate writes a text as HTML with its citations marked up. For each citation, in the order in which they stand, mark
// returns what is put before and behind the words from Start to End: HTML, which is written as it is. Two empty strings
// leave the words alone. Everything between is the text, escaped, and not changed otherwise. Citations must be of that text; one that
// starts within the one before is passed over, and so is one that does not fit the text.
func Annotate(w io.Writer, text string, cites iter.Seq[Citation], mark func(Citation) (before, behind string)) error {
	at := 0
	write := func(s string) error {
		_, err := io.WriteString(w, s)
		return err
	}
	for c := range cites {
		if c.Start < at || c.End <= c.Start || c.End > len(text) {
			continue
		}
		before, behind := mark(c)
		if before == "" && behind == "" {
			continue
		}
		for _, s := range [...]string{html.EscapeString(text[at:c.Start]), before, html.EscapeString(text[c.Start:c.End]), behind} {
			if err := write(s); err != nil {
				return err
			}
		}
		at = c.End
	}
	return write(html.EscapeString(text[at:]))
}

// AnnotateString is [Annotate] into a string.
func AnnotateString(text string, cites iter.Seq[Citation], mark func(Citation) (before, behind string)) string {
	var b strings.Builder
	_ = Annotate(&b, text, cites, mark) // a Builder does not fail
	return b.String()
}
