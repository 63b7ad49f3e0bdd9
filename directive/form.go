package directive

import (
	"iter"
	"strings"
	"unicode/utf8"

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
	source       string
	bare         string // issuers whose numbers without a symbol may be of this form; "-" is any issuer with a unit
	alone        string // issuers whose numbers without a symbol are of this form where the label calls it so: Chỉ thị 286/TTg, Nghị quyết 38/CP, Nghị định 119-TTg
	called       string // symbols of other forms that it is numbered with: they stand for it where the label calls it so
}

// The sources of the rows: which rules have the form. The Party has its own list of many of the State's: 399-QĐ/TW.
const (
	srcForms        = "30/2020/NĐ-CP, Điều 7 and Phụ lục III"
	srcParty        = "399-QĐ/TW"
	srcLegal        = "64/2025/QH15 and the laws on promulgating legal documents before it"
	srcConsolidated = "01/2012/UBTVQH13"
	srcPractice     = "in use beside the forms of the rules: 23-CTr/TU, Dân vận khéo"
)

// The symbols are those of Phụ lục III of 30/2020/NĐ-CP and of the Party's rules, then those of real numbers: QĐi (08-QĐi/TW),
// CTHĐ (23-CTHĐ/TU), NQNS (07/NQNS-TW), QĐNS (343-QĐNS/TW), and the symbols of Thông tư 01/2011/TT-BNV, which it replaced.
// A quy định of the Party is numbered QĐ as a quyết định is: 66-QĐ/TW, 399-QĐ/TW. Of those that only the label tells, the Front
// numbers its thông tri TTr (18/TTr-MTTW), offices their tờ trình TT (1044/TT-STC), the chairman of Hội đồng Bộ trưởng
// numbered his decisions CT (327-CT), Hội đồng Thẩm phán its resolutions QĐ in 1986, and the laws of 1957 have the number of the sắc lệnh
// that promulgated them (110-SL/L.12). A sắc luật is a sắc lệnh by its number, and printed with both SLt and SLT (002/SLt, 002-SLT).
var forms = [...]formRow{
	Constitution:          {text: "constitution", vi: "hiến pháp", en: "constitution", source: srcLegal},
	Law:                   {text: "law", vi: "luật", en: "law", more: "LCT", bare: "QH", source: srcLegal, called: "SL"},
	Code:                  {text: "code", vi: "bộ luật", en: "code", more: "LCT", bare: "QH", source: srcLegal},
	Ordinance:             {text: "ordinance", vi: "pháp lệnh", en: "ordinance", abbr: "PL", more: "LCT", bare: "UBTVQH", source: srcLegal},
	Edict:                 {text: "edict", vi: "sắc lệnh", en: "edict", abbr: "SL", more: "SLt SLT", source: srcOld},
	Order:                 {text: "order", vi: "lệnh", en: "order", abbr: "L", source: srcLegal, called: "LCT"},
	Resolution:            {text: "resolution", vi: "nghị quyết", en: "resolution", abbr: "NQ", more: "NQNS", bare: "QH UBTVQH", alone: "CP HĐBT", source: srcForms, called: "QĐ"},
	JointResolution:       {text: "joint-resolution", vi: "nghị quyết liên tịch", en: "joint resolution", abbr: "NQLT", source: srcLegal},
	Decree:                {text: "decree", vi: "nghị định", en: "decree", abbr: "NĐ", bare: "CP HĐBT", alone: "TTg", source: srcLegal},
	Decision:              {text: "decision", vi: "quyết định", en: "decision", abbr: "QĐ", more: "QĐNS", bare: "CP HĐBT TTg", source: srcForms, called: "CT"},
	Directive:             {text: "directive", vi: "chỉ thị", en: "directive", abbr: "CT", source: srcForms, alone: "TTg HĐBT"},
	Circular:              {text: "circular", vi: "thông tư", en: "circular", state: "TT", alone: "TTg", source: srcLegal, called: "TT"},
	JointCircular:         {text: "joint-circular", vi: "thông tư liên tịch", en: "joint circular", abbr: "TTLT", more: "TTLB TTLN", source: srcLegal, called: "TT"},
	ConsolidatedText:      {text: "consolidated-text", vi: "văn bản hợp nhất", en: "consolidated text", abbr: "VBHN", source: srcConsolidated},
	Platform:              {text: "platform", vi: "cương lĩnh chính trị", en: "political platform", source: srcParty},
	Statute:               {text: "statute", vi: "điều lệ", en: "statute", source: srcParty},
	Strategy:              {text: "strategy", vi: "chiến lược", en: "strategy", source: srcParty},
	Conclusion:            {text: "conclusion", vi: "kết luận", en: "conclusion", abbr: "KL", source: srcParty},
	Regulation:            {text: "regulation", vi: "quy định", en: "regulation", abbr: "QyĐ", more: "QĐi", party: "QĐ", source: srcForms},
	WorkingRules:          {text: "working-rules", vi: "quy chế", en: "working rules", abbr: "QC", more: "QCPH", party: "QĐ", source: srcForms},
	Instruction:           {text: "instruction", vi: "thông tri", en: "instruction", abbr: "TT", source: srcParty, called: "TTr"},
	Guide:                 {text: "guide", vi: "hướng dẫn", en: "guide", abbr: "HD", more: "HDLB HDLT HDLN", source: srcForms},
	Programme:             {text: "programme", vi: "chương trình", en: "programme", abbr: "CTr", more: "CTHĐ CTrHĐ", source: srcForms, called: "CT"},
	CoordinationProgramme: {text: "coordination-programme", vi: "chương trình phối hợp", en: "coordination programme", more: "CTPH CTrPH CTr", source: srcPractice},
	Plan:                  {text: "plan", vi: "kế hoạch", en: "plan", abbr: "KH", more: "KHLT KHPH KHLN", source: srcForms},
	Planning:              {text: "planning", vi: "quy hoạch", en: "planning", source: srcParty},
	OptionPaper:           {text: "option-paper", vi: "phương án", en: "option paper", abbr: "PA", source: srcForms},
	Scheme:                {text: "scheme", vi: "đề án", en: "scheme", abbr: "ĐA", source: srcForms},
	Project:               {text: "project", vi: "dự án", en: "project", abbr: "DA", source: srcForms},
	Notice:                {text: "notice", vi: "thông báo", en: "notice", abbr: "TB", source: srcForms},
	Communique:            {text: "communique", vi: "thông cáo", en: "communiqué", abbr: "TC", source: srcForms},
	Declaration:           {text: "declaration", vi: "tuyên bố", en: "declaration", source: srcParty},
	Appeal:                {text: "appeal", vi: "lời kêu gọi", en: "appeal", source: srcParty},
	WrittenReport:         {text: "report", vi: "báo cáo", en: "report", abbr: "BC", more: "BCTĐ", source: srcForms},
	Submission:            {text: "submission", vi: "tờ trình", en: "submission", abbr: "TTr", source: srcForms, called: "TT"},
	OfficialLetter:        {text: "official-letter", vi: "công văn", en: "official letter", more: "CV", bare: "-", source: srcForms, called: "CT TTr"},
	Telegram:              {text: "telegram", vi: "công điện", en: "telegram", abbr: "CĐ", source: srcForms},
	Minutes:               {text: "minutes", vi: "biên bản", en: "minutes", abbr: "BB", source: srcForms},
	Contract:              {text: "contract", vi: "hợp đồng", en: "contract", abbr: "HĐ", source: srcForms},
	Memorandum:            {text: "memorandum", vi: "bản ghi nhớ", en: "memorandum", abbr: "BGN", more: "GN", source: srcForms},
	Agreement:             {text: "agreement", vi: "bản thỏa thuận", en: "agreement", abbr: "BTT", more: "TTh", source: srcForms},
	PowerOfAttorney:       {text: "power-of-attorney", vi: "giấy ủy quyền", en: "power of attorney", abbr: "GUQ", more: "UQ", source: srcForms},
	Invitation:            {text: "invitation", vi: "giấy mời", en: "invitation", abbr: "GM", source: srcForms},
	IntroductionLetter:    {text: "introduction-letter", vi: "giấy giới thiệu", en: "letter of introduction", abbr: "GGT", source: srcForms},
	LeaveSlip:             {text: "leave-slip", vi: "giấy nghỉ phép", en: "leave slip", abbr: "GNP", more: "NP", source: srcForms},
	TravelPaper:           {text: "travel-paper", vi: "giấy đi đường", en: "travel paper", source: srcParty},
	Certificate:           {text: "certificate", vi: "giấy chứng nhận", en: "certificate", source: srcParty},
	SendingSlip:           {text: "sending-slip", vi: "phiếu gửi", en: "sending slip", abbr: "PG", source: srcForms},
	TransferSlip:          {text: "transfer-slip", vi: "phiếu chuyển", en: "transfer slip", abbr: "PC", source: srcForms},
	NoticeSlip:            {text: "notice-slip", vi: "phiếu báo", en: "notice slip", abbr: "PB", source: srcForms},
	PublicLetter:          {text: "public-letter", vi: "thư công", en: "public letter", source: srcForms},
	CertifiedCopy:         {text: "certified-copy", vi: "bản sao", en: "certified copy", more: "SY TrS SL BS", source: srcForms},
	Campaign:              {text: "campaign", vi: "cuộc vận động", en: "campaign", source: srcPractice},
	WorkTasks:             {text: "work-tasks", vi: "nhiệm vụ trọng tâm", en: "key tasks", source: srcPractice},
	AnnualTheme:           {text: "annual-theme", vi: "chủ đề năm", en: "theme of the year", source: srcPractice},
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

// Source returns which rules have the form, "" for the zero Form.
func (f Form) Source() string { return f.row().source }

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
func isSymbol(s string) bool { return symbolsBook().exactly(s) != nil }

// mayCall reports whether a document of that number may be of the form f where the label calls it so, though its symbol is of another.
// CT is who issued it as well: 327-CT is of Chủ tịch Hội đồng Bộ trưởng, 234/CT-CS of Cục Thuế; before an issuer it is a chỉ thị. So is TTr, of the
// Thanh tra: 410/TTr-NV1, and not 3129/TTr-SNV.
func mayCall(f Form, n Number) bool {
	symbol, issuer := n.split()
	if symbol == "" {
		return hasWord(f.row().alone, issuer)
	}
	if !hasWord(f.row().called, symbol) {
		return false
	}
	unit, _, _ := strings.Cut(issuer, "-")
	switch f {
	case Resolution: // 02-HĐTP-TANDTC/QĐ of 1986
		return unit == "HĐTP" && n.sep == '-'
	case Decision:
		return issuer == ""
	case JointCircular: // 20/TT-LB
		return hasWord("LB LN LT", unit)
	case OfficialLetter:
		short := utf8.RuneCountInString(trimDigits(unit)) <= 2 // of a unit within the Thanh tra; a school has more
		return issuer != "" && n.sep == '/' && issuerRowOf(unit) == nil && (symbol == "CT" || short)
	}
	return true
}

// leadUnit returns the name of the organ of which the symbol is that of a form as well, where it stands for the organ: 348/CT-CS of a công
// văn is of Cục Thuế, 45-TC/TCT of a thông tư of Bộ Tài chính, and 402/CT of a quyết định of those years of the chairman of Hội đồng Bộ
// trưởng. It is "" for others. The year is 0 if it is not known: with the hyphen it is one of then.
func (n Number) leadUnit(f Form, year int) string {
	symbol, issuer := n.split()
	switch {
	case symbol == "CT" && f == Decision && issuer == "" && (year != 0 || n.sep == '-') && !outlived("HĐBT", year):
		return "Chủ tịch Hội đồng Bộ trưởng"
	case symbol == "CT" && f == OfficialLetter:
		return "Cục Thuế"
	case symbol == "TTr" && f == OfficialLetter:
		return "Thanh tra"
	case wasIssuer(symbol) && f != Communique || wasIssuer(symbol) && f == Communique && issuer == "":
		return issuersBook().row(symbol).name()
	}
	return ""
}

// ofOrganisation reports whether a number has no year, and an issuer that is not known, no ministry, or one of the Front and the organisations.
func (n Number) ofOrganisation() bool {
	if n.year != 0 || oldMinistry(n.Issuer()) != "" {
		return false
	}
	row := issuerRowOf(n.Issuer())
	return row == nil || row.source == srcFront || row.source == srcUnions
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
