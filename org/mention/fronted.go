package mention

import (
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file tells who is named in what a sentence begins with from who does what follows the comma behind it: Thừa ủy quyền của Chủ tịch UBND tỉnh, Giám
// đốc Sở Du lịch Trần Văn An trao bằng.

// fronted stand before somebody for whom, with whom or to whom somebody else does something, who is named behind the comma.
var fronted = [...]string{
	"thay mặt", "thay mặt cho", "thay lời", "thừa lệnh", "thừa ủy quyền", "được ủy quyền", "cùng", "cùng với", "trao đổi với", "làm việc với", "nói chuyện với", "trả lời", "tiếp lời", "đáp lời",
	"đáp từ", "báo cáo", "báo cáo với",
}

// frontedOf begin what ends in "của" and somebody on whose word, or after whose, somebody else does something: Theo đề nghị của. Of who presides, dưới sự chủ
// trì của, it is all the titles that are told.
var frontedOf = [...]string{"theo", "thừa", "được", "sau", "trước", "nghe", "thực hiện", "tiếp thu", "với sự", "nhận", "căn cứ"}

// othersPost reports whether the first title of a list is not that of the person behind the list, whose name ends at a byte: the sentence begins with it and
// goes on with what that person does.
func (r *reading) othersPost(l *list, end int) bool {
	i := int(l.posts[0].to)
	if r.tok(i).gap != commaGap || l.n > 1 && int(l.posts[1].from) != i || !r.acts(end) {
		return false
	}
	return r.isFronted(r.toks[l.posts[0].from].start)
}

// noActs stand behind a person and do not begin what the person does: when it was, who is there besides.
const noActs = "trong khi lúc ngày sáng trưa chiều tối hôm tháng năm có còn"

// acts reports whether a small word stands behind the name of a person that ends at a byte, which may say what the person does.
func (r *reading) acts(end int) bool {
	i := r.tokenBehind(end)
	return r.does(i) && !listed(noActs, vitext.Canonical(r.words(int16(i), int16(i+1))))
}

// does reports whether token i, behind a person or a title, may say what somebody does: it is a small word that does not begin a place.
func (r *reading) does(i int) bool {
	t := r.tok(i)
	return t.end > 0 && t.gap == blank && t.shape == small && (!r.parser.begins(r.g.links, i) || r.tells(i))
}

// isFronted reports whether the words of the sentence before a byte, behind the last comma, make what begins there that of somebody for whom another acts.
func (r *reading) isFronted(i int) bool {
	clause := r.text[sentenceStart(r.text, i):i]
	clause = vitext.Lower(vitext.Canonical(strings.Trim(clause[strings.LastIndexByte(clause, ',')+1:], " ")))
	if begins, ok := strings.CutSuffix(clause, " của"); ok {
		return slices.ContainsFunc(frontedOf[:], func(head string) bool { return strings.HasPrefix(begins, head+" ") })
	}
	return slices.Contains(fronted[:], clause)
}
