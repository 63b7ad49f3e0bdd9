package directive

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWordsAreSpeltSo(t *testing.T) {
	for y, word := range map[syllable]string{
		wordBo:     "bộ",
		wordCac:    "các",
		wordChuong: "chương",
		wordCong:   "công",
		wordCua:    "của",
		wordCung:   "cùng",
		wordDai:    "đại",
		wordDated:  "dated",
		wordDen:    "đến",
		wordDiem:   "điểm",
		wordDieu:   "điều",
		wordDo:     "do",
		wordDoan:   "đoạn",
		wordDuoc:   "được",
		wordHNTW:   "HNTW",
		wordHieu:   "hiệu",
		wordHoac:   "hoặc",
		wordHoi:    "hội",
		wordKhoa:   "khóa",
		wordKhoan:  "khoản",
		wordLan:    "lần",
		wordLien:   "liên",
		wordLuat:   "luật",
		wordLuc:    "lục",
		wordMa:     "mà",
		wordMuc:    "mục",
		wordNQTW:   "NQTW",
		wordNam:    "năm",
		wordNay:    "này",
		wordNeu:    "nêu",
		wordNgay:   "ngày",
		wordNghi:   "nghị",
		wordNoi:    "nói",
		wordOf:     "of",
		wordPhan:   "phần",
		wordPhap:   "pháp",
		wordPhu:    "phụ",
		wordPhut:   "phút",
		wordSo:     "số",
		wordTUHorn: "TƯ",
		wordTW:     "TW",
		wordTai:    "tại",
		wordThang:  "tháng",
		wordThu:    "thứ",
		wordTiet:   "tiết",
		wordTieu:   "tiểu",
		wordTren:   "trên",
		wordTrung:  "trung",
		wordTruong: "trường",
		wordTu:     "từ",
		wordUHorn:  "Ư",
		wordUong:   "ương",
		wordVa:     "và",
		wordVoi:    "với",
		wordW:      "W",
		plainBan:   "ban",
		plainKhoa:  "khoa",
		plainNam:   "nam",
		plainNgay:  "ngay",
		plainQuy:   "quy",
		plainSo:    "so",
		plainThang: "thang",
	} {
		read, end, _ := readSyllable(word, 0)
		assert.Equal(t, read, y, word)
		assert.Len(t, word, end, word)
	}
}
