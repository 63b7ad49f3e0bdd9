// Package reorg reads the resolutions that rearrange administrative units (nghị quyết về việc sắp xếp các đơn vị hành
// chính) and compiles them into changes of package org, each with the clause that makes it.
//
//	r, err := reorg.Read(text)
//	if err != nil {
//		log.Fatal(err) // every clause that cannot be read, and every total that does not add up
//	}
//	changes, err := r.Changes(reg.At(r.From.Add(-1)), reg.At(r.From))
//
// # Reading
//
// [Read] takes the text as it is published, with the defects of real documents: words run together (làxã), lines wrapped,
// marks composed or apart, tones on either vowel. It says what the text says: for each clause the new area and what that
// is made of, in whole or in part, each with its place in the text. What a text says about itself, so many wards and so
// many communes, must agree with its clauses. A clause that cannot be read is an error; nothing is skipped.
//
// # Joining
//
// [Resolution.Join] finds the areas that the text names: those of the exact name in the right parent first, then those
// that differ only in spelling; never one that differs by a tone, for Chiềng Hắc and Chiềng Hặc are two communes of one
// province. A miss or an ambiguity is an error that names the candidates, and then there are no changes at all. Every
// commune must go somewhere, once, and every new one must come from somewhere.
//
// # What had to be settled
//
// Where a text is defective or ambiguous and can be read all the same, a [Note] says where and how. Areas that a
// resolution calls otherwise than the official list, where no rule may bridge the difference, stand in one table, keyed by
// resolution and clause, each with its reason.
package reorg
