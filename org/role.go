package org

// A Role is a place in a unit, apart from its title: Head is Bí thư in a Party committee and Chủ tịch in a People's Committee.
// Roles are ordered by rank, the highest first.
//
// The zero Role is none.
type Role uint8

const (
	_                  Role = iota
	Head                    // người đứng đầu: Bí thư, Chủ tịch, Trưởng ban, Giám đốc, ...
	PoliticalCommissar      // Chính ủy, Chính trị viên
	StandingDeputy          // cấp phó thường trực
	ChiefOfStaff            // Tham mưu trưởng, who is a deputy commander
	Deputy                  // cấp phó
	DeputyCommissar         // Phó Chính ủy, Chính trị viên phó
	SecretaryGeneral        // Tổng Thư ký
	StandingMember          // ủy viên thường trực
	FullTimeMember          // ủy viên chuyên trách
	Member                  // ủy viên
	AlternateMember         // ủy viên dự khuyết
	Representative          // đại biểu
	Judge                   // Thẩm phán
	Prosecutor              // Kiểm sát viên
	LayJudge                // Hội thẩm nhân dân, Hội thẩm quân nhân
	Examiner                // Thẩm tra viên of a court, Kiểm tra viên of a procuracy
	Clerk                   // Thư ký Tòa án
)

var roleNames = [...]string{
	"",
	Head:               "head",
	PoliticalCommissar: "political-commissar",
	StandingDeputy:     "standing-deputy",
	ChiefOfStaff:       "chief-of-staff",
	Deputy:             "deputy",
	DeputyCommissar:    "deputy-commissar",
	SecretaryGeneral:   "secretary-general",
	StandingMember:     "standing-member",
	FullTimeMember:     "full-time-member",
	Member:             "member",
	AlternateMember:    "alternate-member",
	Representative:     "representative",
	Judge:              "judge",
	Prosecutor:         "prosecutor",
	LayJudge:           "lay-judge",
	Examiner:           "examiner",
	Clerk:              "clerk",
}

// String returns the text of r, "" for the zero Role.
func (r Role) String() string { return enumString(r, "Role", roleNames[:]) }

// ParseRole reads the text that [Role.String] returns.
func ParseRole(s string) (Role, error) { return parseEnum[Role]("ParseRole", s, roleNames[:]) }

// MarshalText returns the text of r.
func (r Role) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText sets r from its text; "" is the zero Role.
func (r *Role) UnmarshalText(b []byte) error { return unmarshalText(r, b, ParseRole) }
