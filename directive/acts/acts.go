// Package acts holds documents of the Party and the State as data for package directive, with their links and the duties
// that they lay down: those on mass-mobilisation work (công tác dân vận), on supervision and social criticism, and on
// grassroots democracy, and the documents that they rest on.
//
//	corpus, err := acts.Corpus()
//
// Among them are the laws on who may issue what, which [directive.Corpus.MayIssue] asks.
//
// Tasks are put in the library's own words; the pin tells where the document has them. A duty without a pin is one of
// which the text was not seen, and its source says so. Every record names its source: see [Sources].
package acts

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

// The documents are in three files: those on mass-mobilisation work and the like, with their duties; those that lay down who may
// issue what; and others that these name or that the structure of the country rests on.
//
//go:embed documents.json powers.json named.json sources.json
var files embed.FS

// Documents returns the documents, decoded anew at each call: the caller may change what it gets.
func Documents() []directive.Document {
	var all []directive.Document
	for _, name := range [...]string{"documents.json", "powers.json", "named.json"} {
		var file struct {
			Documents []directive.Document `json:"documents"`
		}
		decode(name, &file)
		all = append(all, file.Documents...)
	}
	return all
}

// Corpus returns the documents over the embedded country: what [Documents], [Sources] and [vietnam.Data] hold, ready to ask.
// It decodes them anew at each call; keep what it returns.
func Corpus() (*directive.Corpus, error) {
	reg := vietnam.Load()
	return directive.New(reg, Documents(), Sources()...)
}

// Sources returns the sources that the documents name, decoded anew at each call.
func Sources() []org.Source {
	var file struct {
		Sources []org.Source `json:"sources"`
	}
	decode("sources.json", &file)
	return file.Sources
}

func decode(name string, to any) {
	text, err := files.ReadFile(name)
	if err == nil {
		dec := json.NewDecoder(bytes.NewReader(text))
		dec.DisallowUnknownFields()
		err = dec.Decode(to)
	}
	if err != nil {
		panic(fmt.Sprintf("acts: %s: %v", name, err)) // the files are part of the program
	}
}
