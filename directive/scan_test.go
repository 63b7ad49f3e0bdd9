package directive_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/vnpolity/vnpolity/directive"
)

// shared returns a file of the reference texts, and skips the test where they are not at hand.
func shared(t testing.TB, name string) string {
	t.Helper()
	dir := os.Getenv("VNPOLITY_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared")
	}
	text, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Skip("the reference texts are not here: VNPOLITY_SHARED names their directory")
	}
	return string(text)
}

// told is a citation as the tables of tests have it.
func told(c directive.Citation) string {
	s := fmt.Sprintf("%s = %s", oneLine(c.Text), c.Number)
	switch {
	case c.Number.IsZero() && c.Kind == directive.CitedShort:
		s = fmt.Sprintf("%s = %s?", oneLine(c.Text), c.Serial)
	case c.Number.IsZero():
		s = fmt.Sprintf("%s = (%s)", oneLine(c.Text), c.Kind)
	}
	add := func(mark, x string) {
		if x != "" {
			s += " · " + mark + x
		}
	}
	add("", c.Form.Term().Vi)
	add("", c.Issued.String())
	if c.SameDay {
		add("", "cùng ngày")
	}
	add("của ", oneLine(c.IssuedBy))
	add("", string(c.Term))
	if c.Plenum != 0 {
		add("", fmt.Sprintf("hội nghị %d", c.Plenum))
	}
	var pins []string
	for p := range c.Pins() {
		pins = append(pins, p.String())
	}
	add("", strings.Join(pins, ", "))
	if c.Heading {
		add("", "heading")
	}
	add("! ", c.Note.String())
	return s
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// citationRows are the lines of testdata/citations.txt: a text, and under it, indented, each citation in it.
func citationRows(t testing.TB) (texts []string, want map[string][]string) {
	t.Helper()
	return textRows(t, "citations.txt")
}

// textRows reads a table of texts with indented lines under them.
func textRows(t testing.TB, name string) (texts []string, want map[string][]string) {
	t.Helper()
	file, err := os.ReadFile(filepath.Join("testdata", name))
	require.NoError(t, err)
	want = map[string][]string{}
	for line := range strings.Lines(string(file)) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '\t':
			last := texts[len(texts)-1]
			want[last] = append(want[last], line[1:])
		default:
			texts = append(texts, line)
		}
	}
	return texts, want
}

// written undoes the escapes of testdata/citations.txt.
func written(s string) string {
	return strings.NewReplacer(`\n`, "\n", `\t`, "\t", `\u00a0`, "\u00a0", `\u0301`, "\u0301", `\u0323`, "\u0323", `\u0302`, "\u0302", `\u031b`, "\u031b",
		`\u0300`, "\u0300", `\xff`, "\xff").Replace(s)
}

func TestScan(t *testing.T) {
	texts, want := citationRows(t)
	require.Greater(t, len(texts), 300)
	for _, text := range texts {
		var got []string
		for c := range directive.Scan(written(text)) {
			got = append(got, told(c))
		}
		assert.Equal(t, want[text], got, text)
	}
}

func TestScanLabels(t *testing.T) {
	texts, want := textRows(t, "labels.txt")
	for _, text := range texts {
		var got []string
		for c := range directive.Scan(written(text)) {
			got = append(got, c.Number.String()+" = "+oneLine(c.Label))
		}
		assert.Equal(t, want[text], got, text)
	}
}

// What stands around a citation makes no difference, and offsets are those of the text.
func TestScanOffsets(t *testing.T) {
	texts, _ := citationRows(t)
	for _, text := range texts {
		text = written(text)
		for _, before := range []string{"", "x. ", "Ủy ban nhân dân.\n\n"} {
			whole := before + text
			for c := range directive.Scan(whole) {
				checkCitation(t, whole, c)
			}
		}
	}
}

// startsRune reports whether a rune starts at text[at], or the text ends there. A byte that is no UTF-8 is a rune by itself.
func startsRune(text string, at int) bool {
	if at == len(text) || utf8.RuneStart(text[at]) {
		return true
	}
	for i := range text {
		if i >= at {
			return i == at
		}
	}
	return false
}

func checkCitation(t testing.TB, text string, c directive.Citation) {
	t.Helper()
	require.True(t, 0 <= c.From && c.From <= c.Start && c.Start < c.End && c.End <= c.To && c.To <= len(text), "%d %d %d %d", c.From, c.Start, c.End, c.To)
	assert.Equal(t, text[c.Start:c.End], c.Text)
	assert.Contains(t, text, c.Label)
	assert.Contains(t, text, c.Places)
	assert.Contains(t, text, c.IssuedBy)
	assert.NotZero(t, c.Kind)
	for _, at := range []int{c.From, c.Start, c.End, c.To} {
		assert.True(t, startsRune(text, at), "%q at %d", text, at)
	}
	if !c.Number.IsZero() {
		n, err := directive.ParseNumber(c.Number.String())
		require.NoError(t, err)
		assert.Equal(t, c.Number, n)
	}
	for p := range c.Pins() {
		back, err := directive.ParsePin(p.String())
		require.NoError(t, err, "%q", c.Places)
		assert.Equal(t, p, back)
	}
}

// Citations follow one another and do not overlap.
func checkOrder(t testing.TB, text string) {
	t.Helper()
	end := 0
	for c := range directive.Scan(text) {
		require.GreaterOrEqual(t, c.Start, end, "%q", text)
		end = c.End
		checkCitation(t, text, c)
	}
}

// A number without a label is all that there is of its citation, whatever stands before it.
func TestScanUnlabelled(t *testing.T) {
	for _, before := range []string{"", "zq ", "xem: ", "(", "\x91", "Kìa, bạn hỡi zq "} {
		for c := range directive.Scan(before + "12-NQ/TW") {
			assert.Equal(t, []int{len(before), len(before)}, []int{c.From, c.Start}, before)
		}
	}
}

// One word that stands for a name is written out; a name is as it was written.
func TestIssuers(t *testing.T) {
	for text, want := range map[string]string{
		"Quyết định 217-QĐ/TW của BCT":                                                       "Bộ Chính trị",
		"Chỉ thị 33/CT-TTg của TTgCP":                                                        "Thủ tướng Chính phủ",
		"Quyết định 12/QĐ-UBND của UBND tỉnh Bắc Ninh":                                       "UBND tỉnh Bắc Ninh",
		"Quyết định 15-QĐ/TU của BTV Thành ủy Hà Nội":                                        "BTV Thành ủy Hà Nội",
		"Nghị quyết số 08-NQ/QU":                                                             "Quận ủy",
		"367-QĐ/TWĐTN-VP":                                                                    "Trung ương Đoàn",
		"Công điện số 6384/CĐ-BNNMT-ĐĐ":                                                      "Bộ Nông nghiệp và Môi trường",
		"Quyết định 2311/QĐ-BNN-KTHTPT":                                                      "Bộ Nông nghiệp và Phát triển nông thôn",
		"Hướng dẫn liên ngành số 01/HDLN-SNV-STC":                                            "Sở Nội vụ, Sở Tài chính",
		"Hướng dẫn liên ngành số 01/HDLN-SNV-LTLS":                                           "Sở Nội vụ, LTLS",
		"Thông tư liên tịch 05/2015/TTLT-BTNMT-BNV":                                          "Bộ Tài nguyên và Môi trường, Bộ Nội vụ",
		"Nghị quyết 25-NQ/TW của Ban Chấp hành Trung ương":                                   "Ban Chấp hành Trung ương",
		"Quyết định số 132-HĐBT ngày 5-5-1990":                                               "Hội đồng Bộ trưởng",
		"Báo cáo thẩm định số 01/BC-HĐBT ngày 15/9/2026":                                     "HĐBT",
		"Sắc lệnh số 247-SL ngày 28/4/1955":                                                  "Chủ tịch nước",
		"Thông tư liên bộ số 10/TT-LB ngày 1/1/1990 của Liên bộ Lao động - Tài chính - Y tế": "Bộ Lao động, Bộ Tài chính, Bộ Y tế",
		"Quyết định 77-QĐ/TW của BộChính trị":                                                "Bộ Chính trị",
		"Sắc lệnh 53-SL/GD ngày 21/3/1973":                                                   "",
		"Quyết định số: 62/2002/QĐ-UB của thành phố Hà Nội":                                  "Ủy ban nhân dân thành phố Hà Nội",
		"Công văn số 469/SNN-CCTL":                                                           "Sở Nông nghiệp và Phát triển nông thôn",
		"Quyết định số 212-QĐ/ĐUK":                                                           "Đảng ủy Khối",
		"Thông tư số 22-NV ngày 19/9/1964":                                                   "Bộ Nội vụ",
		"Nghị định 121-NV/NĐ ngày 18/4/1946":                                                 "Bộ Nội vụ",
		"Thông tư liên bộ số 4-TBXH/TC":                                                      "Bộ Thương binh và Xã hội, Bộ Tài chính",
		"Thông tư liên tịch số 53/1998/TT-LT/BGD&ĐT-BTC-BLĐTB&XH":                            "Bộ Giáo dục và Đào tạo, Bộ Tài chính, Bộ Lao động - Thương binh và Xã hội",
		"Nghị quyết số 215-NQ/QHK6 ngày 17/4/1978":                                           "Quốc hội",
		"Quyết định số 402/CT ngày 14/11/1990":                                               "Chủ tịch Hội đồng Bộ trưởng",
		"Quyết định số 327-CT":                                                               "Chủ tịch Hội đồng Bộ trưởng",
		"Quyết định số 402/CT ngày 14/11/2010":                                               "",
		"Quyết định số 402/CT":                                                               "",
		"Công văn số 410/TTr-NV1 ngày 28/9/2011":                                             "Thanh tra",
		"Quyết định số 21/2022/KN-DS":                                                        "",
		"Công điện số 01/CĐ-TW":                                                              "Ban Chỉ đạo Trung ương",
		"Công điện số 05/CĐ-TW của Ban Chỉ đạo quốc gia về phòng, chống thiên tai":           "Ban Chỉ đạo quốc gia về phòng, chống thiên tai",
		"Luật số 103-SL/L.005":                                                               "Quốc hội",
		"Công văn số 3129/TTr-SNV":                                                           "Sở Nội vụ",
		"Nghị quyết số 01-NQ/ĐH ngày 28/9/2020":                                              "Đại hội",
		"Nghị quyết số 01/NQ-ĐH":                                                             "ĐH",
		"Nghị quyết số 02-NQ/ĐH của Đại hội Đảng bộ huyện Văn Chấn":                          "Đại hội Đảng bộ huyện Văn Chấn",
		"Hội LHPN tỉnh ban hành Nghị quyết số 04/NQ-BCH":                                     "Hội LHPN tỉnh",
		"Ban Chấp hành Hội LHPN tỉnh đã thông qua Nghị quyết số 04/NQ-BCH":                   "Ban Chấp hành Hội LHPN tỉnh",
		"Nghị quyết số 04/NQ-BCH ngày 1/2/2021 của Ban Chấp hành Hội Liên hiệp Phụ nữ tỉnh Ninh Thuận": "Ban Chấp hành Hội Liên hiệp Phụ nữ tỉnh Ninh Thuận",
		"Nghị quyết số 04/NQ-BCH của BCH Hội Nông dân xã":                                              "BCH Hội Nông dân xã",
		"Nghị quyết số 04/NQ-BCH của BCH Công đoàn Giáo dục":                                           "BCH Công đoàn Giáo dục",
		"Quyết định 72/HĐBT ngày 13/3/1990 của Hội đồngBộ trưởng":                                      "Hội đồng Bộ trưởng",
		"Quyết định số 12/QĐ-UBND của UỶ BAN NHÂN DÂN TỈNH":                                            "UỶ BAN NHÂN DÂN TỈNH",
		"Thông tư liên bộ số 33-LB/NV-TC ngày 1/2/1962":                                                "Bộ Nội vụ, Bộ Tài chính",
		"Thông tư liên bộ số 7-TC/NV ngày 1/2/1962":                                                    "Bộ Tài chính, Bộ Nội vụ",
		"Số 7-TC/NV":                                      "Bộ Tài chính, Bộ Nội vụ",
		"Công văn số 410/NV-TC":                           "NV",
		"Quyết định số 9-QĐ/ĐUKCCQ":                       "Đảng ủy Khối các cơ quan",
		"Sở đã có Công văn số 1123/SNV-XDCQ":              "Sở Nội vụ",
		"Bộ đã có Công văn số 123/BYT-DP":                 "Bộ Y tế",
		"Sở có Tờ trình số 92/TTr-ABC":                    "Sở",
		"Sở Y tế có Tờ trình số 92/TTr-SYT":               "Sở Y tế",
		"Phòng có Tờ trình số 92/TTr-SNV":                 "Phòng",
		"Quyết định số 112/2024/QĐXXST-HS":                "",
		"Quyết định số 2567/QĐ-XPHC":                      "",
		"Quyết định số 2567/QĐ-XPHC của Chủ tịch UBND xã": "Chủ tịch UBND xã",
		"Thông tư số 12/2020/TT-BTC":                      "Bộ Tài chính",
		"Thông tư liên bộ số 02/TT-LB ngày 04/7/1989 của Tổng cục Quản lý ruộng đất - Bộ Tài chính": "Tổng cục Quản lý ruộng đất, Bộ Tài chính",
		"Hướng dẫn liên ngành số 01/HDLN-SNV-STC của Sở Nội vụ và Sở Tài chính tỉnh Nghệ An":        "Sở Nội vụ, Sở Tài chính tỉnh Nghệ An",
		"Quyết định số 12/QĐ-SVHTT của Sở Văn hóa và Thông tin tỉnh Hà Tây":                         "Sở Văn hóa và Thông tin tỉnh Hà Tây",
		"Hợp đồng số 15/2023/HĐ-TC":                    "",
		"Hợp đồng 12/HĐ-BYT ngày 2/3/2020 của Bộ Y tế": "Bộ Y tế",
	} {
		for c := range directive.Scan(text) {
			assert.Equal(t, want, strings.Join(slices.Collect(c.Issuers()), ", "), text)
		}
	}
}

// Letters that are cut short are bytes like any other.
func TestScanBrokenLetters(t *testing.T) {
	for _, lead := range []string{"\xe1\xba", "\xe1\xbb", "\xe1", "\xc3", "\xc6"} {
		for b := range 256 {
			piece := lead + string([]byte{byte(b)})
			checkOrder(t, "Quyết đ"+piece+"nh số 12-NQ/TW, số"+piece+" 13/"+piece+"-CP "+piece)
		}
	}
}

func TestScanOrder(t *testing.T) {
	texts, _ := citationRows(t)
	checkOrder(t, written(strings.Join(texts, "\n")))
}

// What was read before in a text makes no difference to how a number is read.
func TestScanSeriesAgain(t *testing.T) {
	lines := []string{
		"12/2025/QH15-NQ được thông qua", "Nghị quyết 12/2025/QH15-NQ được thông qua", "Luật số 12/2025/QH15-NQ được thông qua", "Luật số 12/2025/QH15 được thông qua",
		"Thông tri số 12-TT/TW được ban hành", "Thông tư số 12-TT/TW được ban hành", "12-TT/TW được ban hành rồi", "Thông báo số 12-TC/TW được ban hành",
		"Quy định số 12-QĐ/TW được ban hành", "Quyết định số 12-QĐ/TW được ban hành", "12-QĐ/TW được ban hành rồi", "Quyết định số 12/QĐ/TW được ban hành",
		"Đề án số 12/ĐA-CP được ban hành", "Dự án số 12/DA-CP được ban hành", "12/2020/TT-BYT được ban hành", "Công văn số 12/TT-BYT được ban hành",
		"Công văn số 12/UBND-NC được ban hành", "Văn bản số 12/UBND-NC được ban hành", "Số 12/UBND-NC được ban hành rồi", "12/UBND-NC được ban hành rồi",
		"Hướng dẫn số 12/UBND-NC được ban hành", "Quyết định số 12/UBND-NC được ban hành", "Công văn số 12/2020/UBND-NC được ban hành",
		"Công văn số 12/UBND-T được ban hành", "Công văn số 12/UBND-T.Ư được ban hành", "Quyết định số 206-CP được ban hành", "Công văn số 206-CP được ban hành",
		"206-CP được ban hành rồi", "Thông tư số 14-LĐ/TT được ban hành", "Thông báo số 14-LĐ/TT được ban hành",
		"Thông tư số 15-NT ngày 1/2/1962 được ban hành", "Thông tư số 15-NT được ban hành", "Thông tư số 15-NV được ban hành", "số 15-NV được ban hành",
		"Luật số 103-SL/L.005 được ban hành", "Luật số 103-SL/L được ban hành", "Công điện số 12/CĐ-TW được ban hành", "Công điện số 12-CĐ/TW được ban hành",
		"Nghị định số 119-TTg được ban hành", "Quyết định số 119-TTg được ban hành", "Quyết định số 12/QĐ.UBT được ban hành", "Quyết định số 12/QĐ được ban hành",
		"Quyết định số 15/TC ngày 1/2/1962 được ban hành", "Quyết định số 15/AB ngày 1/2/1962 được ban hành", "Quyết định số 15/AB được ban hành",
	}
	for _, first := range lines {
		before := tells(first + "\n\n")
		for _, line := range lines {
			assert.Equal(t, append(slices.Clone(before), tells(line)...), tells(first+"\n\n"+line), "%s after %s", line, first)
		}
	}
}

// Where a citation stands makes no difference: text is looked through eight bytes at a time, and its end byte by byte.
func TestScanAnywhere(t *testing.T) {
	for _, cited := range []string{
		"theo số 25-NQ/TW", "Nghị quyết 25", "Nghị quyết này", "Nghị quyết nêu trên", "Hiến pháp năm 2013", "Nghị quyết Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa XI",
		"Nghị quyết Đại hội XIII của Đảng", "Luật Đất đai năm 2013", "Bộ luật Dân sự năm 2015", "BLHS năm 2015", "Điều lệ Đảng", "Pháp lệnh Cựu chiến binh năm 2005", "Cương lĩnh năm 2011",
	} {
		for _, spelt := range []string{cited, norm.NFD.String(cited)} {
			for before := range 16 {
				for after := range 16 {
					text := strings.Repeat("x", before) + " " + spelt + strings.Repeat(".", after)
					assert.Len(t, tells(text), 1, "%q", text)
				}
			}
		}
	}
}

// A blank between nêu and trên is any, as between other words.
func TestScanAboveBlanks(t *testing.T) {
	for _, blank := range []string{" ", "  ", "\t", "\n", "\r\n", "\u00a0", "\u2003", "\u202f", "&nbsp;"} {
		text := "Nghị quyết nêu" + blank + "trên"
		assert.Len(t, tells(text), 1, "%q", text)
		assert.Len(t, tells(norm.NFD.String(text)), 1, "%q in pieces", text)
	}
}

// Words without an end are read once.
func TestScanLongWords(t *testing.T) {
	for _, word := range []string{"a", "Aa", "TW", "Đ", "trên", "QH15", "NQ1", "1/NQ-A&"} {
		for _, before := range []string{"", "số 1/", "1/2000/QĐ-"} {
			checkOrder(t, before+strings.Repeat(word, 1<<18/len(word)))
		}
	}
}

func tells(text string) (all []string) {
	for c := range directive.Scan(text) {
		all = append(all, told(c))
	}
	return all
}

func TestScanStops(t *testing.T) {
	texts, _ := citationRows(t)
	for _, text := range texts {
		for range directive.Scan(written(text)) {
			break
		}
	}
}

func TestScanAllocatesNothing(t *testing.T) {
	text := strings.Repeat("Hội nghị có 100 đại biểu dự, diễn ra từ ngày 24/2/2023 đến 26/2/2023 tại số 12 phố Lê Lợi; điện thoại 024.3858.1234. ", 100)
	for range directive.Scan(text) {
		require.Fail(t, "a citation where there is none")
	}
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		for range directive.Scan(text) {
		}
	}))
}
