package directive_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
)

const lastForm = directive.AnnualTheme

func TestForms(t *testing.T) {
	texts := map[string]directive.Form{}
	terms := map[string]directive.Form{}
	for f := directive.Form(1); f <= lastForm; f++ {
		text, term := f.String(), f.Term()
		require.NotEmpty(t, text, "%d", f)
		assert.NotEmpty(t, f.Source(), text)
		assert.NotEmpty(t, term.Vi, text)
		assert.NotEmpty(t, term.En, text)
		assert.Equal(t, strings.ToLower(text), text)
		assert.NotContains(t, texts, text)
		assert.NotContains(t, terms, term.Vi)
		texts[text], terms[term.Vi] = f, f
		got, err := directive.ParseForm(text)
		require.NoError(t, err)
		assert.Equal(t, f, got)
		marshalled, err := f.MarshalText()
		require.NoError(t, err)
		var back directive.Form
		require.NoError(t, back.UnmarshalText(marshalled))
		assert.Equal(t, f, back)
	}
	for _, text := range strings.Fields("annual-theme campaign conclusion coordination-programme decision decree directive " +
		"guide joint-resolution law ordinance programme regulation resolution statute work-tasks working-rules") {
		assert.Contains(t, texts, text)
	}
	assert.Equal(t, fmt.Sprintf("Form(%d)", lastForm+1), (lastForm + 1).String())
}

func TestZeroForm(t *testing.T) {
	var f directive.Form
	assert.Empty(t, f.String())
	assert.Zero(t, f.Term())
	assert.Zero(t, directive.Form(255).Term())
	assert.Empty(t, slices.Collect(f.Symbols()))
	assert.Empty(t, slices.Collect(directive.Form(255).Symbols()))
	f = directive.Law
	require.NoError(t, f.UnmarshalText(nil))
	assert.Zero(t, f)
	f = directive.Law
	err := f.UnmarshalText([]byte("act"))
	assert.ErrorContains(t, err, `ParseForm("act"): want one of constitution, law, `)
	assert.Equal(t, directive.Law, f)
	_, err = directive.ParseForm("")
	assert.Error(t, err)
}

// The abbreviations of Nghị định 30/2020/NĐ-CP, Phụ lục III.
func TestOfficialSymbols(t *testing.T) {
	for f, want := range map[directive.Form]string{
		directive.Resolution: "NQ", directive.Decision: "QĐ", directive.Directive: "CT", directive.WorkingRules: "QC",
		directive.Regulation: "QyĐ", directive.Communique: "TC", directive.Notice: "TB", directive.Guide: "HD",
		directive.Programme: "CTr", directive.Plan: "KH", directive.OptionPaper: "PA", directive.Scheme: "ĐA",
		directive.Project: "DA", directive.WrittenReport: "BC", directive.Minutes: "BB", directive.Submission: "TTr",
		directive.Contract: "HĐ", directive.Telegram: "CĐ", directive.Memorandum: "BGN", directive.Agreement: "BTT",
		directive.PowerOfAttorney: "GUQ", directive.Invitation: "GM", directive.IntroductionLetter: "GGT",
		directive.LeaveSlip: "GNP", directive.SendingSlip: "PG", directive.TransferSlip: "PC", directive.NoticeSlip: "PB",
		directive.OfficialLetter: "", directive.PublicLetter: "", directive.Law: "", directive.Circular: "TT",
	} {
		assert.Equal(t, want, f.Term().Abbr, f)
	}
}

// Every symbol of a form leads back to it, in one of the two styles at least.
func TestSymbolsLeadBack(t *testing.T) {
	for f := directive.Form(1); f <= lastForm; f++ {
		seen := map[string]bool{}
		for symbol := range f.Symbols() {
			assert.False(t, seen[symbol], symbol)
			seen[symbol] = true
			party := directive.MustParseNumber("1-" + symbol + "/TU")
			state := directive.MustParseNumber("1/" + symbol + "-UBND")
			assert.Equal(t, symbol, party.Symbol())
			assert.Equal(t, symbol, state.Symbol())
			forms := slices.AppendSeq(slices.Collect(party.Forms()), state.Forms())
			assert.Contains(t, forms, f, symbol)
		}
		for range f.Symbols() {
			break
		}
	}
}

func ExampleForm() {
	f, err := directive.ParseForm("resolution")
	if err != nil {
		panic(err)
	}
	fmt.Println(f.Term().Vi, f.Term().Abbr)
	for symbol := range directive.Regulation.Symbols() {
		fmt.Println(symbol)
	}
	// Output:
	// nghị quyết NQ
	// QyĐ
	// QĐi
	// QĐ
}
