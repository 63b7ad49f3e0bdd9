package mention_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/unicode/norm"
)

// Text is read alike however its letters are composed: as one, with all marks apart (NFD), with the tones alone apart.
func TestComposedOrNot(t *testing.T) {
	const text = "Ông Đinh Văn Khôi, Phó Bí thư Thường trực Quận ủy, Chủ tịch HĐND quận Thanh Xuân; Ủy ban nhân dân phường Nhân Chính."
	s := grammar(t).At(threeLevels, "ha-noi")
	read := func(text string) (list []string) {
		for m := range s.Scan(text) {
			list = append(list, m.What.String()+" "+string(m.Unit.Unit)+m.Person.Name+" "+norm.NFC.String(text[m.Start:m.End]))
		}
		return list
	}
	want := read(text)
	assert.Len(t, want, 6)
	for _, other := range []string{norm.NFD.String(text), tonesApart(text)} {
		assert.NotEqual(t, text, other)
		assert.Equal(t, want, read(other))
	}
}

// So is every text of the tables.
func TestTablesComposedOrNot(t *testing.T) {
	for _, file := range []string{"units.txt", "titles.txt", "texts.txt", "lookalikes.txt", "names.txt"} {
		for _, x := range labelledLines(t, file) {
			text := x.fields[0]
			apart := norm.NFD.String(text)
			read := func(text string) (list []string) {
				n, title := x.scanner.Name(text), x.scanner.Title(text)
				list = append(list, n.Status.String()+" "+string(n.Path)+"@"+string(n.Area), title.Status.String()+" "+title.Person)
				for _, p := range title.Posts {
					list = append(list, p.Role.String()+"@"+string(p.Unit.Path)+"@"+string(p.Unit.Area))
				}
				for m := range x.scanner.Scan(text) {
					list = append(list, m.What.String()+" "+m.Status().String()+" "+string(m.Unit.Unit)+" "+norm.NFC.String(text[m.Start:m.End]))
				}
				return list
			}
			assert.Equal(t, read(text), read(apart), text)
		}
	}
}

// tonesApart returns composed text with its tones as marks of their own behind the letters.
func tonesApart(s string) string {
	var b strings.Builder
	for _, r := range s {
		tone := ""
		letter := strings.Map(func(r rune) rune {
			if strings.ContainsRune("\u0300\u0301\u0303\u0309\u0323", r) {
				tone = string(r)
				return -1
			}
			return r
		}, norm.NFD.String(string(r)))
		b.WriteString(norm.NFC.String(letter) + tone)
	}
	return b.String()
}
