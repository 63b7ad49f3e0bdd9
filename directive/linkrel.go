package directive

// A LinkRel is what one document does to another. Each is read from the document that has the link: a decree Details a law.
//
// The zero LinkRel is none.
type LinkRel uint8

const (
	_             LinkRel = iota
	BasedOn               // căn cứ
	Issues                // ban hành kèm theo: a quyết định issues a quy chế
	Implements            // triển khai, thực hiện
	Details               // quy định chi tiết
	GuidesOn              // hướng dẫn
	Amends                // sửa đổi, bổ sung
	Supplements           // bổ sung
	Replaces              // thay thế
	Repeals               // bãi bỏ
	Suspends              // đình chỉ, ngưng hiệu lực
	Consolidates          // hợp nhất
	Reviews               // sơ kết, tổng kết
	ContinuesWith         // tiếp tục thực hiện: prolongs without replacing
	Cites                 // dẫn chiếu: no legal link
)

var linkRelNames = [...]string{
	"",
	BasedOn:       "based-on",
	Issues:        "issues",
	Implements:    "implements",
	Details:       "details",
	GuidesOn:      "guides",
	Amends:        "amends",
	Supplements:   "supplements",
	Replaces:      "replaces",
	Repeals:       "repeals",
	Suspends:      "suspends",
	Consolidates:  "consolidates",
	Reviews:       "reviews",
	ContinuesWith: "continues",
	Cites:         "cites",
}

// String returns the text of l, "" for the zero LinkRel.
func (l LinkRel) String() string { return enumString(l, "LinkRel", linkRelNames[:]) }

// ParseLinkRel reads the text that [LinkRel.String] returns.
func ParseLinkRel(s string) (LinkRel, error) {
	return parseEnum[LinkRel]("ParseLinkRel", s, linkRelNames[:])
}

// MarshalText returns the text of l.
func (l LinkRel) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// UnmarshalText sets l from its text; "" is the zero LinkRel.
func (l *LinkRel) UnmarshalText(b []byte) error { return unmarshalText(l, b, ParseLinkRel) }
