package mention_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/mention"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

// joinOf observes texts one by one in a registry and joins them.
func joinOf(t *testing.T, reg *org.Registry, texts ...string) mention.Observations {
	t.Helper()
	s := grammar(t).At(threeLevels, "ha-noi")
	var all []mention.Observations
	for _, text := range texts {
		all = append(all, mention.Observe(s.View(), text, "bao-moi", s.Scan(text)))
	}
	return mention.Join(reg, all...)
}

// Names that differ only in their marks have one ID when each is coined alone.
func TestJoinNamesAlike(t *testing.T) {
	o := joinOf(t, vietnam.Load(), "Chủ tịch UBND quận Cầu Giấy Mạc Văn Bắc.", "Chủ tịch UBND quận Tây Hồ Mạc Văn Bạc.")
	require.Len(t, o.New, 2)
	assert.Equal(t, org.PersonID("mac-van-bac"), o.New[0].Person.ID)
	assert.Equal(t, org.PersonID("mac-van-bac-2"), o.New[1].Person.ID)
	assert.Empty(t, o.New[1].Candidates)
	assert.Len(t, o.Data().People, 2)
}

// A third of the name has both for candidates, and namesakes within a text stay apart.
func TestJoinNamesakes(t *testing.T) {
	o := joinOf(t, vietnam.Load(),
		"Chủ tịch UBND quận Cầu Giấy Mạc Văn Bắc họp với Chủ tịch UBND quận Ba Đình Mạc Văn Bắc.",
		"Chủ tịch UBND quận Tây Hồ Mạc Văn Bắc.",
		"Phó Bí thư Quận ủy, Chủ tịch UBND quận Ba Đình Mạc Văn Bắc.")
	var got []string
	for _, f := range o.New {
		got = append(got, string(f.Tenure.Person)+" "+string(f.Tenure.Post.Unit().Area()))
	}
	assert.Equal(t, []string{
		"mac-van-bac ha-noi/quan-cau-giay", "mac-van-bac-2 ha-noi/quan-ba-dinh", "mac-van-bac-3 ha-noi/quan-tay-ho", "mac-van-bac-2 ha-noi/quan-ba-dinh",
	}, got)
	assert.Equal(t, []org.PersonID{"mac-van-bac", "mac-van-bac-2"}, o.New[2].Candidates)

	o = o.Settle("mac-van-bac-2", "mac-van-bac-2").Settle("mac-van-bac-3", "mac-van-bac")
	d := o.Data()
	assert.Len(t, d.People, 2)
	assert.Len(t, d.Tenures, 4)
	assert.Equal(t, o, o.Settle("mac-van-bac", "bui-huyen-mai"), "she is no candidate")
	d.Sources = []org.Source{{ID: "bao-moi", Title: "A newspaper"}}
	_, err := org.New(org.Merge(vietnam.Data(), d))
	require.NoError(t, err)
}

// A person on record stays as recorded when another post of the same text is new.
func TestObservedDataKeepsWhoIsOnRecord(t *testing.T) {
	o := observed(t, "Bí thư Quận ủy Thanh Xuân, Chủ tịch UBND quận Cầu Giấy Bùi Huyền Mai.")
	require.NotEmpty(t, o.New)
	d := o.Data()
	assert.Empty(t, d.People)
	assert.NotEmpty(t, d.Tenures)
}

// Joining nothing, or one text, changes nothing.
func TestJoinOfOne(t *testing.T) {
	assert.Zero(t, mention.Join(vietnam.Load()))
	o := observed(t, "Chủ tịch UBND quận Cầu Giấy Mạc Văn Bắc. Tổ trưởng Tổ dân phố số 5 phường Mai Dịch Khúc Thị Mai.")
	assert.Equal(t, o.New, mention.Join(vietnam.Load(), o).New)
	assert.Len(t, mention.Join(vietnam.Load(), o, o).New, len(o.New))
}
