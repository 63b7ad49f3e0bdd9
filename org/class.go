package org

// A Class groups kinds of unit by the part that they play in the system.
//
// The zero Class is none.
type Class uint8

const (
	_                   Class = iota
	PartyBody                 // tổ chức đảng: congress, committee, board, cell
	PartyAgency               // cơ quan tham mưu, giúp việc cấp ủy
	ElectedBody               // cơ quan dân cử
	AdministrativeOrgan       // cơ quan hành chính nhà nước
	VerticalAgency            // cơ quan ngành dọc đóng trên địa bàn
	JudicialOrgan             // cơ quan tư pháp: court, procuracy
	ArmedForce                // lực lượng vũ trang: công an, quân sự
	FrontBody                 // Mặt trận Tổ quốc
	SocioPolitical            // tổ chức chính trị - xã hội: the five
	MassBody                  // hội quần chúng
	ServiceUnit               // đơn vị sự nghiệp công lập
	JointBody                 // ban chỉ đạo, tổ công tác, hội đồng phối hợp
	ResidentBody              // tổ chức tự quản của cộng đồng dân cư
)

var classNames = [...]string{
	"",
	PartyBody:           "party-body",
	PartyAgency:         "party-agency",
	ElectedBody:         "elected-body",
	AdministrativeOrgan: "administrative-organ",
	VerticalAgency:      "vertical-agency",
	JudicialOrgan:       "judicial-organ",
	ArmedForce:          "armed-force",
	FrontBody:           "front-body",
	SocioPolitical:      "socio-political-organisation",
	MassBody:            "mass-body",
	ServiceUnit:         "service-unit",
	JointBody:           "joint-body",
	ResidentBody:        "resident-body",
}

// String returns the text of c, "" for the zero Class.
func (c Class) String() string { return enumString(c, "Class", classNames[:]) }

// ParseClass reads the text that [Class.String] returns.
func ParseClass(s string) (Class, error) { return parseEnum[Class]("ParseClass", s, classNames[:]) }

// MarshalText returns the text of c.
func (c Class) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText sets c from its text; "" is the zero Class.
func (c *Class) UnmarshalText(b []byte) error { return unmarshalText(c, b, ParseClass) }
