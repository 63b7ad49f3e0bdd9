package main

import "strings"

// labels are what documents are called before a number. The first letter may be a capital.
const labels = "[Nn]ghị quyết(?: liên tịch)?|[Nn]ghị định|[Qq]uyết định|[Qq]uy định|[Qq]uy chế|[Cc]hỉ thị|[Tt]hông tư(?: liên tịch)?|[Tt]hông báo|[Tt]hông tri|" +
	"[Kk]ết luận|[Hh]ướng dẫn|[Cc]hương trình|[Kk]ế hoạch|[Bb]áo cáo|[Tt]ờ trình|[Cc]ông văn|[Cc]ông điện|[Đđ]ề án|[Pp]háp lệnh|[Ss]ắc lệnh|[Bb]ộ luật|[Ll]uật|" +
	"[Vv]ăn bản|NQ|QĐ|NĐ|CT|KL|TT|TTLT"

// issuing are the words for who issues documents: those of the whole country, and those of places.
const issuing = "Chính phủ|Thủ tướng(?: Chính phủ)?|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|Ban Tổ chức Trung ương|Quốc hội|Ủy ban Thường vụ Quốc hội|Bộ trưởng|" +
	"(?:Bộ|Ban Thường vụ|Ban|Sở|Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Đảng ủy)(?: tỉnh| thành phố| huyện| quận| xã| phường)?(?: \\p{Lu}\\p{L}*)*"

// grammar is a regular expression for what [directive.Scan] reads, as near as one comes: numbers with the usual errors, several under one
// label, serials alone, documents by name, what points back, and around them the places in the document, the dates, the issuer and
// its term. It knows neither what is no document nor what is meant.
var grammar = strings.NewReplacer("LABEL", labels, "ISSUER", issuing).Replace(
	`(?:(?:điểm [a-zđ](?:(?:, | và )[a-zđ])* )?(?:khoản [0-9]+[a-z]?(?:(?:, | và )[0-9]+[a-z]?)* )?Điều [0-9]+[a-z]?(?:(?:, | và )[0-9]+)*,? (?:của )?)?` +
		`(?:(?:(?:các )?(?:LABEL)(?: số:?)? ?)?` + loose + `(?:(?:, |; | và |/)(?:(?:LABEL) )?(?:số )?` + loose + `)*` +
		`|(?:LABEL)(?: số)? [0-9]{1,5}(?: của| về| ngày| năm|[,.;:)])` +
		`|(?:LABEL) (?:này|nêu trên|nói trên)` +
		`|Nghị quyết (?:Hội nghị )?(?:Trung ương|TW) ?[0-9]{1,2}|Hiến pháp|Điều lệ Đảng|(?:Bộ luật|Luật|Pháp lệnh) \p{Lu}\p{L}*(?: \p{Ll}+)* năm [0-9]{4})` +
		`(?:,? ?(?:ngày (?:[0-9]{1,2} ?[/.-] ?[0-9]{1,2} ?[/.-] ?[0-9]{4}|[0-9]{1,2} tháng [0-9]{1,2} năm [0-9]{4})|năm [0-9]{4}|\([0-9]{1,2}/[0-9]{1,2}/[0-9]{4}\)))?` +
		`(?: (?:của|do) (?:ISSUER))?(?:,? \(?khóa [IVX]+\)?)?`)

// loose is a number of a document with the errors that people make.
const loose = `[0-9]{1,6}[a-z]?(?: ?/ ?[0-9]{4})? ?[/–-] ?[A-ZĐƯ][A-Za-zĐđƯư0-9]*(?: ?[/–-] ?[A-ZĐƯ][A-Za-zĐđƯư0-9&]*)*`
