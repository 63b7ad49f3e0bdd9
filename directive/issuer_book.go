package directive

import (
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// issuerBook is the table read by its words and by its symbols.
type issuerBook struct {
	words   phraseBook
	symbols keyTable                // the rows by symbolKey
	actors  [len(issuers)]org.Actor // the one national issuer that a row stands for
	open    [len(issuers)]bool      // the name of a place or a field follows
}

var issuersTable lazy[*issuerBook]

func issuersBook() *issuerBook { return issuersTable.get(newIssuers) }

func newIssuers() *issuerBook {
	b := &issuerBook{}
	for i := range issuers {
		r := &issuers[i]
		for words := range strings.SplitSeq(r.words, "|") {
			if words = strings.TrimSuffix(words, "…"); words != "" {
				words = strings.NewReplacer(",", "", " - ", " ", "-", " ").Replace(words)
				b.words.add(words, i)
				if of, found := strings.CutSuffix(words, " Việt Nam"); found {
					b.words.add(of+" VN", i)
				}
			}
		}
		if strings.HasSuffix(r.at, "@vn") && !strings.Contains(r.at, " ") {
			b.actors[i] = actorOf(r.at)
		}
		b.open[i] = strings.Contains(r.words, "…")
		if r.symbol != "" {
			b.symbols.put(symbolKey(r.symbol), i)
		}
	}
	return b
}

// row returns the row of an issuer symbol, typed anyhow, without the number of a term: UBTVQH15.
func (b *issuerBook) row(symbol string) *issuerRow {
	i := b.symbols.find(symbolKey(symbol))
	if i < 0 {
		if trimmed := trimDigits(symbol); len(trimmed) < len(symbol) {
			i = b.symbols.find(symbolKey(trimmed))
		}
	}
	if i < 0 || strings.Count(symbol, "Đ") > strings.Count(issuers[i].symbol, "Đ") { // BGĐ is no BGD: D is typed for Đ, and not the other way
		return nil
	}
	return &issuers[i]
}

// named returns the row of what an issuer is called, nil if there is none.
func (b *issuerBook) named(words string) *issuerRow {
	if v, end := b.words.from(words, 0); v >= 0 && end == len(words) {
		return &issuers[v]
	}
	return nil
}

// starts reports whether words start with what an issuer is called.
func (b *issuerBook) starts(words string) bool {
	v, _ := b.words.from(words, 0)
	return v >= 0
}

func trimDigits(s string) string { return s[:skipDigitsBack(s, len(s))] }

// issuerRowOf returns the row for the issuer of a number: that of the whole, or else of its first part.
func issuerRowOf(issuer string) *issuerRow {
	b := issuersBook()
	if r := b.row(issuer); r != nil {
		return r
	}
	first, _, _ := strings.Cut(issuer, "-")
	return b.loosely(first)
}

// loosely is row for a symbol that may be printed with "&" where the table has none: BGD&ĐT.
func (b *issuerBook) loosely(symbol string) *issuerRow {
	r := b.row(symbol)
	if r == nil && strings.IndexByte(symbol, '&') > 0 {
		r = b.row(strings.ReplaceAll(symbol, "&", ""))
	}
	return r
}

// formerIssuers are symbols of forms that are those of issuers in old numbers: TC is thông cáo, and was Bộ Tài chính.
const formerIssuers = "TC"

func wasIssuer(symbol string) bool { return hasWord(formerIssuers, symbol) }
