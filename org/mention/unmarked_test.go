package mention_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/mention"
)

// A name without marks is what it may be with them, and no more than a candidate.
func TestNamesWithoutMarks(t *testing.T) {
	s := grammar(t).At(threeLevels, "ha-noi")
	for text, unit := range map[string]org.UnitID{
		"Quan uy Thanh Xuan":                      "party-committee@ha-noi/quan-thanh-xuan",
		"UBND TP Ha Noi":                          "peoples-committee@ha-noi",
		"So Y te Ha Noi":                          "department.health@peoples-committee@ha-noi",
		"SO GIAO DUC VA DAO TAO HA NOI":           "department.education-training@peoples-committee@ha-noi",
		"UBND phuong Nhan Chinh, quan Thanh Xuan": "peoples-committee@ha-noi/quan-thanh-xuan/phuong-nhan-chinh",
		"Ban Thuong vu Thanh uy Ha Noi":           "standing-board@party-committee@ha-noi",
	} {
		n := s.Name(text)
		assert.True(t, n.Unmarked, text)
		assert.Equal(t, mention.Ambiguous, n.Status, text)
		assert.Equal(t, []org.UnitID{unit}, n.Candidates, text)
	}
	for _, text := range []string{"UBND TP Vinh", "Cong ty Xang dau", "UBND", "Quận ủy Thanh Xuân"} {
		assert.False(t, s.Name(text).Unmarked, text)
	}
}

func TestTitlesWithoutMarks(t *testing.T) {
	s := grammar(t).At(threeLevels, "ha-noi")
	for text, person := range map[string]string{
		"Chu tich UBND quan Thanh Xuan Cao Van Hien":  "Cao Van Hien",
		"Cao Van Hien, Chu tich UBND quan Thanh Xuan": "Cao Van Hien",
		"Chu tich UBND quan Thanh Xuan":               "",
	} {
		title := s.Title(text)
		assert.Equal(t, person, title.Person, text)
		require.Len(t, title.Posts, 1, text)
		assert.Equal(t, []org.UnitID{"peoples-committee@ha-noi/quan-thanh-xuan"}, title.Posts[0].Unit.Candidates, text)
		assert.Equal(t, mention.Ambiguous, title.Status, text)
	}
}

// Of what a name without marks may be all are candidates, the nearest first, those too of which the name with marks is of several; what they
// do not have in common is not told. Titles are as they are written.
func TestAllThatANameWithoutMarksMayBe(t *testing.T) {
	s := grammar(t).At(threeLevels, "ha-noi")
	want := []org.UnitID{"peoples-committee@ha-noi/huyen-quoc-oai/xa-tan-hoa", "peoples-committee@bac-giang/huyen-luc-ngan/xa-tan-hoa", "peoples-committee@quang-binh/huyen-minh-hoa/xa-tan-hoa"}
	n := s.Name("UBND xa Tan Hoa") // Tân Hòa, Tân Hoa, Tân Hóa
	assert.Equal(t, want, n.Candidates)
	assert.Equal(t, [3]any{org.AreaID(""), "", org.Commune}, [3]any{n.Area, n.Place, n.Type})

	title := s.Title("Pho Bi thu Tinh uy Nghe An, Chu tich UBND xa Tan Hoa Le Van An")
	require.Len(t, title.Posts, 2)
	assert.Equal(t, "Le Van An", title.Person)
	assert.Equal(t, "Pho Bi thu Tinh uy Nghe An", title.Posts[0].Text)
	assert.Equal(t, "Chu tich UBND xa Tan Hoa", title.Posts[1].Text)
	assert.Equal(t, want, title.Posts[1].Unit.Candidates)

	marked, plain := s.Name("UBND xã An Bình"), s.Name("UBND xa An Binh")
	assert.Equal(t, mention.Ambiguous, plain.Status)
	assert.Subset(t, plain.Candidates, marked.Candidates)
	assert.Equal(t, [2]any{"", "An Bình"}, [2]any{string(plain.Area), plain.Place})
}
