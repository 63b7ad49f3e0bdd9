package directive_test

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/directive/acts"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// A found is a citation with what the corpus makes of it.
type found struct {
	directive.Citation
	res    directive.Resolved
	corpus *directive.Corpus
}

func resolved(c *directive.Corpus, text string) (list []found) {
	for cite, res := range c.Resolve(directive.Scan(text)) {
		list = append(list, found{cite, res, c})
	}
	return list
}

// number is the number that is meant: where only a serial is written, that which all candidates on record have.
func (f found) number() string {
	number := f.Number.String()
	if number == "" && f.Kind == directive.CitedShort {
		number = f.res.Query.Number.String() // that of its list, or of the one before
	}
	for d := range f.res.Candidates() {
		if f.Kind == directive.CitedShort && (number == "" || number == d.Number.String()) {
			number = d.Number.String()
		}
	}
	return number
}

// calledForm reports whether the form is the one that the collection names, or one of those between which nothing decides. Of a
// serial alone it is that of the only document on record, as for the number.
func (f found) calledForm(name string) bool {
	name = strings.ToLower(name)
	if may := slices.Collect(f.res.Candidates()); f.Kind == directive.CitedShort && len(may) == 1 {
		return strings.HasPrefix(name, may[0].Form.Term().Vi)
	}
	if f.Form != 0 {
		return strings.HasPrefix(name, f.Form.Term().Vi)
	}
	for form := range f.Number.Forms() {
		if strings.HasPrefix(name, form.Term().Vi) {
			return true
		}
	}
	return false
}

// shortened are the abbreviations that the collection uses for issuers.
var shortened = strings.NewReplacer("bchtw", "ban chấp hành trung ương", "ubtvqh", "ủy ban thường vụ quốc hội", "ubnd", "ủy ban nhân dân",
	"hđnd", "hội đồng nhân dân", "mttqvn", "mặt trận tổ quốc việt nam", "mttq", "mặt trận tổ quốc", "ubtw", "ủy ban trung ương", "ubkt", "ủy ban kiểm tra",
	"btv", "ban thường vụ", "tlđ", "tổng liên đoàn", "lđlđ", "liên đoàn lao động", "tandtc", "tòa án nhân dân tối cao", "vksndtc", "viện kiểm sát nhân dân tối cao",
	"bộ gd&đt", "bộ giáo dục và đào tạo", "tw đảng", "trung ương đảng", " tw", " trung ương", "tp ", "thành phố ", "bca", "bộ công an", "bqp", "bộ quốc phòng",
	"btc", "bộ tài chính", "btp", "bộ tư pháp", "blđtbxh", "bộ lao động - thương binh và xã hội", "hội lhpn", "hội liên hiệp phụ nữ")

// calledIssuer reports whether one of the issuers that the words or the symbol leave open is one that the collection names.
func (f found) calledIssuer(name string) bool {
	name, _, _ = strings.Cut(name, "[")
	name = strings.TrimSpace(shortened.Replace(vitext.Lower(name)))
	issuers := slices.Collect(f.Issuers())
	for d := range f.res.Candidates() {
		for _, a := range d.Issuers {
			if f.Kind == directive.CitedShort {
				issuers = append(issuers, f.corpus.Registry().At(d.Issued.First()).ActorName(a))
			}
		}
	}
	for _, issuer := range issuers {
		issuer = shortened.Replace(vitext.Lower(issuer))
		if strings.Contains(name, issuer) || strings.Contains(issuer, name) || alikeIssuers(name, issuer) ||
			strings.HasPrefix(name, "trung ương đảng") && f.Number.Issuer() == "TW" {
			return true
		}
	}
	return false
}

// alikeIssuers compares issuers by their first two words: a place is often left out in one of the two.
func alikeIssuers(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	return len(x) > 1 && len(y) > 1 && x[0] == y[0] && x[1] == y[1]
}

// TestCollectedCitations measures Scan on citations collected from real texts, where they are at hand. A citation is exact if
// its number lies in the words that the collection marks, and those in what Scan takes for the whole reference: the
// collection marks labels, places and dates now and then.
func TestCollectedCitations(t *testing.T) {
	lines := strings.Split(strings.TrimSuffix(shared(t, filepath.Join("facts", "citations.tsv")), "\n"), "\n")
	corpus, err := acts.Corpus()
	require.NoError(t, err)
	var rows, spans, extra, full, silent, none int
	for _, line := range lines[1:] {
		cells := strings.Split(line, "\t")
		text, marked, canonical, form, issuer, date := cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]
		at := strings.Index(text, marked)
		require.GreaterOrEqual(t, at, 0, line)
		end := at + len(marked)
		list := slices.DeleteFunc(resolved(corpus, text), func(f found) bool { return f.End <= at || f.Start >= end })
		if form == "NONE" {
			none++
			if len(list) == 0 {
				silent++
			} else {
				t.Logf("not silent: %q: %s", marked, told(list[0].Citation))
			}
			continue
		}
		rows++
		var want []string
		numbers, _, _ := strings.Cut(canonical, "#")
		for number := range strings.SplitSeq(numbers, ";") {
			want = append(want, number)
		}
		exact := len(list) == len(want)
		for i, f := range list {
			outer := f.From <= at || i > 0
			exact = exact && f.Start >= at && f.End <= end && outer && (i < len(list)-1 || end <= f.To)
		}
		extra += max(0, len(list)-len(want))
		if exact {
			spans++
		}
		var misses []string
		for i, f := range list {
			if i >= len(want) {
				break
			}
			number := want[i]
			if f.Plenum != 0 {
				number = ""
			}
			if f.number() != number {
				misses = append(misses, fmt.Sprintf("number %q", f.number()))
			}
			if !f.calledForm(form) {
				misses = append(misses, fmt.Sprintf("form %q", f.Form.Term().Vi))
			}
			if issuer != "" && !f.calledIssuer(issuer) {
				misses = append(misses, fmt.Sprintf("issuer %q", slices.Collect(f.Issuers())))
			}
			if issued := f.res.Issued(f.Citation).String(); date != "" && issued != date && (len(date) != 4 || !strings.HasPrefix(issued, date)) {
				misses = append(misses, fmt.Sprintf("date %q", issued))
			}
		}
		same := len(list) == len(want) && len(misses) == 0
		if same {
			full++
		}
		if !exact || !same {
			t.Logf("%-45q %s | %s | %s | %s: exact %t; %s", marked, canonical, form, issuer, cmp.Or(date, "-"), exact, strings.Join(misses, ", "))
		}
	}
	t.Logf("%d rows: exact spans %d (%.1f%%), more than marked %d; number, form, issuer and date together %d (%.1f%%); silent on %d of %d look-alikes",
		rows, spans, 100*float64(spans)/float64(rows), extra, full, 100*float64(full)/float64(rows), silent, none)
	assert.GreaterOrEqual(t, float64(spans), 0.99*float64(rows))
	assert.LessOrEqual(t, float64(extra), 0.01*float64(rows))
	assert.Equal(t, none, silent)
	// Of the rest no word tells, nor what is on record: a scheme called by the number of the decision that issued it.
	assert.GreaterOrEqual(t, float64(full), 0.98*float64(rows))
}
