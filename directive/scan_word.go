package directive

// The words that stand by themselves around citations, as syllables: constants, so that nothing is worked out when the package is
// imported. What each is spelt like is tested.
const (
	wordBo     syllable = 0x500000000000009F // bộ
	wordCac    syllable = 0x2000000000003043 // các
	wordChuong syllable = 0xC8860387         // chương
	wordCong   syllable = 0xDF387            // công
	wordCua    syllable = 0x4000000000003541 // của
	wordCung   syllable = 0x10000000000D5387 // cùng
	wordDai    syllable = 0x500000000001D049 // đại
	wordDated  syllable = 0x4054144          // dated
	wordDen    syllable = 0x200000000001D78E // đến
	wordDiem   syllable = 0x400000000074978D // điểm
	wordDieu   syllable = 0x1000000000749795 // điều
	wordDo     syllable = 0x10F              // do
	wordDoan   syllable = 0x500000000074F04E // đoạn
	wordDuoc   syllable = 0x5000000000761803 // được
	wordHNTW   syllable = 0x20e517           // HNTW
	wordHieu   syllable = 0x5000000000209795 // hiệu
	wordHoac   syllable = 0x500000000020F6C3 // hoặc
	wordHoi    syllable = 0x50000000000087C9 // hội
	wordKhoa   syllable = 0x20000000002C83C1 // khóa
	wordKhoan  syllable = 0x400000000B20F04E // khoản
	wordLan    syllable = 0x100000000000C70E // lần
	wordLien   syllable = 0x30978e           // liên
	wordLuat   syllable = 0x5000000000315714 // luật
	wordLuc    syllable = 0x500000000000C543 // lục
	wordMa     syllable = 0x1000000000000341 // mà
	wordMuc    syllable = 0x500000000000D543 // mục
	wordNQTW   syllable = 0x391517           // NQTW
	wordNam    syllable = 0xE6CD             // năm
	wordNay    syllable = 0x100000000000E059 // này
	wordNeu    syllable = 0xE795             // nêu
	wordNgay   syllable = 0x1000000000387059 // ngày
	wordNghi   syllable = 0x5000000000387209 // nghị
	wordNoi    syllable = 0x200000000000E3C9 // nói
	wordOf     syllable = 0x3C6              // of
	wordPhan   syllable = 0x100000000040870E // phần
	wordPhap   syllable = 0x2000000000408050 // pháp
	wordPhut   syllable = 0x2000000000408554 // phút
	wordPhu    syllable = 0x5000000000010215 // phụ
	wordSo     syllable = 0x20000000000004DF // số
	wordTUHorn syllable = 0x521              // TƯ
	wordTW     syllable = 0x517              // TW
	wordTai    syllable = 0x5000000000014049 // tại
	wordThang  syllable = 0x2000000014201387 // tháng
	wordThu    syllable = 0x2000000000014221 // thứ
	wordTiet   syllable = 0x2000000000509794 // tiết
	wordTieu   syllable = 0x4000000000509795 // tiểu
	wordTren   syllable = 0x51278E           // trên
	wordTrung  syllable = 0x14495387         // trung
	wordTruong syllable = 0x1000000512860387 // trường
	wordTu     syllable = 0x1000000000000521 // từ
	wordUHorn  syllable = 0x21               // Ư
	wordUong   syllable = 0x860387           // ương
	wordVa     syllable = 0x1000000000000581 // và
	wordVoi    syllable = 0x2000000000016809 // với
	wordW      syllable = 0x17               // W
)

// Words as they are typed without marks.
const (
	plainBan   syllable = 0x204E     // ban
	plainKhoa  syllable = 0x2C83C1   // khoa
	plainNam   syllable = 0xE04D     // nam
	plainNgay  syllable = 0x387059   // ngay
	plainQuy   syllable = 0x11559    // quy
	plainSo    syllable = 0x4CF      // so
	plainThang syllable = 0x14201387 // thang
)
