package directive

// A clauseUse is a set of the ways in which a word of a clause stands to a document or to who issued it.
type clauseUse uint16

const (
	useLead      clauseUse = 1 << iota // from who issued a document to its label: Bộ Chính trị ra Nghị quyết
	useAside                           // so too, but it says of nobody that he issued what follows: Bộ Y tế trình Nghị định
	useIssue                           // behind who issued a document that was named before: do Hội đồng nhân dân ban hành
	useDate                            // from a number to its date: ban hành ngày 16/01/1990
	usePass                            // from "được Quốc hội" to the date
	usePredicate                       // behind a subject: …, Quốc hội đã ban hành
	useClause                          // in no name of a committee: Ban Chỉ đạo đã họp và ban hành
	useOrgan                           // behind the name of an organ, of which it is not known then where it ends
	useWithin                          // before a document, of which who acts next is the issuer: Với Nghị quyết 68, Bộ Chính trị đã xác định
	useSay                             // before tại and the like, of who does so by a document: Thanh tra tỉnh kết luận tại Kết luận
	useCarry                           // from a document to one that it carries out: Kế hoạch số 45-KH/TU thực hiện Nghị quyết
	useCite                            // before a number without a label that may be of a document: theo 25/CP
)

// markedUses are those for which a word counts with its marks alone: tỉnh Sơn La has no là.
const markedUses = useClause | useOrgan

// clauseWords are the words of a clause around documents, each with all its uses.
var clauseWords = [...]struct {
	text string
	uses clauseUse
}{
	{"ban hành", useLead | useIssue | useDate},
	{"ký ban hành", useLead | useIssue | useDate},
	{"đã ban hành", useLead | useIssue},
	{"đã ký ban hành", useLead},
	{"vừa ban hành", useLead | useIssue},
	{"vừa ký ban hành", useLead},
	{"tiếp tục ban hành", useLead},
	{"ban hành các", useLead},
	{"đã ban hành các", useLead},
	{"cũng ban hành", useLead},
	{"mới ban hành", useLead},
	{"chính thức ban hành", useLead},
	{"đã chính thức ban hành", useLead},
	{"vừa qua đã ban hành", useLead},
	{"mới đây tiếp tục ban hành", useLead},
	{"mới đây đã ban hành", useLead},
	{"mới đây ban hành", useLead},
	{"kịp thời ban hành", useLead},
	{"đã kịp thời ban hành", useLead},
	{"lần lượt ban hành", useLead},
	{"đã lần lượt ban hành", useLead},
	{"đồng thời ban hành", useLead},
	{"sau đó ban hành", useLead},
	{"ban hành tại", useLead},
	{"xây dựng và ban hành", useLead},
	{"đã xây dựng và ban hành", useLead},
	{"ban hành vào", useDate},
	{"được ban hành", useDate},
	{"được ban hành vào", useDate},
	{"được ký ban hành", useDate},
	{"ký", useLead | useIssue | useDate},
	{"đã ký", useLead},
	{"vừa ký", useLead},
	{"mới ký", useLead},
	{"vừa qua đã ký", useLead},
	{"được ký", useDate},
	{"ra", useLead | useDate},
	{"đã ra", useLead},
	{"tiếp tục ra", useLead},
	{"có", useLead | useOrgan},
	{"đã có", useLead},
	{"vừa có", useLead},
	{"mới có", useLead},
	{"có văn bản chỉ đạo", useLead},
	{"đã có văn bản chỉ đạo", useLead},
	{"vừa có văn bản chỉ đạo", useLead},
	{"mới có văn bản chỉ đạo", useLead},
	{"thông qua", useLead | useIssue | useDate | usePass | useWithin},
	{"đã thông qua", useLead | useIssue},
	{"vừa thông qua", useLead},
	{"được thông qua", useDate},
	{"chính thức thông qua", usePass},
	{"thông qua vào", usePass},
	{"đã phê duyệt", useLead},
	{"vừa phê duyệt", useLead},
	{"phê duyệt", useLead | useIssue | useSay},
	{"công bố", useLead | useIssue},
	{"đã công bố", useLead},
	{"xây dựng", useLead},
	{"đã xây dựng", useLead},
	{"gửi", useLead | useAside},
	{"đã gửi", useLead | useAside},
	{"trình", useLead | useAside},
	{"phát hành", useDate},
	{"phát hành vào", useDate},
	{"được phát hành", useDate},
	{"được phát hành vào", useDate},
	{"cấp", useDate},
	{"lập", useDate},
	{"lập vào", useDate},
	{"được lập", useDate},
	{"được lập vào", useDate},
	{"tại", useLead | useAside | useWithin | useCite},
	{"trong", useLead | useAside | useWithin | useCite},
	{"với", useLead | useAside | useWithin | useCite},
	{"đã", usePredicate | useClause | useOrgan},
	{"vừa", usePredicate | useClause | useOrgan},
	{"cũng", usePredicate | useClause | useOrgan},
	{"tiếp tục", usePredicate},
	{"mới đây", usePredicate},
	{"sẽ", usePredicate | useClause | useOrgan},
	{"đang", usePredicate | useClause | useOrgan},
	{"luôn", usePredicate},
	{"tích cực", usePredicate},
	{"chủ động", usePredicate},
	{"không ngừng", usePredicate},
	{"bằng", useLead | useAside | useWithin},
	{"qua", useWithin},
	{"được", useClause | useOrgan},
	{"là", useClause | useOrgan},
	{"để", useClause | useOrgan},
	{"phải", useOrgan},
	{"cần", useOrgan},
	{"không", useOrgan},
	{"thì", useOrgan},
	{"yêu cầu", useOrgan | useSay},
	{"đề nghị", useOrgan | useSay},
	{"giao", useOrgan | useSay},
	{"chỉ đạo", useOrgan | useSay},
	{"kết luận", useSay},
	{"kiến nghị", useSay},
	{"trả lời", useSay},
	{"quy định", useSay},
	{"quyết nghị", useSay},
	{"tổ chức", useOrgan},
	{"họp", useOrgan},
	{"thực hiện", useCarry},
	{"triển khai", useCarry},
	{"triển khai thực hiện", useCarry},
	{"tổ chức thực hiện", useCarry},
	{"thi hành", useCarry},
	{"hướng dẫn", useSay | useCarry},
	{"quy định chi tiết", useCarry},
	{"cụ thể hóa", useSay | useCarry},
	{"theo", useCite},
	{"và", useCite},
	{"hoặc", useCite},
	{"của", useCite},
	{"căn cứ", useCite},
	{"thay thế", useCite},
	{"bãi bỏ", useCite},
	{"nhưng", useCite},
}

// A clauseBook is the book of the words that have a use, made when it is first asked for.
type clauseBook struct {
	use  clauseUse
	made lazy[*phraseBook]
}

var (
	leadsBook     = clauseBook{use: useLead}
	asideBook     = clauseBook{use: useAside}
	issuesBook    = clauseBook{use: useIssue}
	datedBook     = clauseBook{use: useDate}
	passesBook    = clauseBook{use: usePass}
	predicateBook = clauseBook{use: usePredicate}
	inClauseBook  = clauseBook{use: useClause}
	ofOrganBook   = clauseBook{use: useOrgan}
	withinBook    = clauseBook{use: useWithin}
	saysBook      = clauseBook{use: useSay}
	carriesBook   = clauseBook{use: useCarry}
	citesBook     = clauseBook{use: useCite}
)

func (c *clauseBook) get() *phraseBook { return c.made.get(c.make) }

func (c *clauseBook) make() *phraseBook {
	var b phraseBook
	for i, word := range clauseWords {
		switch {
		case word.uses&c.use == 0:
		case markedUses&c.use != 0:
			b.addMarked(word.text, i)
		default:
			b.add(word.text, i)
		}
	}
	return &b
}
