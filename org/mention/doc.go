// Package mention reads Vietnamese text: it finds the units, posts and people that the text speaks of, each with its bytes in
// the text and its place in the model of package org.
//
//	grammar := mention.New(reg) // once
//	scanner := grammar.At(org.MustParseDate("2023-02-24"), "ha-noi/quan-thanh-xuan")
//	for m := range scanner.Scan(text) {
//		fmt.Println(m.What, text[m.Start:m.End], m.Unit.Unit)
//	}
//
// # The grammar
//
// Names and titles are derived from the table of kinds of package org, and read by the same table backwards ([org.Wording]),
// over the areas, sectors and recorded units of a registry: there is no second list to keep. Capitals, ủy and uỷ, NFD, the
// look-alike Ð, and the abbreviations that people use (UBND TP. Hà Nội, BTV, LĐLĐ) are read as they come.
//
// # Places
//
// A name may leave its place out: Quận ủy, UBND thành phố. It then takes the place from the titles beside it, from the nearest area
// that the text has named, or from where the text is from, and its [Ground] says which. What stays open is [Ambiguous], with
// the candidates, or [Unknown]; the parts that were read are there all the same, for areas and units that the registry
// does not hold too.
//
// # From a text to records
//
// [Observe] holds what a text says of who is what against the registry: what agrees with it, what is new, what contradicts it.
// [Join] puts together what several texts say. [Scanner.Name] and [Scanner.Title] read one name or one title and nothing else,
// for forms and tables.
package mention
