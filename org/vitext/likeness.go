package vitext

import "strconv"

// A Likeness is how alike two texts are as written. A greater Likeness
// is a closer one.
//
//	              "Hoà"          "hòa"          "Hóa"        "Huế"
//	"Hòa"         SameSpelling   SameSpelling   SameFolded   Unlike
//
// The zero value is [Unlike].
type Likeness uint8

const (
	Unlike       Likeness = iota // not even folded the same
	SameFolded                   // the same without tones and marks: a candidate
	SameSpelling                 // the same letters and tones, in any case
	Identical                    // the same bytes
)

var likenesses = [...]string{
	Unlike:       "unlike",
	SameFolded:   "same folded",
	SameSpelling: "same spelling",
	Identical:    "identical",
}

// String returns the name of l in English, such as "same spelling".
func (l Likeness) String() string {
	if int(l) >= len(likenesses) {
		return "Likeness(" + strconv.Itoa(int(l)) + ")"
	}
	return likenesses[l]
}

// Alike returns how alike a and b are: [Identical] if they are equal,
// [SameSpelling] if [Lower] makes them equal, [SameFolded] if [Fold]
// does, and otherwise [Unlike]. It does not allocate for short names
// that are canonical.
func Alike(a, b string) Likeness {
	if a == b {
		return Identical
	}
	var bufA, bufB [64]byte
	if string(AppendFold(bufA[:0], a)) != string(AppendFold(bufB[:0], b)) {
		return Unlike
	}
	if string(AppendLower(bufA[:0], a)) == string(AppendLower(bufB[:0], b)) {
		return SameSpelling
	}
	return SameFolded
}
