package directive

import (
	"math/bits"
	"slices"
	"strings"
)

// A symbolRow is a symbol in the spelling that it should have, with the forms that it may stand for.
type symbolRow struct {
	name         string
	party, state formSet
}

// A formSet is a set of forms.
type formSet uint64

func (s formSet) has(f Form) bool { return f != 0 && s>>f&1 != 0 }

// only returns the one form in s, 0 if there is none or more.
func (s formSet) only() Form {
	if bits.OnesCount64(uint64(s)) != 1 {
		return 0
	}
	return Form(bits.TrailingZeros64(uint64(s)))
}

// symbolsTable is the symbols of forms under symbolKey, so that they are found however they are typed: HD and HĐ are two.
var symbolsTable lazy[*symbolBook]

func symbolsBook() *symbolBook { return symbolsTable.get(newSymbols) }

func newSymbols() *symbolBook {
	b := &symbolBook{}
	for f := range forms {
		for s := range Form(f).Symbols() {
			k := symbolKey(s)
			b.keys.put(k, len(b.rows))
			if b.keys.find(k) == len(b.rows) {
				b.rows = append(b.rows, nil)
			}
			list := &b.rows[b.keys.find(k)]
			i := slices.IndexFunc(*list, func(r symbolRow) bool { return r.name == s })
			if i < 0 {
				i, *list = len(*list), append(*list, symbolRow{name: s})
			}
			if forms[f].hasSymbol(s, true) {
				(*list)[i].party |= 1 << f
			}
			if forms[f].hasSymbol(s, false) {
				(*list)[i].state |= 1 << f
			}
		}
	}
	return b
}

type symbolBook struct {
	keys keyTable
	rows [][]symbolRow
}

func (b *symbolBook) of(text string) []symbolRow {
	if i := b.keys.find(symbolKey(text)); i >= 0 {
		return b.rows[i]
	}
	return nil
}

// exactly returns the row of a symbol that is spelled as it should be, nil if there is none.
func (b *symbolBook) exactly(symbol string) *symbolRow {
	list := b.of(symbol)
	for i := range list {
		if list[i].name == symbol {
			return &list[i]
		}
	}
	return nil
}

func (x *scanner) knownSymbol(text string) bool { return len(x.b.symbols.of(text)) > 0 }

func (x *scanner) knownIssuer(text string) bool { return x.b.issuers.row(text) != nil }

// symbol returns the symbol of a form that a token stands for, in the spelling that it should have; nil if it is none.
func (x *scanner) symbol(text string, form Form) (row *symbolRow, note Note) {
	list := x.b.symbols.of(text)
	if len(list) == 0 {
		if !strings.Contains(text, "DD") && !strings.Contains(text, "dd") {
			return nil, 0
		}
		if list = x.b.symbols.of(strings.NewReplacer("DD", "D", "dd", "d").Replace(text)); len(list) == 0 {
			return nil, 0
		}
	}
	for i := range list {
		if r := &list[i]; r.name == text && (form == 0 || len(list) == 1 || (r.party | r.state).has(form) || !labelHas(list, form)) {
			return r, 0 // and not DA of what is called a đề án
		}
	}
	row = &list[0]
	for i := range list {
		r := &list[i]
		if (r.party | r.state).has(form) {
			row = r
			break
		}
		if strings.EqualFold(r.name, text) && !strings.EqualFold(row.name, text) {
			row = r
		}
	}
	return row, spelling(text, row.name)
}

// labelHas reports whether one of the symbols that are typed alike is of a form.
func labelHas(list []symbolRow, form Form) bool {
	return slices.ContainsFunc(list, func(r symbolRow) bool { return (r.party | r.state).has(form) })
}

// spelling says how a symbol was typed otherwise than it should be.
func spelling(text, canonical string) (note Note) {
	switch {
	case text == canonical:
		return 0
	case strings.EqualFold(text, canonical):
		return NoteCase
	}
	if strings.ToUpper(text) != text && strings.ToLower(text) == text {
		note = NoteCase
	}
	return note | NoteLetter
}

// lost mends a symbol that has lost its Đ, 218-Q/TW, from text of which the encoding was mistaken, or another letter.
func (x *scanner) lost(t token, sep byte, form Form) (*symbolRow, Note) {
	mended := ""
	switch {
	case t.text == "Q" && sep != ' ' && (form == 0 || form == Decision || form == Regulation):
		mended = "QĐ"
	case t.text == "N" && sep != ' ' && (form == 0 || form == Decree):
		mended = "NĐ"
	case t.text == "Tr" && sep != ' ' && form == Submission: // Tờ trình số 146/Tr-BTC
		mended = "TTr"
	default:
		return nil, 0
	}
	row, _ := x.symbol(mended, 0)
	return row, NoteLetter
}
