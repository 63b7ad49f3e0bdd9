package mention_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/mention"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

// What the article speaks of, in its order: what, how it is written, and the unit, post or person.
var inArticle = []string{
	"post | Ủy viên Ban Thường vụ Thành ủy | member@standing-board@party-committee@ha-noi",
	"unit | Ban Thường vụ Thành ủy | standing-board@party-committee@ha-noi",
	"unit | Thành ủy | party-committee@ha-noi",
	"post | Bí thư Quận ủy Thanh Xuân | head@party-committee@ha-noi/quan-thanh-xuan",
	"unit | Quận ủy Thanh Xuân | party-committee@ha-noi/quan-thanh-xuan",
	"person | Bùi Huyền Mai | bui-huyen-mai",
	"unit | Quận ủy Thanh Xuân | party-committee@ha-noi/quan-thanh-xuan",

	"post | Phó Trưởng ban Thường trực Ban Dân vận Thành ủy | standing-deputy@commission.mass-mobilisation@party-committee@ha-noi",
	"unit | Ban Dân vận Thành ủy | commission.mass-mobilisation@party-committee@ha-noi",
	"unit | Thành ủy | party-committee@ha-noi",
	"person | Trịnh Huy Thành | trinh-huy-thanh",
	"unit | MTTQ | front-committee@ha-noi/quan-thanh-xuan",

	"post | Trưởng Ban Dân vận Quận ủy Thanh Xuân | head@commission.mass-mobilisation@party-committee@ha-noi/quan-thanh-xuan",
	"unit | Ban Dân vận Quận ủy Thanh Xuân | commission.mass-mobilisation@party-committee@ha-noi/quan-thanh-xuan",
	"unit | Quận ủy Thanh Xuân | party-committee@ha-noi/quan-thanh-xuan",
	"person | Bùi Thu Trang | bui-thu-trang",
	"unit | Ban Dân vận Quận ủy | commission.mass-mobilisation@party-committee@ha-noi/quan-thanh-xuan",
	"unit | Quận ủy | party-committee@ha-noi/quan-thanh-xuan",
	"unit | UBND quận | peoples-committee@ha-noi/quan-thanh-xuan",
	"unit | Công an quận | police@ha-noi/quan-thanh-xuan",
	"unit | Ban Chỉ huy Quân sự quận | military-command@ha-noi/quan-thanh-xuan",
	"unit | Ban Chấp hành Trung ương Đảng | party-committee@vn",
	"unit | Bộ Chính trị | politburo@party-committee@vn",
	"post | Thủ tướng Chính phủ | head@government@vn",
	"unit | Thành ủy Hà Nội | party-committee@ha-noi",

	"post | Phó Bí thư Thường trực Quận ủy | standing-deputy@party-committee@ha-noi/quan-thanh-xuan",
	"unit | Quận ủy | party-committee@ha-noi/quan-thanh-xuan",
	"post | Chủ tịch HĐND quận Thanh Xuân | head@peoples-council@ha-noi/quan-thanh-xuan",
	"unit | HĐND quận Thanh Xuân | peoples-council@ha-noi/quan-thanh-xuan",
	"person | Nguyễn Minh Tiến | nguyen-minh-tien",

	"post | Ủy viên Ban Thường vụ Thành ủy | member@standing-board@party-committee@ha-noi",
	"unit | Ban Thường vụ Thành ủy | standing-board@party-committee@ha-noi",
	"unit | Thành ủy | party-committee@ha-noi",
	"post | Bí thư Quận ủy Thanh Xuân | head@party-committee@ha-noi/quan-thanh-xuan",
	"unit | Quận ủy Thanh Xuân | party-committee@ha-noi/quan-thanh-xuan",
	"person | Bùi Huyền Mai | bui-huyen-mai",

	"post | Bí thư Quận ủy Thanh Xuân | head@party-committee@ha-noi/quan-thanh-xuan",
	"unit | Quận ủy Thanh Xuân | party-committee@ha-noi/quan-thanh-xuan",
	"person | Bùi Huyền Mai | bui-huyen-mai",
	"unit | Đảng bộ quận | party-organisation@ha-noi/quan-thanh-xuan",
	"unit | MTTQ | front-committee@ha-noi/quan-thanh-xuan",

	"post | Bí thư Quận ủy Thanh Xuân | head@party-committee@ha-noi/quan-thanh-xuan",
	"unit | Quận ủy Thanh Xuân | party-committee@ha-noi/quan-thanh-xuan",
	"person | Bùi Huyền Mai | bui-huyen-mai",
}

func id(m mention.Mention) string {
	switch m.What {
	case mention.PersonMention:
		return string(m.Person.ID)
	case mention.PostMention:
		return string(m.Post.ID())
	}
	return string(m.Unit.Unit)
}

// Every person, post and unit that the article speaks of is found, in its place, and nothing else is; whatever of Hà Nội
// the article is said to be from.
func TestArticle(t *testing.T) {
	text := shared(t, "seed/article.txt")
	for _, home := range []org.AreaID{"ha-noi/quan-thanh-xuan", "ha-noi"} {
		var found []string
		for m := range grammar(t).At(threeLevels, home).Scan(text) {
			found = append(found, fmt.Sprintf("%s | %s | %s", m.What, text[m.Start:m.End], id(m)))
			if home == "ha-noi" {
				t.Log(found[len(found)-1])
			}
		}
		assert.Equal(t, inArticle, found, "%s", home)
	}
}

// From the article alone, and a registry that knows nobody, come the tenures that the embedded data has from it.
func TestObserveArticle(t *testing.T) {
	text := shared(t, "seed/article.txt")
	const source = "kinhtedothi-2023-02-24"
	data := vietnam.Data()
	var people []org.PersonRecord
	var tenures []org.Tenure
	for _, p := range data.People {
		if p.Source.Source == source {
			people = append(people, p)
		}
	}
	for _, x := range data.Tenures {
		if x.Source.Source == source {
			tenures = append(tenures, x)
		}
	}
	empty := data
	empty.People, empty.Tenures, empty.Portfolios = nil, nil, nil
	reg, err := org.New(empty)
	require.NoError(t, err)
	s := mention.New(reg).At(threeLevels, "ha-noi/quan-thanh-xuan")
	o := mention.Observe(s.View(), text, source, s.Scan(text))
	assert.Empty(t, o.Agrees)
	assert.Empty(t, o.Contradicts)
	var gotPeople []org.PersonRecord
	var got []org.Tenure
	for _, f := range o.New {
		if f.Tenure.Post == "" {
			continue
		}
		got = append(got, f.Tenure)
		if !slices.ContainsFunc(gotPeople, func(p org.PersonRecord) bool { return p.ID == f.Person.ID }) {
			gotPeople = append(gotPeople, f.Person)
		}
	}
	byPost := func(a, b org.Tenure) int { return len(a.Post) - len(b.Post) }
	slices.SortFunc(got, byPost)
	slices.SortFunc(tenures, byPost)
	assert.Equal(t, tenures, got)
	assert.ElementsMatch(t, people, gotPeople)

	// The embedded data has them: nothing is new.
	s = grammar(t).At(threeLevels, "ha-noi/quan-thanh-xuan")
	o = mention.Observe(s.View(), text, source, s.Scan(text))
	assert.Len(t, o.Agrees, len(tenures))
	assert.Empty(t, o.New)
	assert.Empty(t, o.Contradicts)
}
