package mention_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org/mention"
)

// Thousands of people whom one text names are each known again, and nobody else is; the next text knows none of them.
func TestManyPeopleAgain(t *testing.T) {
	s := grammar(t).At(threeLevels, "ha-noi")
	words := strings.Fields("An Bình Cường Dung Giang Hạnh Khôi Lan Minh Nga Oanh Phúc Quân Sơn Thảo Uyên Vinh Xuân Yến")
	var names []string
	for i := range 2_000 {
		names = append(names, fmt.Sprint("Nguyễn ", words[i/len(words)/len(words)], " ", words[i/len(words)%len(words)], " ", words[i%len(words)]))
	}
	var text strings.Builder
	for _, name := range names {
		fmt.Fprintf(&text, "Ông %s, Chủ tịch UBND quận Thanh Xuân, cho biết đã có kế hoạch.\n", name)
	}
	want := append([]string{}, names...)
	for _, name := range names {
		fmt.Fprintf(&text, "Theo ông %s, sắp tới sẽ trả lời. Không ai hỏi Trần %s cả.\n", name, strings.TrimPrefix(name, "Nguyễn "))
		want = append(want, name)
	}
	people := func(text string) (list []string) {
		for m := range s.Scan(text) {
			if m.What == mention.PersonMention {
				list = append(list, m.Person.Name)
			}
		}
		return list
	}
	require.Equal(t, want, people(text.String()))
	require.Empty(t, people("Theo ông "+names[0]+", sắp tới sẽ trả lời."))
}

// Anh in the middle of a name is no word before the name of somebody who was named before.
func TestMiddleOfName(t *testing.T) {
	s := grammar(t).At(threeLevels, "ha-noi")
	var people []string
	for m := range s.Scan("Ông Tạ Bảo Hạnh, Chủ tịch UBND quận Thanh Xuân, đến dự. Ông Hoàng Anh Hạnh, Bí thư Quận ủy Thanh Xuân, trả lời.\nAnh Hạnh hỏi lại anh Hạnh.") {
		if m.What == mention.PersonMention {
			people = append(people, m.Person.Name)
		}
	}
	require.Equal(t, []string{"Tạ Bảo Hạnh", "Hoàng Anh Hạnh", "Tạ Bảo Hạnh", "Tạ Bảo Hạnh"}, people)
}
