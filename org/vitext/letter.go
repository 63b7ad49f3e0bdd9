package vitext

import "unicode/utf8"

// A tone is one of the six tones, in the order of the dictionary.
type tone uint8

const (
	level tone = iota // ngang, which is not written
	grave             // huyền
	hook              // hỏi
	tilde             // ngã
	acute             // sắc
	dot               // nặng
)

// A letter is what a letter of Vietnamese beyond ASCII is made of.
// The zero letter is none.
type letter struct {
	base byte // the ASCII letter under the marks, in the same case
	tone tone
	bare bool // without its tone it is base: à is, ầ is not
}

const (
	firstLatin      = 'À'
	firstVietnamese = 'Ạ'
)

// letterOf returns what r is made of, the zero letter if r is neither
// ASCII nor a letter of Vietnamese. Anything in ASCII is its own base.
func letterOf(r rune) letter {
	switch {
	case r < utf8.RuneSelf:
		return letter{base: byte(r), bare: true}
	case r < firstLatin:
		return letter{}
	case r-firstLatin < rune(len(latin)):
		return latin[r-firstLatin]
	case r < firstVietnamese:
		return letter{}
	case r-firstVietnamese < rune(len(vietnamese)):
		return vietnamese[r-firstVietnamese]
	}
	return letter{}
}

// toned returns the vowel base, one of a, e, o, u and y in either case,
// with the tone t; base itself if it is another letter.
func toned(base byte, t tone) rune {
	switch base {
	case 'a':
		return [...]rune{'a', 'à', 'ả', 'ã', 'á', 'ạ'}[t]
	case 'e':
		return [...]rune{'e', 'è', 'ẻ', 'ẽ', 'é', 'ẹ'}[t]
	case 'o':
		return [...]rune{'o', 'ò', 'ỏ', 'õ', 'ó', 'ọ'}[t]
	case 'u':
		return [...]rune{'u', 'ù', 'ủ', 'ũ', 'ú', 'ụ'}[t]
	case 'y':
		return [...]rune{'y', 'ỳ', 'ỷ', 'ỹ', 'ý', 'ỵ'}[t]
	case 'A':
		return [...]rune{'A', 'À', 'Ả', 'Ã', 'Á', 'Ạ'}[t]
	case 'E':
		return [...]rune{'E', 'È', 'Ẻ', 'Ẽ', 'É', 'Ẹ'}[t]
	case 'O':
		return [...]rune{'O', 'Ò', 'Ỏ', 'Õ', 'Ó', 'Ọ'}[t]
	case 'U':
		return [...]rune{'U', 'Ù', 'Ủ', 'Ũ', 'Ú', 'Ụ'}[t]
	case 'Y':
		return [...]rune{'Y', 'Ỳ', 'Ỷ', 'Ỹ', 'Ý', 'Ỵ'}[t]
	}
	return rune(base)
}

var latin = [...]letter{
	'À' - firstLatin: {'A', grave, true},
	'Á' - firstLatin: {'A', acute, true},
	'Â' - firstLatin: {'A', level, false},
	'Ã' - firstLatin: {'A', tilde, true},
	'È' - firstLatin: {'E', grave, true},
	'É' - firstLatin: {'E', acute, true},
	'Ê' - firstLatin: {'E', level, false},
	'Ì' - firstLatin: {'I', grave, true},
	'Í' - firstLatin: {'I', acute, true},
	'Ò' - firstLatin: {'O', grave, true},
	'Ó' - firstLatin: {'O', acute, true},
	'Ô' - firstLatin: {'O', level, false},
	'Õ' - firstLatin: {'O', tilde, true},
	'Ù' - firstLatin: {'U', grave, true},
	'Ú' - firstLatin: {'U', acute, true},
	'Ý' - firstLatin: {'Y', acute, true},
	'à' - firstLatin: {'a', grave, true},
	'á' - firstLatin: {'a', acute, true},
	'â' - firstLatin: {'a', level, false},
	'ã' - firstLatin: {'a', tilde, true},
	'è' - firstLatin: {'e', grave, true},
	'é' - firstLatin: {'e', acute, true},
	'ê' - firstLatin: {'e', level, false},
	'ì' - firstLatin: {'i', grave, true},
	'í' - firstLatin: {'i', acute, true},
	'ò' - firstLatin: {'o', grave, true},
	'ó' - firstLatin: {'o', acute, true},
	'ô' - firstLatin: {'o', level, false},
	'õ' - firstLatin: {'o', tilde, true},
	'ù' - firstLatin: {'u', grave, true},
	'ú' - firstLatin: {'u', acute, true},
	'ý' - firstLatin: {'y', acute, true},
	'Ă' - firstLatin: {'A', level, false},
	'ă' - firstLatin: {'a', level, false},
	'Đ' - firstLatin: {'D', level, false},
	'đ' - firstLatin: {'d', level, false},
	'Ĩ' - firstLatin: {'I', tilde, true},
	'ĩ' - firstLatin: {'i', tilde, true},
	'Ũ' - firstLatin: {'U', tilde, true},
	'ũ' - firstLatin: {'u', tilde, true},
	'Ơ' - firstLatin: {'O', level, false},
	'ơ' - firstLatin: {'o', level, false},
	'Ư' - firstLatin: {'U', level, false},
	'ư' - firstLatin: {'u', level, false},
}

var vietnamese = [...]letter{
	'Ạ' - firstVietnamese: {'A', dot, true},
	'ạ' - firstVietnamese: {'a', dot, true},
	'Ả' - firstVietnamese: {'A', hook, true},
	'ả' - firstVietnamese: {'a', hook, true},
	'Ấ' - firstVietnamese: {'A', acute, false},
	'ấ' - firstVietnamese: {'a', acute, false},
	'Ầ' - firstVietnamese: {'A', grave, false},
	'ầ' - firstVietnamese: {'a', grave, false},
	'Ẩ' - firstVietnamese: {'A', hook, false},
	'ẩ' - firstVietnamese: {'a', hook, false},
	'Ẫ' - firstVietnamese: {'A', tilde, false},
	'ẫ' - firstVietnamese: {'a', tilde, false},
	'Ậ' - firstVietnamese: {'A', dot, false},
	'ậ' - firstVietnamese: {'a', dot, false},
	'Ắ' - firstVietnamese: {'A', acute, false},
	'ắ' - firstVietnamese: {'a', acute, false},
	'Ằ' - firstVietnamese: {'A', grave, false},
	'ằ' - firstVietnamese: {'a', grave, false},
	'Ẳ' - firstVietnamese: {'A', hook, false},
	'ẳ' - firstVietnamese: {'a', hook, false},
	'Ẵ' - firstVietnamese: {'A', tilde, false},
	'ẵ' - firstVietnamese: {'a', tilde, false},
	'Ặ' - firstVietnamese: {'A', dot, false},
	'ặ' - firstVietnamese: {'a', dot, false},
	'Ẹ' - firstVietnamese: {'E', dot, true},
	'ẹ' - firstVietnamese: {'e', dot, true},
	'Ẻ' - firstVietnamese: {'E', hook, true},
	'ẻ' - firstVietnamese: {'e', hook, true},
	'Ẽ' - firstVietnamese: {'E', tilde, true},
	'ẽ' - firstVietnamese: {'e', tilde, true},
	'Ế' - firstVietnamese: {'E', acute, false},
	'ế' - firstVietnamese: {'e', acute, false},
	'Ề' - firstVietnamese: {'E', grave, false},
	'ề' - firstVietnamese: {'e', grave, false},
	'Ể' - firstVietnamese: {'E', hook, false},
	'ể' - firstVietnamese: {'e', hook, false},
	'Ễ' - firstVietnamese: {'E', tilde, false},
	'ễ' - firstVietnamese: {'e', tilde, false},
	'Ệ' - firstVietnamese: {'E', dot, false},
	'ệ' - firstVietnamese: {'e', dot, false},
	'Ỉ' - firstVietnamese: {'I', hook, true},
	'ỉ' - firstVietnamese: {'i', hook, true},
	'Ị' - firstVietnamese: {'I', dot, true},
	'ị' - firstVietnamese: {'i', dot, true},
	'Ọ' - firstVietnamese: {'O', dot, true},
	'ọ' - firstVietnamese: {'o', dot, true},
	'Ỏ' - firstVietnamese: {'O', hook, true},
	'ỏ' - firstVietnamese: {'o', hook, true},
	'Ố' - firstVietnamese: {'O', acute, false},
	'ố' - firstVietnamese: {'o', acute, false},
	'Ồ' - firstVietnamese: {'O', grave, false},
	'ồ' - firstVietnamese: {'o', grave, false},
	'Ổ' - firstVietnamese: {'O', hook, false},
	'ổ' - firstVietnamese: {'o', hook, false},
	'Ỗ' - firstVietnamese: {'O', tilde, false},
	'ỗ' - firstVietnamese: {'o', tilde, false},
	'Ộ' - firstVietnamese: {'O', dot, false},
	'ộ' - firstVietnamese: {'o', dot, false},
	'Ớ' - firstVietnamese: {'O', acute, false},
	'ớ' - firstVietnamese: {'o', acute, false},
	'Ờ' - firstVietnamese: {'O', grave, false},
	'ờ' - firstVietnamese: {'o', grave, false},
	'Ở' - firstVietnamese: {'O', hook, false},
	'ở' - firstVietnamese: {'o', hook, false},
	'Ỡ' - firstVietnamese: {'O', tilde, false},
	'ỡ' - firstVietnamese: {'o', tilde, false},
	'Ợ' - firstVietnamese: {'O', dot, false},
	'ợ' - firstVietnamese: {'o', dot, false},
	'Ụ' - firstVietnamese: {'U', dot, true},
	'ụ' - firstVietnamese: {'u', dot, true},
	'Ủ' - firstVietnamese: {'U', hook, true},
	'ủ' - firstVietnamese: {'u', hook, true},
	'Ứ' - firstVietnamese: {'U', acute, false},
	'ứ' - firstVietnamese: {'u', acute, false},
	'Ừ' - firstVietnamese: {'U', grave, false},
	'ừ' - firstVietnamese: {'u', grave, false},
	'Ử' - firstVietnamese: {'U', hook, false},
	'ử' - firstVietnamese: {'u', hook, false},
	'Ữ' - firstVietnamese: {'U', tilde, false},
	'ữ' - firstVietnamese: {'u', tilde, false},
	'Ự' - firstVietnamese: {'U', dot, false},
	'ự' - firstVietnamese: {'u', dot, false},
	'Ỳ' - firstVietnamese: {'Y', grave, true},
	'ỳ' - firstVietnamese: {'y', grave, true},
	'Ỵ' - firstVietnamese: {'Y', dot, true},
	'ỵ' - firstVietnamese: {'y', dot, true},
	'Ỷ' - firstVietnamese: {'Y', hook, true},
	'ỷ' - firstVietnamese: {'y', hook, true},
	'Ỹ' - firstVietnamese: {'Y', tilde, true},
	'ỹ' - firstVietnamese: {'y', tilde, true},
}
