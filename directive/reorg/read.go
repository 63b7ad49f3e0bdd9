package reorg

import "errors"

// Read reads a resolution of the Standing Committee of the National Assembly that rearranges the communes of a province,
// or the Party's resolution that lists the provinces to be merged (60-NQ/TW). It takes the whole text as published.
//
// If anything in the clauses cannot be read, or the clauses do not come to what the text says that they do, there is no
// resolution, and the error joins a *[ReadError] for each place. The time that Read takes is linear in the length of the
// text.
func Read(text string) (*Resolution, error) { return nil, errors.New("reorg: not implemented") }
