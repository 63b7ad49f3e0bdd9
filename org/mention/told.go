package mention

import (
	"slices"
	"strings"
	"unicode"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file tells whether a text says that somebody holds a post on its day, or names the post beside the person for another reason.

// A saying is how a text says that somebody has a post. The zero saying is that nothing is said of it.
type saying uint8

const (
	takes    saying = 1 + iota // giữ chức
	wins                       // trúng cử: takes it whatever was said before
	moves                      // bổ nhiệm, luân chuyển: takes it, and whether the post of before is kept is not told
	leaves                     // thôi giữ chức, miễn nhiệm
	gives                      // has it no more, as another takes it: thay ông
	standsIn                   // is to be chosen or is not yet chosen: đề cử, được giới thiệu
	attends                    // is another than who has the post: lái xe của, kẻ mạo danh
)

// sayings are the words for them, of which the longest is read.
var sayings = [...]struct {
	says    saying
	phrases []string
}{
	{takes, []string{"giữ", "làm", "là", "nhận", "bầu", "phân công", "chỉ định"}},
	{wins, []string{"trúng cử", "đắc cử", "tái cử", "tái đắc cử", "và được bầu", "đã được bầu"}},
	{moves, []string{"bổ nhiệm", "điều động", "luân chuyển", "thuyên chuyển"}},
	{leaves, []string{"thôi", "miễn nhiệm", "bãi nhiệm", "cách chức"}},
	{gives, []string{"thay", "thay thế", "thay cho", "thay thế cho", "kế nhiệm"}},
	{standsIn, []string{"giới thiệu", "đề cử", "tiến cử", "ứng cử", "dự kiến", "đề xuất", "quy hoạch", "đề nghị bầu", "đề nghị bổ nhiệm"}},
	{attends, []string{"vợ", "chồng", "con", "con trai", "con gái", "con rể", "con dâu", "em trai", "em gái", "anh trai", "chị gái", "em ruột", "anh ruột", "chị ruột",
		"em vợ", "em rể", "cháu", "bố", "mẹ", "cha", "bố đẻ", "mẹ đẻ", "người nhà", "người thân", "bạn", "lái xe", "tài xế", "thư ký", "trợ lý", "bảo vệ", "vệ sĩ",
		"cấp dưới", "giúp việc", "ứng viên", "ứng cử viên", "mạo danh", "giả danh", "mạo nhận", "tự xưng", "tự nhận", "giả mạo"}},
	{0, []string{"bà con", "tổng thư ký", "phó tổng thư ký"}}, // which end in one of those
}

// phrasesOf returns the words for a saying.
func phrasesOf(says saying) []string {
	for i := range sayings {
		if sayings[i].says == says {
			return sayings[i].phrases
		}
	}
	return nil
}

// passedOver are the words between a saying and a person or a title.
const passedOver = "ông bà anh chị đồng chí đ/c đại thượng trung thiếu tướng tá úy tiến sĩ thạc kỹ sư chức vụ danh vị trí " +
	"các của đối với nhân sự để vào bầu bổ sung giữ nhiệm điều động luân thuyên chuyển và"

// listed reports whether a word is one of those of a list with blanks between.
func listed(list, word string) bool { return strings.Contains(" "+list+" ", " "+word+" ") }

// plainWords returns the words of a part of a text, in small letters. A date in figures is one.
func plainWords(s string) []string {
	return strings.FieldsFunc(vitext.Lower(vitext.Canonical(s)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '/' })
}

// endsSaying returns what the words end with, 0 if with no saying.
func endsSaying(words []string) (says saying) {
	longest := 0
	for _, row := range sayings {
		for _, phrase := range row.phrases {
			list := strings.Fields(phrase)
			if n := len(words) - len(list); n >= 0 && len(list) > longest && slices.Equal(words[n:], list) {
				says, longest = row.says, len(list)
			}
		}
	}
	return says
}

// sayingBefore returns what is said right before a person or a title, 0 if nothing. What is said of a move goes before it: dự kiến điều động.
func sayingBefore(before string) (moved saying) {
	words := plainWords(before[strings.LastIndexByte(before, ',')+1:])
	for i := len(words); i > 0; i-- {
		switch says := endsSaying(words[:i]); says {
		case 0, takes:
		case moves:
			moved = moves
		default:
			return says
		}
		if !listed(passedOver, words[i-1]) {
			break
		}
	}
	return moved
}

// sayingBetween returns what is said of a title by what stands between it and a person or another title, 0 if nothing.
func sayingBetween(between string) (says saying) {
	words := plainWords(between)
	for i := range words {
		switch now := endsSaying(words[:i+1]); now {
		case takes:
			says = max(says, takes)
		case moves: // of what was left before
			if says != standsIn {
				says = moves
			}
		case wins, leaves, standsIn:
			says = now
		}
	}
	return says
}

// A stretch is a part of a text, in bytes.
type stretch struct{ start, end int }

// A claim is what a text says of the posts of one person.
type claim struct {
	text   string
	person stretch
	posts  []stretch // in the order of the text
	day    org.Date
}

// held returns for each post whether the text says that the person has it on the day.
func (c *claim) held() []bool {
	held := make([]bool, len(c.posts))
	first, last := c.person, c.person
	if c.posts[0].start < first.start {
		first = c.posts[0]
	}
	if p := c.posts[len(c.posts)-1]; p.start > last.start {
		last = p
	}
	before := c.text[sentenceStart(c.text, first.start):first.start]
	if c.past(adverbial(before)) || c.past(periodBehind(c.text[last.end:])) {
		return held
	}
	began := sayingBefore(before)
	if began == gives || began == attends && c.posts[0].start < c.person.start {
		return held
	}
	now := takes // what is said of the post
	if began == leaves {
		now = leaves
	}
	for i, p := range c.posts {
		if from, ok := c.from(i); ok {
			between := vitext.Canonical(c.text[from:p.start])
			if strings.Contains(between, "nay là") && !strings.Contains(between, "hiện") { // and was that before
				clear(held[:i])
			}
			says := sayingBetween(between)
			if says == moves || says == takes && began == moves {
				clear(held[:i])
				says = takes
			}
			switch {
			case says == takes && began == standsIn:
				now = standsIn
			case says != 0:
				now = says
			}
		}
		held[i] = (now == takes || now == wins) && !c.past(periodBehind(c.text[p.end:]))
	}
	if leftBehind(c.text[last.end:], c.day) {
		clear(held)
	}
	return held
}

// from returns where what is said of post i begins, if anything stands before it.
func (c *claim) from(i int) (from int, ok bool) {
	if i > 0 {
		from, ok = c.posts[i-1].end, true
	}
	if c.person.end <= c.posts[i].start {
		from, ok = max(from, c.person.end), true
	}
	return from, ok && from <= c.posts[i].start
}

// past reports whether a period ended so long before the day that who was seen then need not be seen now.
func (c *claim) past(period org.Date) bool {
	const fresh = 31 // days
	return !period.IsZero() && period.Last().Add(fresh) < c.day
}

// sentenceStart returns where the sentence begins in which text[i] stands.
func sentenceStart(text string, i int) int {
	const longest = 160
	for from := i; from > 0 && i-from < longest; from-- {
		switch c := text[from-1]; {
		case c == '.' && from > 1 && from < i && isDigit(text[from-2]) && isDigit(text[from]):
		case c == '.', c == ';', c == ':', c == '!', c == '?', c == '\n':
			return from
		}
	}
	return max(i-longest, 0)
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// ofPeriods are the words beside the figures of a day, a month or a year.
const ofPeriods = "sáng trưa chiều tối đêm ngày tháng năm từ đến trong giai đoạn nhiệm kỳ trước vào hồi đầu giữa cuối khoảng thời điểm"

// adverbial returns the end of the period that a sentence begins with, if nothing else stands before a person or a title: Năm 2018, ông.
func adverbial(before string) org.Date {
	words := plainWords(before)
	for n := len(words); n > 0 && listed(passedOver, words[n-1]); n-- {
		words = words[:n-1]
	}
	if end, n := period(words); n == len(words) {
		return end
	}
	return 0
}

// periodBehind returns the end of the period right behind a title or a person: đến năm 2025, (2015 - 2020).
func periodBehind(behind string) org.Date {
	const longest = 60
	behind = strings.TrimLeft(behind[:min(len(behind), longest)], " \u00a0(")
	if i := strings.IndexAny(behind, ",;:.)\n"); i >= 0 {
		behind = behind[:i]
	}
	end, _ := period(plainWords(behind))
	return end
}

// period returns the end of the period that the words begin with and how many they are; the end is zero if they tell none: từ năm 2018.
func period(words []string) (end org.Date, n int) {
	since, ends := false, 0
	var day, month string
	for n < len(words) {
		w := words[n]
		if d := dateOf(w, day, month); !d.IsZero() {
			end = d
			ends++
			day, month = "", ""
		} else if isDigit(w[0]) && n > 0 && words[n-1] == "ngày" {
			day = w
		} else if isDigit(w[0]) && n > 0 && words[n-1] == "tháng" {
			month = w
		} else if !listed(ofPeriods, w) {
			break
		} else if w == "từ" {
			since = true
		}
		n++
	}
	if since && ends < 2 {
		return 0, n
	}
	return end, n
}

// dateOf reads a date in figures, 3/5/2018, 5/2018 or 2018, with the day and the month that were written before the year; zero if it is none.
func dateOf(w, day, month string) org.Date {
	part := strings.Split(w, "/")
	year := part[len(part)-1]
	if len(year) != 4 || len(part) > 3 {
		return 0
	}
	if len(part) > 1 {
		month = part[len(part)-2]
	}
	if len(part) > 2 {
		day = part[0]
	}
	for _, x := range []string{month, day} {
		if x == "" {
			break
		}
		year += "-" + strings.Repeat("0", max(2-len(x), 0)) + x
	}
	d, err := org.ParseDate(year)
	if err != nil {
		return 0
	}
	return d
}
