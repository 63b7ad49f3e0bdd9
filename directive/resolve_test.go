package directive_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/directive/acts"
)

// Each text, and for each citation in it its status and the document, or the number of candidates.
var resolutions = []struct {
	text string
	want []string
}{
	{"Nghị quyết số 25-NQ/TW của Ban Chấp hành Trung ương Đảng khóa XI", []string{"found 25-NQ/TW@2013-06-03"}},
	{"Nghị quyết số 25-NQ/TW ngày 12 tháng 3 năm 2003", []string{"found 25-NQ/TW@2003-03-12"}},
	{"Nghị quyết số 25-NQ/TW", []string{"ambiguous: several on record fit"}},
	{"Nghị quyết số 25-NQ/TW ngày 01/01/2013", []string{"unknown: what is on record under the number is of another day, form or issuer"}},
	{"Chỉ thị 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ", []string{"found 33/CT-TTg@2021-11-26"}},
	{"Chỉ thị 33/CT-TTg năm 2025", []string{"found 33/CT-TTg@2025-11-06"}},
	{"Quyết định 99999-QĐ/TW", []string{"unknown: nothing on record fits"}},
	// the symbol does not tell the place
	{"Quyết định số 6525-QĐ/TU", []string{"ambiguous: the symbol does not tell the place, nor does the text"}},
	{"Quyết định số 6525-QĐ/TU của Thành ủy Hà Nội", []string{"found 6525-QĐ/TU@ha-noi"}},
	{"Quyết định số 6525-QĐ/TU của Tỉnh ủy Sơn La", []string{"unknown: what is on record under the number is of another day, form or issuer"}},
	{"Chỉ thị số 11-CT/TU ngày 28/9/2021 của Ban Thường vụ Tỉnh ủy Sơn La", []string{"found 11-CT/TU@son-la"}},
	// the term tells of the day, where a document names none; one that the document cannot be of leaves nothing
	{"Chỉ thị 35-CT/TW khóa VIII", []string{"found 35-CT/TW@1998-06-03"}},
	{"Chỉ thị 35-CT/TW khóa IX", []string{"unknown: what is on record under the number is of another day, form or issuer"}},
	{"Nghị quyết số 18-NQ/TW khóa X", []string{"unknown: what is on record under the number is of another day, form or issuer"}},
	// the title of the text itself
	{"Số 60-NQ/TW Hà Nội, ngày 12 tháng 4 năm 2025 ----\nNGHỊ QUYẾT\nHỘI NGHỊ LẦN THỨ 11 BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG KHÓA XIII\n", []string{"found 60-NQ/TW@2025-04-12", "found 60-NQ/TW@2025-04-12"}},
	{"Số 60-NQ/TW Hà Nội, ngày 12 tháng 4 năm 2025\nThực hiện Nghị quyết Hội nghị lần thứ 11 Ban Chấp hành Trung ương Đảng khóa XIII", []string{"found 60-NQ/TW@2025-04-12", "ambiguous: which resolution of the plenum is meant is not said"}},
	// the label of another form
	{"Quyết định 66-QĐ/TW ngày 06/02/2017", []string{"found 66-QĐ/TW@2017-02-06"}},
	// serials alone
	{"Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị. Quyết định 217 nêu rõ", []string{"found 217-QĐ/TW@2013-12-12", "found 217-QĐ/TW@2013-12-12"}},
	{"Chỉ thị số 33/CT-TTg và Chỉ thị 33", []string{"ambiguous: several on record fit", "ambiguous: as cited before"}},
	{"Quyết định 99999-QĐ/TW và Quyết định 99999", []string{"unknown: nothing on record fits", "unknown: what it points back to is not resolved"}},
	{"Quyết định 217", []string{"ambiguous: a serial alone does not tell which"}},
	{"Quyết định 217 của UBND tỉnh", []string{"unknown: nothing on record fits"}},
	{"Chỉ thị 33 của UBND tỉnh Sơn La", []string{"unknown: nothing on record fits"}},
	{"Quyết định 61 của UBND tỉnh", []string{"unknown: nothing on record fits"}},
	{"QĐ 61 của Ủy ban nhân dân huyện", []string{"unknown: nothing on record fits"}},
	{"Quyết định 61", []string{"unknown: nothing on record fits"}},
	{"Quyết định 217 của Bộ Chính trị", []string{"found 217-QĐ/TW@2013-12-12"}},
	{"Nghị định 99/2099/NĐ-CP, Nghị định 99 và Nghị định 99/2099", []string{"unknown: nothing on record fits", "unknown: what it points back to is not resolved", "unknown: nothing on record fits"}},
	// a document that names no term is of the one in which it was issued
	{"Quốc hội khóa XV đã thông qua Nghị quyết số 203/2025/QH15", []string{"found 203/2025/QH15"}},
	{"Nghị quyết số 203/2025/QH15 của Quốc hội khóa XIV", []string{"unknown: what is on record under the number is of another day, form or issuer"}},
	// a day taken from the one before
	{"Quyết định số 217-QĐ/TW ngày 12/12/2013 và Quyết định số 218-QĐ/TW cùng ngày", []string{"found 217-QĐ/TW@2013-12-12", "found 218-QĐ/TW@2013-12-12"}},
	{"Quyết định số 218-QĐ/TW cùng ngày", []string{"unknown: what it points back to is not resolved"}},
	// the text itself, and what was cited last
	{"Số: 33/CT-TTg\nHà Nội, ngày 26 tháng 11 năm 2021\nCHỈ THỊ\nChỉ thị này có hiệu lực", []string{"found 33/CT-TTg@2021-11-26", "found 33/CT-TTg@2021-11-26"}},
	{"Số: 88888/CT-TTg\nHà Nội, ngày 26 tháng 11 năm 2021\nCHỈ THỊ\nChỉ thị này có hiệu lực", []string{"unknown: nothing on record fits", "unknown: the document that the text is, which is not on record"}},
	{"Chỉ thị này có hiệu lực", []string{"unknown: nothing before it that it can point back to"}},
	{"Chỉ thị số 33/CT-TTg ngày 26/11/2021; chỉ thị này giao các địa phương", []string{"found 33/CT-TTg@2021-11-26", "found 33/CT-TTg@2021-11-26"}},
	{"Chỉ thị số 33/CT-TTg ngày 26/11/2021; Chỉ thị 88888/CT-TTg; chỉ thị này", []string{"found 33/CT-TTg@2021-11-26", "unknown: nothing on record fits", "unknown: what it points back to is not resolved"}},
	{"Chỉ thị số 33/CT-TTg ngày 26/11/2021 và Chỉ thị nêu trên", []string{"found 33/CT-TTg@2021-11-26", "found 33/CT-TTg@2021-11-26"}},
	{"Quyết định 217-QĐ/TW và Quyết định 218-QĐ/TW; các quyết định nêu trên", []string{"found 217-QĐ/TW@2013-12-12", "found 218-QĐ/TW@2013-12-12", "ambiguous: it points back to several"}},
	{"quyết định nêu trên", []string{"unknown: nothing before it that it can point back to"}},
	// one year and no issuer tell no document of a place
	{"Nghị quyết 18 năm 2022", []string{"ambiguous: a serial alone does not tell which"}},
	// a serial alone with a term that is that of nobody in the text
	{"Nghị quyết số 27-NQ/TW khóa XIII được ban hành; Nghị quyết 27 khóa XII về tiền lương", []string{"found 27-NQ/TW@2022-11-09", "ambiguous: a serial alone does not tell which"}},
	{"Nghị quyết 19-NQ/TW khóa XII; Nghị quyết 19 (khóa XIII) về nông nghiệp", []string{"found 19-NQ/TW@2017-10-25", "unknown: nothing on record fits"}},
	{"Nghị quyết số 27-NQ/TW khóa XIII được ban hành; Nghị quyết 27 khóa XIII", []string{"found 27-NQ/TW@2022-11-09", "found 27-NQ/TW@2022-11-09"}},
	{"Nghị quyết số 05/NQ-HĐND khóa XII; Nghị quyết 05 khóa XII", []string{"unknown: nothing on record fits", "unknown: what it points back to is not resolved"}},
	{"Điều lệ Đảng khóa X, Điều lệ Đảng khóa XI", []string{"unknown: nothing on record fits", "found dieu-le-dang@2011-01-19"}},
	// what a document carries out is older than that
	{"Kế hoạch số 12-KH/HU ngày 5/3/2015 thực hiện Nghị quyết số 18-NQ/TW", []string{"unknown: nothing on record fits", "unknown: what is on record was issued after what carries it out"}},
	{"Kế hoạch số 12-KH/HU ngày 5/3/2018 về việc triển khai thực hiện Nghị quyết số 18-NQ/TW", []string{"unknown: nothing on record fits", "found 18-NQ/TW@2017-10-25"}},
	{"Nghị quyết 04-NQ/TU ngày 3/3/2016 thực hiện Nghị quyết 57 của Bộ Chính trị", []string{"unknown: nothing on record fits", "unknown: what is on record was issued after what carries it out"}},
	{"Nghị định số 43/2014/NĐ-CP hướng dẫn thi hành Luật Đất đai", []string{"unknown: nothing on record fits", "found 45/2013/QH13"}},
	{"Kế hoạch số 12-KH/HU ngày 5/3/2015 thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024", []string{"unknown: nothing on record fits", "found 57-NQ/TW@2024-12-22"}},
	{"Kế hoạch số 12-KH/HU ngày 5/3/2015; thực hiện Nghị quyết số 57-NQ/TW", []string{"unknown: nothing on record fits", "found 57-NQ/TW@2024-12-22"}},
	{"Kế hoạch số 12-KH/HU ngày 5/3/2015 được thay thế để thực hiện Nghị quyết số 57-NQ/TW", []string{"unknown: nothing on record fits", "found 57-NQ/TW@2024-12-22"}},
	// names
	{"Luật Thực hiện dân chủ ở cơ sở năm 2022", []string{"found 10/2022/QH15"}},
	{"Luật Mặt trận Tổ quốc Việt Nam năm 2015", []string{"found 75/2015/QH13"}},
	{"Luật Mặt trận\nTổ quốc Việt Nam\nnăm 2015", []string{"found 75/2015/QH13"}},
	{"Luật Mặt trận Tổ quốc Việt Nam\tngày\n9 tháng 6 năm 2015", []string{"found 75/2015/QH13"}},
	{"Luật Mặt trận Tổ quốc Việt Nam\u00a0năm&nbsp;2015", []string{"found 75/2015/QH13"}},
	{"Luật_Mặt_trận Tổ_quốc Việt_Nam\r\n  2015", []string{"found 75/2015/QH13"}},
	{"Điều 3 luật mặt trận tổ quốc việt nam năm 2015", []string{"found 75/2015/QH13"}},
	{"dieu 138 luat dat dai 2024", []string{"found 31/2024/QH15"}},
	{"Cương lĩnh năm 1991 và Cương lĩnh chính trị năm 2011", []string{"found cuong-linh@1991-06", "found cuong-linh@2011-01"}},
	{"Cương lĩnh xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội (bổ sung, phát triển năm 2011)", []string{"found cuong-linh@2011-01"}},
	{"Nghị quyết Đại hội XIII của Đảng", []string{"unknown: nothing on record fits"}},
	{"Cương lĩnh năm 1951", []string{"unknown: nothing on record fits"}},
	{"Nghị quyết số 29-NQ/TW ngày 04/11/2013 Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XI", []string{"found 29-NQ/TW@2013-11-04"}},
	{"Nghị quyết số 29-NQ/TW của Ban Chấp hành Trung ương khóa XIII", []string{"found 29-NQ/TW@2022-11-17"}},
	{"Hiến pháp\nnăm 2013", []string{"found hien-phap@2013-11-28"}},
	{"Luật Mặt trận Tổ quốc Việt Nam\n\nnăm 2015", []string{"ambiguous: several on record fit"}},
	{"Luật Mặt trận Tổ quốc Việt Nam", []string{"ambiguous: several on record fit"}},
	{"Luật Đường sắt đô thị năm 2099", []string{"unknown: nothing on record fits"}},
	{"Nghị quyết Trung ương 7 khóa XI", []string{"ambiguous: which resolution of the plenum is meant is not said"}},
}

func TestResolve(t *testing.T) {
	corpus, err := acts.Corpus()
	require.NoError(t, err)
	for _, x := range resolutions {
		var got []string
		for _, r := range corpus.Resolve(directive.Scan(x.text)) {
			s := r.Status.String()
			if r.Status == directive.StatusFound {
				s += " " + string(r.Document.ID)
				assert.Equal(t, []*directive.Document{r.Document}, slices.Collect(r.Candidates()), x.text)
			} else {
				s += ": " + string(r.Reason)
				assert.Nil(t, r.Document, x.text)
			}
			assert.Equal(t, r.Status == directive.StatusUnknown, len(slices.Collect(r.Candidates())) == 0, x.text)
			got = append(got, s)
		}
		assert.Equal(t, x.want, got, x.text)
	}
}

// A number whose series starts anew is found where one document is on record, and the ground says that no more than the number tells.
func TestResolveOnly(t *testing.T) {
	corpus, err := acts.Corpus()
	require.NoError(t, err)
	for text, want := range map[string]directive.Ground{
		"Quyết định số 217-QĐ/TW":                          directive.GroundOnly,
		"Quyết định số 217-QĐ/TW năm 2013":                 directive.GroundNumber,
		"Quyết định số 217-QĐ/TW của Bộ Chính trị khóa XI": directive.GroundNumber,
		"Luật số 10/2022/QH15":                             directive.GroundNumber,
		"Nghị quyết số 1656/NQ-UBTVQH15":                   directive.GroundNumber, // the term is in the symbol
		"Chỉ thị 16 của Thủ tướng":                         directive.GroundOnly,
		"Thông tư 01 của Bộ Nội vụ":                        directive.GroundOnly,
		"Quyết định 22 của Thủ tướng Chính phủ":            directive.GroundOnly,
		"Nghị định 30 của Chính phủ":                       directive.GroundOnly,
		"Nghị định 30 năm 2020 của Chính phủ":              directive.GroundNumber,
		"Nghị định 30/2020 của Chính phủ":                  directive.GroundNumber,
	} {
		for _, r := range corpus.Resolve(directive.Scan(text)) {
			assert.Equal(t, directive.StatusFound, r.Status, text)
			assert.Equal(t, want, r.Reason, text)
		}
	}
}

// A serial that is not on record is read as the others of its list are.
func TestResolveList(t *testing.T) {
	corpus, err := acts.Corpus()
	require.NoError(t, err)
	for text, want := range map[string][]string{
		"các nghị quyết số 57, 59, 66, 68, 79 hoặc 80": {"", "", "", "", "79-NQ/TW", "80-NQ/TW"},
		"các nghị quyết số 57, 980":                    {"", ""},
		"nghị quyết số 57, nghị quyết số 59 và 980":    {"", "", ""},
	} {
		var got []string
		for _, r := range corpus.Resolve(directive.Scan(text)) {
			got = append(got, r.Query.Number.String())
		}
		assert.Equal(t, want, got, text)
	}
}

func TestResolveStops(t *testing.T) {
	corpus, err := acts.Corpus()
	require.NoError(t, err)
	for range corpus.Resolve(directive.Scan("Quyết định 217-QĐ/TW và Quyết định 218-QĐ/TW")) {
		break
	}
	var none *directive.Corpus
	for c, r := range none.Resolve(directive.Scan("Quyết định 217-QĐ/TW")) {
		assert.Equal(t, directive.StatusUnknown, r.Status, c.Text)
	}
	assert.Empty(t, slices.Collect(directive.Resolved{}.Candidates()))
}
