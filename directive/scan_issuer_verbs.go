package directive

// verbs stand between an issuer and what it issued: "Bộ Chính trị ra Nghị quyết".
var verbs = []string{
	"ban hành", "ra", "có", "ký", "ký ban hành", "thông qua", "đã ban hành", "đã ra", "đã có", "đã ký", "đã ký ban hành", "vừa ký", "vừa ban hành",
	"vừa ký ban hành", "đã thông qua", "tiếp tục ban hành", "ban hành các", "đã ban hành các", "công bố", "đã công bố", "cũng ban hành", "trình", "gửi",
	"đã gửi", "vừa có", "mới có", "mới ban hành", "mới ký", "vừa thông qua", "chính thức ban hành", "đã chính thức ban hành", "vừa qua đã ký", "vừa qua đã ban hành",
	"tiếp tục ra", "mới đây tiếp tục ban hành", "mới đây đã ban hành", "mới đây ban hành", "kịp thời ban hành", "đã kịp thời ban hành", "lần lượt ban hành", "đã lần lượt ban hành",
	"đồng thời ban hành", "sau đó ban hành", "đã phê duyệt", "vừa phê duyệt", "phê duyệt", "tại", "trong", "với", "ban hành tại",
	"xây dựng", "đã xây dựng", "xây dựng và ban hành", "đã xây dựng và ban hành",
	"có văn bản chỉ đạo", "đã có văn bản chỉ đạo", "vừa có văn bản chỉ đạo", "mới có văn bản chỉ đạo",
}

var verbsBook = lazyBook{texts: verbs}
