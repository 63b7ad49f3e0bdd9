package directive_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

func blockOf(t testing.TB, row []string) (string, directive.SignatureBlock) {
	t.Helper()
	require.Len(t, row, 6)
	for i := range row {
		if row[i] == "-" {
			row[i] = ""
		}
	}
	as, err := directive.ParseSigning(row[3])
	if row[3] == "" {
		as, err = 0, nil
	}
	require.NoError(t, err)
	post, given, _ := strings.Cut(row[2], " > ")
	return strings.ReplaceAll(row[0], " / ", "\n"), directive.SignatureBlock{Organ: row[1], Post: post, Given: given, As: as, Title: row[4], Name: row[5]}
}

func TestFindSignatures(t *testing.T) {
	for _, row := range readRows(t, "signatures.txt") {
		text, want := blockOf(t, row)
		for _, around := range [][2]string{{"", ""}, {"Điều 3. Quyết định này có hiệu lực.\n", "\nPHỤ LỤC"}} {
			whole := around[0] + text + around[1]
			var got []directive.FoundSignature
			for f := range directive.FindSignatures(whole) {
				got = append(got, f)
			}
			require.Len(t, got, 1, "%q", whole)
			assert.Equal(t, want, got[0].SignatureBlock, "%q", whole)
			found := whole[got[0].Start:got[0].End]
			assert.True(t, strings.HasSuffix(found, want.Name), "%q", found)
			assert.False(t, strings.Contains(found, "Điều 3"), "%q", found)
		}
	}
}

func TestWhatIsNoSignature(t *testing.T) {
	for _, row := range readRows(t, "not_signatures.txt") {
		for f := range directive.FindSignatures(strings.Join(row, "|")) {
			t.Errorf("%q: %q", row, f.SignatureBlock)
		}
	}
}

func TestSignatureBlocksReadBack(t *testing.T) {
	for _, row := range readRows(t, "signatures.txt") {
		_, want := blockOf(t, row)
		got, err := directive.ParseSignatureBlock(want.String())
		require.NoError(t, err, "%q", want.String())
		assert.Equal(t, want, got)
	}
	for _, text := range []string{"", "\n", "tm. ỦY BAN", "TM. ", "TM.  A", "TM. A\nTM. B", "CHỦ TỊCH\nTM. A", "A\nB", "Trần Văn An\nCHỦ TỊCH",
		"TM. Ủy ban", "KT. CHỦ TỊCH\nTL. CHỦ TỊCH", "KT. CHỦ TỊCH\nQ. CHỦ TỊCH", "KT. TL. A", "\xff", strings.Repeat("A", 1000)} {
		_, err := directive.ParseSignatureBlock(text)
		var pe *org.ParseError
		assert.ErrorAs(t, err, &pe, "%q", text)
	}
	got, err := directive.ParseSignatureBlock("T/M BAN BÍ THƯ\n(Đã ký)\nTrần Văn An")
	require.NoError(t, err)
	assert.Equal(t, directive.SignatureBlock{Organ: "BAN BÍ THƯ", As: directive.OnBehalf, Name: "Trần Văn An"}, got)
}

func FuzzSignatures(f *testing.F) {
	f.Add("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nTrần Văn An")
	f.Add("T/M BAN BÍ THƯ Q. CHỦ TỊCH PHỤ TRÁCH TUQ. <br> |")
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for s := range directive.FindSignatures(text) {
			if s.Start < last || s.End <= s.Start || s.End > len(text) {
				t.Fatalf("[%d:%d] after %d of %d", s.Start, s.End, last, len(text))
			}
			last = s.End
		}
		if b, err := directive.ParseSignatureBlock(text); err == nil {
			back, err := directive.ParseSignatureBlock(b.String())
			if err != nil || back != b {
				t.Fatalf("%q: %v, %v", b.String(), back, err)
			}
		}
	})
}

func TestASignatureTellsTheIssuer(t *testing.T) {
	reg := load().Registry()
	for _, x := range []struct {
		block, number string
		place         org.AreaID
		want          string
	}{
		{"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "12/QĐ-UBND", "ha-noi", "peoples-committee@ha-noi"},
		{"TM. ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI\nCHỦ TỊCH", "12/2023/QĐ-UBND", "ha-noi", "peoples-committee@ha-noi"},
		{"KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "12/QĐ-UBND", "ha-noi", "head@peoples-committee@ha-noi"},
		{"TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG", "12/QĐ-UBND", "ha-noi", "head@peoples-committee@ha-noi"},
		{"CHỦ TỊCH\nTrần Văn An", "12/QĐ-UBND", "ha-noi", "head@peoples-committee@ha-noi"},
		{"Q. CHỦ TỊCH\nTrần Văn An", "12/QĐ-UBND", "ha-noi", "head@peoples-committee@ha-noi"},
		{"TM. BỘ CHÍNH TRỊ\nTrần Văn An", "217-QĐ/TW", "vn", "politburo@party-committee@vn"},
		{"T/M BAN BÍ THƯ\nTHƯỜNG TRỰC BAN BÍ THƯ", "66-QĐ/TW", "vn", "secretariat@party-committee@vn"},
		{"T/M BAN CHẤP HÀNH TRUNG ƯƠNG\nTỔNG BÍ THƯ", "25-NQ/TW", "vn", "party-committee@vn"},
		{"T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ", "6525-QĐ/TU", "ha-noi", "standing-board@party-committee@ha-noi"},
		{"T/M THÀNH ỦY\nBÍ THƯ", "18-NQ/TU", "ha-noi", "party-committee@ha-noi"},
		{"T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG", "1520-CV/TU", "yen-bai", "standing-board@party-committee@yen-bai"},
		{"T/L BAN THƯỜNG VỤ\nK/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG", "1520-CV/TU", "ha-noi", "standing-board@party-committee@ha-noi"},
		{"T/L TỈNH ỦY\nCHÁNH VĂN PHÒNG", "1520-CV/TU", "yen-bai", "party-committee@yen-bai"},
		{"T/L THƯỜNG TRỰC\nCHÁNH VĂN PHÒNG", "1520-CV/TU", "yen-bai", "permanent-board@party-committee@yen-bai"},
		{"T/L BAN BÍ THƯ\nCHÁNH VĂN PHÒNG", "15-CV/TW", "vn", "secretariat@party-committee@vn"},
		{"T/L BÍ THƯ\nCHÁNH VĂN PHÒNG", "1520-CV/TU", "yen-bai", "head@party-committee@yen-bai"},
		{"K/T BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG", "1520-CV/TU", "yen-bai", ""},
		{"TL. ỦY BAN NHÂN DÂN\nCHÁNH VĂN PHÒNG", "12/UBND-NC", "ha-noi", ""},
		{"T/M BAN CHẤP HÀNH\nBÍ THƯ", "18-NQ/TU", "ha-noi", "party-committee@ha-noi"},
		{"T/M QUẬN ỦY\nBÍ THƯ", "12-CTr/QU", "ha-noi/quan-thanh-xuan", "party-committee@ha-noi/quan-thanh-xuan"},
		{"KT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG", "33/CT-TTg", "vn", "head@government@vn"},
		{"TM. CHÍNH PHỦ\nTHỦ TƯỚNG", "30/2020/NĐ-CP", "vn", "government@vn"},
		{"TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI\nCHỦ TỊCH", "1656/NQ-UBTVQH15", "vn", "standing-committee@national-assembly@vn"},
		{"KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG", "12/2023/TT-BNV", "vn", "head@ministry.home-affairs@government@vn"},
		{"GIÁM ĐỐC\nTrần Văn An", "123/SNV-TCBC", "ha-noi", "head@department.home-affairs@peoples-committee@ha-noi"},
		{"PHÓ CHỦ TỊCH\nTrần Văn An", "12/QĐ-UBND", "ha-noi", ""},
		{"TM. HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH", "12/QĐ-UBND", "ha-noi", ""},
		{"Trần Văn An", "12/QĐ-UBND", "ha-noi", ""},
	} {
		b, err := directive.ParseSignatureBlock(x.block)
		require.NoError(t, err)
		got, why := b.Issuer(directive.MustParseNumber(x.number), reg.At(20230224).Area(x.place))
		assert.Equal(t, x.want, got.String(), "%q %s\n%s", x.block, x.number, why)
		assert.Equal(t, x.want != "", why.Truth() == org.True)
		for s := range why.Steps() {
			assert.Equal(t, why.Truth(), s.Truth)
		}
	}
}

// The texts of the resolutions have the organ, the list of those who receive them and the name in two columns of a table.
func TestSignaturesOfTheSharedTexts(t *testing.T) {
	shared := os.Getenv("VNPOLITY_SHARED")
	if shared == "" {
		shared = filepath.Join("..", "..", "shared")
	}
	files, _ := filepath.Glob(filepath.Join(shared, "texts", "*.txt"))
	if len(files) == 0 {
		t.Skip("the texts are not at hand (set VNPOLITY_SHARED)")
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		var got []directive.SignatureBlock
		for f := range directive.FindSignatures(string(text)) {
			got = append(got, f.SignatureBlock)
		}
		want := directive.SignatureBlock{Organ: "ỦY BAN THƯỜNG VỤ QUỐC HỘI", As: directive.OnBehalf, Title: "CHỦ TỊCH", Name: "Trần Thanh Mẫn"}
		if strings.HasPrefix(filepath.Base(name), "60-NQ") {
			want = directive.SignatureBlock{Organ: "BAN CHẤP HÀNH TRUNG ƯƠNG", As: directive.OnBehalf, Title: "TỔNG BÍ THƯ", Name: "Tô Lâm"}
		}
		assert.Equal(t, []directive.SignatureBlock{want}, got, filepath.Base(name))
	}
}

func BenchmarkFindSignatures(b *testing.B) {
	text := strings.Repeat("Ủy ban nhân dân cấp tỉnh, cấp xã có trách nhiệm thi hành Nghị quyết này. ", 2000) + "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn An"
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		for range directive.FindSignatures(text) {
		}
	}
}

// A quyết định of the number QĐ-UBND is the committee's or its chair's: the signature tells.
func ExampleSignatureBlock_Issuer() {
	haNoi := load().Registry().At(20230224).Area("ha-noi")
	n := directive.MustParseNumber("12/QĐ-UBND")
	for _, text := range []string{"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn An", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn An"} {
		b, err := directive.ParseSignatureBlock(text)
		if err != nil {
			panic(err)
		}
		issuer, why := b.Issuer(n, haNoi)
		fmt.Println(issuer)
		fmt.Println(why)
	}
	// Output:
	// peoples-committee@ha-noi
	// signed for ỦY BAN NHÂN DÂN → Ủy ban nhân dân thành phố Hà Nội (for-head: the signatory is not the issuer)  [30/2020/NĐ-CP, Phụ lục I]
	// head@peoples-committee@ha-noi
	// signed for CHỦ TỊCH → Chủ tịch Ủy ban nhân dân thành phố Hà Nội (for-head: the signatory is not the issuer)  [30/2020/NĐ-CP, Phụ lục I]
}

// The parts of a block, each as printed.
func ExampleSignatureBlock() {
	b, err := directive.ParseSignatureBlock("T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTrần Văn An")
	fmt.Printf("%s | %s | %s | %s | %v\n", b.Organ, b.As, b.Title, b.Name, err)
	// Output:
	// BAN THƯỜNG VỤ | on-behalf | PHÓ BÍ THƯ | Trần Văn An | <nil>
}

// A block in running text is found where it stands.
func ExampleFindSignatures() {
	text := "Quyết định này có hiệu lực từ ngày ký. TL. CHỦ TỊCH CHÁNH VĂN PHÒNG (Đã ký) Trần Văn An"
	for f := range directive.FindSignatures(text) {
		fmt.Printf("%q by %s, %s\n", text[f.Start:f.End], f.Name, f.As)
	}
	// Output:
	// "TL. CHỦ TỊCH CHÁNH VĂN PHÒNG (Đã ký) Trần Văn An" by Trần Văn An, by-order
}

// A found signature is a block with its place.
func ExampleFoundSignature() {
	for f := range directive.FindSignatures("Hà Nội. CHỦ TỊCH\nTrần Văn An") {
		fmt.Println(f.Start, f.End, f.Title, f.Name)
	}
	// Output:
	// 11 38 CHỦ TỊCH Trần Văn An
}

// A block is printed with room for the hand and the seal.
func TestSignatureBlockSkipsBlankLines(t *testing.T) {
	want, err := directive.ParseSignatureBlock("T/M BAN THƯỜNG VỤ\nBÍ THƯ\n(Đã ký)\nTrần Văn An")
	require.NoError(t, err)
	got, err := directive.ParseSignatureBlock("\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n(Đã ký)\n \t\n\nTrần Văn An\n\n")
	require.NoError(t, err)
	assert.Equal(t, want, got)
	got, err = directive.ParseSignatureBlock("KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\n\nTrần Văn An")
	require.NoError(t, err)
	assert.Equal(t, directive.SignatureBlock{Post: "BỘ TRƯỞNG", As: directive.ForHead, Title: "THỨ TRƯỞNG", Name: "Trần Văn An"}, got)
	back, err := directive.ParseSignatureBlock(got.String())
	require.NoError(t, err)
	assert.Equal(t, got, back)
	_, err = directive.ParseSignatureBlock("\n \n")
	assert.Error(t, err)
}
