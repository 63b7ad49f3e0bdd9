package mention_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vnpolity/vnpolity/org/mention"
)

// What stands in running text is read as the table has it, and nothing else is read.
func TestTexts(t *testing.T) {
	for _, x := range labelledLines(t, "texts.txt") {
		text, want := strings.ReplaceAll(x.fields[0], "⏎", "\n"), x.fields[1]
		var got []string
		told := 0
		for m := range x.scanner.Scan(text) {
			if m.End <= told && m.What == mention.UnitMention {
				continue
			}
			told = m.End
			got = append(got, text[m.Start:m.End]+said(m))
		}
		assert.Equal(t, want, strings.ReplaceAll(strings.Join(got, "; "), "\n", "⏎"), text)
	}
}

// said tells what a mention is of as the table of texts does.
func said(m mention.Mention) string {
	if m.What == mention.PersonMention {
		return ""
	}
	var b strings.Builder
	b.WriteString(" = ")
	if s := m.Unit.Status; s != mention.Found {
		b.WriteString(s.String() + ":")
	}
	if m.Post.Former {
		b.WriteString("former:")
	}
	if m.What == mention.PostMention {
		b.WriteString(m.Post.Role.String() + "@")
	}
	b.WriteString(string(m.Unit.Path) + "@")
	if m.Unit.Area != "" {
		return b.String() + string(m.Unit.Area)
	}
	return b.String() + strings.TrimSpace(m.Unit.Type.Term().Vi+" "+m.Unit.Place)
}
