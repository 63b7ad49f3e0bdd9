package mention_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/mention"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

func observed(t *testing.T, text string) mention.Observations {
	t.Helper()
	s := grammar(t).At(threeLevels, "ha-noi")
	return mention.Observe(s.View(), text, "bao-moi", s.Scan(text))
}

// Nobody chairs two districts: the second of that name is another, or it is not settled who is meant.
func TestObserveNamesakes(t *testing.T) {
	o := observed(t, "Chủ tịch UBND quận Cầu Giấy Trần Văn Bắc họp với Chủ tịch UBND quận Ba Đình Trần Văn Bắc.")
	require.Len(t, o.New, 2)
	assert.Equal(t, org.PersonID("tran-van-bac"), o.New[0].Person.ID)
	assert.Empty(t, o.New[0].Candidates)
	assert.Equal(t, org.PersonID("tran-van-bac-2"), o.New[1].Person.ID)
	assert.Equal(t, []org.PersonID{"tran-van-bac"}, o.New[1].Candidates)

	d := o.Data()
	assert.Len(t, d.People, 1, "who the second is, is not settled")
	assert.Len(t, d.Tenures, 1)
}

// Posts that one person does hold together are those of one.
func TestObserveOnePersonTwice(t *testing.T) {
	o := observed(t, "Phó Bí thư Quận ủy Cầu Giấy Trần Văn Bắc đến dự. Chủ tịch UBND quận Cầu Giấy Trần Văn Bắc phát biểu.")
	require.Len(t, o.New, 2)
	for _, f := range o.New {
		assert.Equal(t, org.PersonID("tran-van-bac"), f.Person.ID)
		assert.Empty(t, f.Candidates)
	}
	assert.Len(t, o.Data().People, 1)
}

// The data of a text is accepted as it is, whatever was found in it, and what contradicts the registry is not in it.
func TestObservedDataIsValid(t *testing.T) {
	o := observed(t, "Bí thư Quận ủy Thanh Xuân Lê Thị Hương; Phó Bí thư Quận ủy, Chủ tịch UBND quận Cầu Giấy Trần Văn Bắc; "+
		"Chi cục Thủy lợi thành phố Hà Nội; Tổ trưởng Tổ dân phố số 5 phường Mai Dịch Khúc Thị Mai.")
	require.NotEmpty(t, o.Contradicts)
	d := o.Data()
	assert.Len(t, d.Tenures, 3)
	for _, x := range d.Tenures {
		assert.NotEqual(t, o.Contradicts[0].Tenure.Post, x.Post)
	}
	_, err := org.New(org.Merge(vietnam.Data(), d))
	require.Error(t, err, "nothing says what the source is")
	d.Sources = []org.Source{{ID: "bao-moi", Title: "A newspaper"}}
	_, err = org.New(org.Merge(vietnam.Data(), d))
	require.NoError(t, err)
}

// A finding is written as the records in it are.
func TestFindingAsJSON(t *testing.T) {
	b, err := json.Marshal(observed(t, "Chủ tịch UBND quận Cầu Giấy Trần Văn Bắc"))
	require.NoError(t, err)
	assert.JSONEq(t, `{"new": [{"tenure": {"person": "tran-van-bac", "post": "head@peoples-committee@ha-noi/quan-cau-giay", "seen": ["2023-02-24"],
		"source": "bao-moi#đoạn 1"}, "person": {"id": "tran-van-bac", "name": "Trần Văn Bắc", "source": "bao-moi"},
		"title": "Chủ tịch Ủy ban nhân dân quận Cầu Giấy", "words": "Chủ tịch UBND quận Cầu Giấy Trần Văn Bắc", "start": 38, "end": 55}]}`, string(b))
}

// A person beside a post holds it unless the text says otherwise.
func TestObserveWhoHoldsAPost(t *testing.T) {
	for _, x := range labelledLines(t, "observed.txt") {
		var got []string
		for _, f := range mention.Observe(x.scanner.View(), x.fields[0], "bao-moi", x.scanner.Scan(x.fields[0])).New {
			if f.Unit.Unit == "" {
				got = append(got, f.Person.Name+": "+string(f.Tenure.Post))
			}
		}
		assert.Equal(t, x.fields[1], strings.Join(got, "; "), x.fields[0])
	}
}
