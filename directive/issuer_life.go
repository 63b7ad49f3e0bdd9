package directive

// issuerLives are the years in which bodies that have ended numbered documents, by their symbols. The same letters are those of others
// before and after: a báo cáo of 2026 with HĐBT is of a hội đồng bồi thường.
var issuerLives = [...]struct {
	symbol      string
	first, last int
}{
	{"HĐBT", 1981, 1992}, // the Constitution of 1980, and the government that followed in October 1992
	{"HĐNN", 1981, 1992},
	{"HĐCP", 1955, 1981},
	{"SL", 1945, 1960}, // by then the Constitution of 1959 had no sắc lệnh
}

// outlived reports whether a year lies outside the life of the issuer with that symbol, or of those that issued a form with it. No year lies
// outside.
func outlived(symbol string, year int) bool {
	for _, life := range issuerLives {
		if life.symbol == symbol {
			return year != 0 && (year < life.first || year > life.last)
		}
	}
	return false
}
