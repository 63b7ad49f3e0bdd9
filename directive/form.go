package directive

import (
	"iter"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// A Form is what kind of document (thể loại, tên loại văn bản) a document is. The State's are those of Nghị định
// 30/2020/NĐ-CP, Điều 7 and Phụ lục III, and of the laws on promulgating legal documents; the Party's are those of
// Quy định 399-QĐ/TW. The last few are no form of either, but what a document without a number is called.
//
// The zero Form is not known.
type Form uint8

const (
	_                     Form = iota
	Constitution               // hiến pháp
	Law                        // luật
	Code                       // bộ luật
	Ordinance                  // pháp lệnh
	Edict                      // sắc lệnh
	Order                      // lệnh
	Resolution                 // nghị quyết
	JointResolution            // nghị quyết liên tịch
	Decree                     // nghị định
	Decision                   // quyết định
	Directive                  // chỉ thị
	Circular                   // thông tư
	JointCircular              // thông tư liên tịch
	ConsolidatedText           // văn bản hợp nhất
	Platform                   // cương lĩnh chính trị
	Statute                    // điều lệ
	Strategy                   // chiến lược
	Conclusion                 // kết luận
	Regulation                 // quy định
	WorkingRules               // quy chế
	Instruction                // thông tri
	Guide                      // hướng dẫn
	Programme                  // chương trình
	CoordinationProgramme      // chương trình phối hợp
	Plan                       // kế hoạch
	Planning                   // quy hoạch
	OptionPaper                // phương án
	Scheme                     // đề án
	Project                    // dự án
	Notice                     // thông báo
	Communique                 // thông cáo
	Declaration                // tuyên bố
	Appeal                     // lời kêu gọi
	WrittenReport              // báo cáo
	Submission                 // tờ trình
	OfficialLetter             // công văn
	Telegram                   // công điện
	Minutes                    // biên bản
	Contract                   // hợp đồng
	Memorandum                 // bản ghi nhớ
	Agreement                  // bản thỏa thuận
	PowerOfAttorney            // giấy ủy quyền
	Invitation                 // giấy mời
	IntroductionLetter         // giấy giới thiệu
	LeaveSlip                  // giấy nghỉ phép
	TravelPaper                // giấy đi đường
	Certificate                // giấy chứng nhận
	SendingSlip                // phiếu gửi
	TransferSlip               // phiếu chuyển
	NoticeSlip                 // phiếu báo
	PublicLetter               // thư công
	CertifiedCopy              // bản sao
	Campaign                   // cuộc vận động, phong trào thi đua
	WorkTasks                  // nhiệm vụ trọng tâm
	AnnualTheme                // chủ đề năm
)

// A formRow is all that is said of a form. Lists are separated by blanks.
type formRow struct {
	text, vi, en string
	abbr         string // the official symbol
	more         string // other symbols in use
	party, state string // symbols that have this meaning in one style of number only
	bare         string // issuers whose numbers without a symbol may be of this form; "-" is any issuer with a unit
}

// The symbols are those of Phụ lục III of 30/2020/NĐ-CP and of the Party's rules, then those of real numbers: QĐi (08-QĐi/TW),
// CTHĐ (23-CTHĐ/TU), NQNS (07/NQNS-TW), QĐNS (343-QĐNS/TW), and the symbols of Thông tư 01/2011/TT-BNV, which it replaced.
// A quy định of the Party is numbered QĐ as a quyết định is: 66-QĐ/TW, 399-QĐ/TW.
var forms = [...]formRow{
	Constitution:          {text: "constitution", vi: "hiến pháp", en: "constitution"},
	Law:                   {text: "law", vi: "luật", en: "law", more: "LCT", bare: "QH"},
	Code:                  {text: "code", vi: "bộ luật", en: "code", more: "LCT", bare: "QH"},
	Ordinance:             {text: "ordinance", vi: "pháp lệnh", en: "ordinance", abbr: "PL", more: "LCT", bare: "UBTVQH"},
	Edict:                 {text: "edict", vi: "sắc lệnh", en: "edict", abbr: "SL"},
	Order:                 {text: "order", vi: "lệnh", en: "order", abbr: "L"},
	Resolution:            {text: "resolution", vi: "nghị quyết", en: "resolution", abbr: "NQ", more: "NQNS", bare: "QH UBTVQH"},
	JointResolution:       {text: "joint-resolution", vi: "nghị quyết liên tịch", en: "joint resolution", abbr: "NQLT"},
	Decree:                {text: "decree", vi: "nghị định", en: "decree", abbr: "NĐ", bare: "CP HĐBT"},
	Decision:              {text: "decision", vi: "quyết định", en: "decision", abbr: "QĐ", more: "QĐNS", bare: "CP HĐBT TTg"},
	Directive:             {text: "directive", vi: "chỉ thị", en: "directive", abbr: "CT"},
	Circular:              {text: "circular", vi: "thông tư", en: "circular", state: "TT"},
	JointCircular:         {text: "joint-circular", vi: "thông tư liên tịch", en: "joint circular", abbr: "TTLT", more: "TTLB TTLN"},
	ConsolidatedText:      {text: "consolidated-text", vi: "văn bản hợp nhất", en: "consolidated text", abbr: "VBHN"},
	Platform:              {text: "platform", vi: "cương lĩnh chính trị", en: "political platform"},
	Statute:               {text: "statute", vi: "điều lệ", en: "statute"},
	Strategy:              {text: "strategy", vi: "chiến lược", en: "strategy"},
	Conclusion:            {text: "conclusion", vi: "kết luận", en: "conclusion", abbr: "KL"},
	Regulation:            {text: "regulation", vi: "quy định", en: "regulation", abbr: "QyĐ", more: "QĐi", party: "QĐ"},
	WorkingRules:          {text: "working-rules", vi: "quy chế", en: "working rules", abbr: "QC", more: "QCPH", party: "QĐ"},
	Instruction:           {text: "instruction", vi: "thông tri", en: "instruction", abbr: "TT"},
	Guide:                 {text: "guide", vi: "hướng dẫn", en: "guide", abbr: "HD", more: "HDLB HDLT HDLN"},
	Programme:             {text: "programme", vi: "chương trình", en: "programme", abbr: "CTr", more: "CTHĐ CTrHĐ"},
	CoordinationProgramme: {text: "coordination-programme", vi: "chương trình phối hợp", en: "coordination programme", more: "CTPH CTrPH CTr"},
	Plan:                  {text: "plan", vi: "kế hoạch", en: "plan", abbr: "KH", more: "KHLT KHPH"},
	Planning:              {text: "planning", vi: "quy hoạch", en: "planning"},
	OptionPaper:           {text: "option-paper", vi: "phương án", en: "option paper", abbr: "PA"},
	Scheme:                {text: "scheme", vi: "đề án", en: "scheme", abbr: "ĐA"},
	Project:               {text: "project", vi: "dự án", en: "project", abbr: "DA"},
	Notice:                {text: "notice", vi: "thông báo", en: "notice", abbr: "TB"},
	Communique:            {text: "communique", vi: "thông cáo", en: "communiqué", abbr: "TC"},
	Declaration:           {text: "declaration", vi: "tuyên bố", en: "declaration"},
	Appeal:                {text: "appeal", vi: "lời kêu gọi", en: "appeal"},
	WrittenReport:         {text: "report", vi: "báo cáo", en: "report", abbr: "BC"},
	Submission:            {text: "submission", vi: "tờ trình", en: "submission", abbr: "TTr"},
	OfficialLetter:        {text: "official-letter", vi: "công văn", en: "official letter", more: "CV", bare: "-"},
	Telegram:              {text: "telegram", vi: "công điện", en: "telegram", abbr: "CĐ"},
	Minutes:               {text: "minutes", vi: "biên bản", en: "minutes", abbr: "BB"},
	Contract:              {text: "contract", vi: "hợp đồng", en: "contract", abbr: "HĐ"},
	Memorandum:            {text: "memorandum", vi: "bản ghi nhớ", en: "memorandum", abbr: "BGN", more: "GN"},
	Agreement:             {text: "agreement", vi: "bản thỏa thuận", en: "agreement", abbr: "BTT", more: "TTh"},
	PowerOfAttorney:       {text: "power-of-attorney", vi: "giấy ủy quyền", en: "power of attorney", abbr: "GUQ", more: "UQ"},
	Invitation:            {text: "invitation", vi: "giấy mời", en: "invitation", abbr: "GM"},
	IntroductionLetter:    {text: "introduction-letter", vi: "giấy giới thiệu", en: "letter of introduction", abbr: "GGT"},
	LeaveSlip:             {text: "leave-slip", vi: "giấy nghỉ phép", en: "leave slip", abbr: "GNP", more: "NP"},
	TravelPaper:           {text: "travel-paper", vi: "giấy đi đường", en: "travel paper"},
	Certificate:           {text: "certificate", vi: "giấy chứng nhận", en: "certificate"},
	SendingSlip:           {text: "sending-slip", vi: "phiếu gửi", en: "sending slip", abbr: "PG"},
	TransferSlip:          {text: "transfer-slip", vi: "phiếu chuyển", en: "transfer slip", abbr: "PC"},
	NoticeSlip:            {text: "notice-slip", vi: "phiếu báo", en: "notice slip", abbr: "PB"},
	PublicLetter:          {text: "public-letter", vi: "thư công", en: "public letter"},
	CertifiedCopy:         {text: "certified-copy", vi: "bản sao", en: "certified copy", more: "SY TrS SL BS"},
	Campaign:              {text: "campaign", vi: "cuộc vận động", en: "campaign"},
	WorkTasks:             {text: "work-tasks", vi: "nhiệm vụ trọng tâm", en: "key tasks"},
	AnnualTheme:           {text: "annual-theme", vi: "chủ đề năm", en: "theme of the year"},
}

// String returns the text of f, "" for the zero Form.
func (f Form) String() string {
	if int(f) < len(forms) {
		return forms[f].text
	}
	return enumString(f, "Form", nil)
}

// ParseForm reads the text that [Form.String] returns.
func ParseForm(s string) (Form, error) {
	var texts [len(forms)]string
	for f := range forms {
		texts[f] = forms[f].text
	}
	return parseEnum[Form]("ParseForm", s, texts[:])
}

// MarshalText returns the text of f.
func (f Form) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText sets f from its text; "" is the zero Form.
func (f *Form) UnmarshalText(b []byte) error { return unmarshalText(f, b, ParseForm) }

// Term returns what the form is called, and its official symbol (chữ viết tắt) where it has one of its own: NQ for a
// nghị quyết, nothing for a luật or a công văn. The State's symbol comes before the Party's: QyĐ for a quy định.
// The zero Form has the zero Name.
func (f Form) Term() org.Name {
	r := f.row()
	abbr := r.abbr
	if abbr == "" {
		abbr = r.state
	}
	return org.Name{Vi: r.vi, En: r.en, Abbr: abbr}
}

// Symbols yields the symbols by which a number may show the form, the official one first. A symbol may be that of
// several forms: see [Number.Forms].
func (f Form) Symbols() iter.Seq[string] {
	return func(yield func(string) bool) {
		r := f.row()
		for _, list := range [...]string{r.abbr, r.more, r.party, r.state} {
			for s := range strings.FieldsSeq(list) {
				if !yield(s) {
					return
				}
			}
		}
	}
}

func (f Form) row() *formRow {
	if int(f) < len(forms) {
		return &forms[f]
	}
	return &forms[0]
}

// hasSymbol reports whether the symbol s of a number may stand for the form.
func (r *formRow) hasSymbol(s string, party bool) bool {
	if s == r.abbr || hasWord(r.more, s) {
		return true
	}
	if party {
		return hasWord(r.party, s)
	}
	return hasWord(r.state, s)
}

// isSymbol reports whether s is the symbol of some form.
func isSymbol(s string) bool {
	for f := range forms {
		if s != "" && (forms[f].hasSymbol(s, true) || forms[f].hasSymbol(s, false)) {
			return true
		}
	}
	return false
}

// hasWord reports whether word is in a list that is separated by blanks.
func hasWord(list, word string) bool {
	for list != "" {
		var w string
		if w, list, _ = strings.Cut(list, " "); w == word {
			return true
		}
	}
	return false
}
