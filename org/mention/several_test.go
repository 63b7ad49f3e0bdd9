package mention_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vnpolity/vnpolity/org"
)

// Units of one kind in several places are each mentioned; any unit of a type is not.
func TestUnitsInSeveralPlaces(t *testing.T) {
	for _, x := range []struct {
		day  org.Date
		home org.AreaID
		text string
		want []string // the words and the area
	}{
		{twoLevels, "lao-cai", "UBND các xã Trấn Yên, Việt Hồng báo cáo.", []string{"UBND các xã Trấn Yên", "lao-cai/xa-tran-yen", "Việt Hồng", "lao-cai/xa-viet-hong"}},
		{twoLevels, "lao-cai", "Đề nghị UBND các xã: Trấn Yên và Việt Hồng.", []string{"UBND các xã: Trấn Yên", "lao-cai/xa-tran-yen", "Việt Hồng", "lao-cai/xa-viet-hong"}},
		{twoLevels, "lao-cai", "Công an các phường Yên Bái, Nam Cường và các xã Trấn Yên, Việt Hồng, Công an tỉnh.", []string{
			"Công an các phường Yên Bái", "lao-cai/phuong-yen-bai", "Nam Cường", "lao-cai/phuong-nam-cuong", "Trấn Yên", "lao-cai/xa-tran-yen",
			"Việt Hồng", "lao-cai/xa-viet-hong", "Công an tỉnh", "lao-cai"}},
		{twoLevels, "ha-noi", "UBND hai xã Trấn Yên, Việt Hồng, tỉnh Lào Cai họp.", []string{"UBND hai xã Trấn Yên", "lao-cai/xa-tran-yen", "Việt Hồng", "lao-cai/xa-viet-hong"}},
		{threeLevels, "yen-bai", "UBND các huyện Trấn Yên, Văn Yên và thị xã Nghĩa Lộ.", []string{
			"UBND các huyện Trấn Yên", "yen-bai/huyen-tran-yen", "Văn Yên", "yen-bai/huyen-van-yen", "Nghĩa Lộ", "yen-bai/thi-xa-nghia-lo"}},
		{threeLevels, "ho-chi-minh", "UBND các quận 1, 3 và huyện Củ Chi.", []string{
			"UBND các quận 1", "ho-chi-minh/quan-1", "3", "ho-chi-minh/quan-3", "Củ Chi", "ho-chi-minh/huyen-cu-chi"}},
		{threeLevels, "ha-noi", "UBND các quận 1, 3, Thành phố Hồ Chí Minh.", []string{"UBND các quận 1", "ho-chi-minh/quan-1", "3", "ho-chi-minh/quan-3"}},
		{twoLevels, "lao-cai", "Ủy ban nhân dân các xã, phường. UBND các xã báo cáo. Trấn Yên, Việt Hồng có mặt.", nil},
		{twoLevels, "lao-cai", "UBND các xã Sông Vân, Việt Hồng.", nil},
	} {
		var got []string
		for m := range grammar(t).At(x.day, x.home).Scan(x.text) {
			got = append(got, x.text[m.Start:m.End], string(m.Unit.Area))
		}
		assert.Equal(t, x.want, got, x.text)
	}
}
