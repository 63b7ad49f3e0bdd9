package mention_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vnpolity/vnpolity/org"
)

// In the head of a document the area stands in a line of its own, and what follows it is of another unit.
func TestHeadOfDocument(t *testing.T) {
	for _, x := range []struct {
		day  org.Date
		home org.AreaID
		text string
		want []string
	}{
		{threeLevels, "ha-noi", "ỦY BAN NHÂN DÂN\nQUẬN THANH XUÂN\nSố: 12/UBND", []string{"peoples-committee@ha-noi/quan-thanh-xuan"}},
		{threeLevels, "ha-noi", "ỦY BAN NHÂN DÂN \nPHƯỜNG NHÂN CHÍNH", []string{"peoples-committee@ha-noi/quan-thanh-xuan/phuong-nhan-chinh"}},
		{threeLevels, "ha-noi", "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI\nSỞ NỘI VỤ", []string{"peoples-committee@ha-noi", "department.home-affairs@peoples-committee@ha-noi"}},
		{threeLevels, "yen-bai", "TÒA ÁN NHÂN DÂN\nHUYỆN TRẤN YÊN", []string{"court@yen-bai/huyen-tran-yen"}},
		{threeLevels, "yen-bai", "HỘI ĐỒNG NHÂN DÂN\r\nHUYỆN TRẤN YÊN\r\n", []string{"peoples-council@yen-bai/huyen-tran-yen"}},
		{threeLevels, "yen-bai", "CÔNG AN\n  HUYỆN TRẤN YÊN", []string{"police@yen-bai/huyen-tran-yen"}},
		{threeLevels, "yen-bai", "ĐẢNG BỘ TỈNH YÊN BÁI\nTỈNH ỦY", []string{"party-organisation@yen-bai", "party-committee@yen-bai"}},
		{threeLevels, "yen-bai", "ỦY BAN NHÂN DÂN\nXÃ SÔNG VÂN", []string{""}},
		{threeLevels, "yen-bai", "ỦY BAN NHÂN DÂN\n\nHUYỆN TRẤN YÊN", []string{"peoples-committee@yen-bai"}},
		{threeLevels, "yen-bai", "ỦY BAN NHÂN DÂN\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN TRẤN YÊN", nil},
		{threeLevels, "yen-bai", "ỦY BAN NHÂN DÂN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN TRẤN YÊN", nil},
		{twoLevels, "lao-cai", "ỦY BAN NHÂN DÂN\nXÃ TRẤN YÊN", []string{"peoples-committee@lao-cai/xa-tran-yen"}},
	} {
		var got []string
		for m := range grammar(t).At(x.day, x.home).Scan(x.text) {
			got = append(got, string(m.Unit.Unit))
		}
		assert.Equal(t, x.want, got, x.text)
	}
}
