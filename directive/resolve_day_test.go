package directive_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/directive/acts"
	"github.com/vnpolity/vnpolity/org"
)

// What was issued after the day of the text cannot be meant, but a citation that carries a date is taken at its word.
func TestResolveDay(t *testing.T) {
	corpus, err := acts.Corpus()
	require.NoError(t, err)
	const (
		heading = "Số: 9/UBND-VX\nHà Nội, ngày 24 tháng 02 năm 2023\n\nThực hiện "
		earlier = "Số: 9/UBND-VX\nHà Nội, ngày 24 tháng 02 năm 2020\n\nThực hiện "
	)
	for _, x := range []struct {
		text   string
		day    org.Date
		status directive.Status
		reason directive.Ground
		ids    []directive.DocID
	}{
		{heading + "Chỉ thị 33/CT-TTg của Thủ tướng", 0, directive.StatusFound, directive.GroundDay, []directive.DocID{"33/CT-TTg@2021-11-26"}},
		{heading + "Chỉ thị 33/CT-TTg của Thủ tướng", 20251201, directive.StatusFound, directive.GroundDay, []directive.DocID{"33/CT-TTg@2021-11-26"}},
		{earlier + "Chỉ thị 33/CT-TTg của Thủ tướng", 0, directive.StatusUnknown, directive.GroundLater, nil},
		{heading + "Chỉ thị 33/CT-TTg ngày 06/11/2025", 0, directive.StatusFound, directive.GroundNumber, []directive.DocID{"33/CT-TTg@2025-11-06"}},
		{heading + "Luật số 64/2025/QH15", 0, directive.StatusFound, directive.GroundNumber, []directive.DocID{"64/2025/QH15"}},
		{heading + "Nghị quyết 25-NQ/TW", 0, directive.StatusAmbiguous, directive.GroundSeveral, []directive.DocID{"25-NQ/TW@2013-06-03", "25-NQ/TW@1985-06-17", "25-NQ/TW@2003-03-12", "25-NQ/TW@2008-07-25"}},
		{"Thực hiện Chỉ thị 33/CT-TTg của Thủ tướng", 20230224, directive.StatusFound, directive.GroundDay, []directive.DocID{"33/CT-TTg@2021-11-26"}},
		{"Thực hiện Chỉ thị 33/CT-TTg của Thủ tướng", org.MustParseDate("2025"), directive.StatusAmbiguous, directive.GroundSeveral, []directive.DocID{"33/CT-TTg@2021-11-26", "33/CT-TTg@2025-11-06"}},
		{"Thực hiện Chỉ thị 33 của Thủ tướng", 20230224, directive.StatusFound, directive.GroundDay, []directive.DocID{"33/CT-TTg@2021-11-26"}},
		{"Thực hiện Chỉ thị 33", 20230224, directive.StatusAmbiguous, directive.GroundSerial, []directive.DocID{"33/CT-TTg@2021-11-26"}},
		{"Luật Mặt trận Tổ quốc Việt Nam", 20140101, directive.StatusFound, directive.GroundName, []directive.DocID{"14/1999/QH10"}},
	} {
		found := false
		for c, r := range corpus.ResolveAt(directive.Scan(x.text), x.day) {
			if c.Heading {
				continue
			}
			found = true
			var ids []directive.DocID
			for d := range r.Candidates() {
				ids = append(ids, d.ID)
			}
			assert.Equal(t, x.status, r.Status, x.text)
			assert.Equal(t, x.reason, r.Reason, x.text)
			assert.Equal(t, x.ids, ids, x.text)
		}
		assert.True(t, found, x.text)
	}
}

// A letter of 2023 means the directive of 2021, not those of 2025 and 2026 with the same number.
func ExampleCorpus_ResolveAt() {
	corpus, err := acts.Corpus()
	if err != nil {
		fmt.Println(err)
		return
	}
	text := "Thực hiện Chỉ thị 33/CT-TTg của Thủ tướng Chính phủ"
	for _, day := range []org.Date{0, org.MustParseDate("2023-02-24")} {
		for _, r := range corpus.ResolveAt(directive.Scan(text), day) {
			fmt.Println(r.Status, len(slices.Collect(r.Candidates())), r.Reason)
		}
	}
	// Output:
	// ambiguous 3 several on record fit
	// found 1 by its number, the only one on record that was not issued after the day of the text
}
