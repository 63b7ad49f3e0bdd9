package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/vnpolity/vnpolity/examples/bench/news"
)

// A Text is what is read.
type Text struct {
	Name  string
	Body  string
	File  string          // where it is on disk as well
	Cited []news.Citation // what was written into it; nil where that is not known
}

// ordinary writes news with a citation every gap bytes.
func ordinary(size, gap int, seed uint64) Text {
	body, cited := news.Write(size, gap, seed)
	return Text{Name: "news", Body: body, Cited: cited}
}

// acts reads the official acts in the folder, one after another.
func acts(dir string) (Text, error) {
	files, err := filepath.Glob(filepath.Join(dir, "texts", "*.txt"))
	if err != nil {
		return Text{}, err
	}
	if len(files) == 0 {
		return Text{}, errNoTexts
	}
	var b strings.Builder
	for _, name := range files {
		one, err := os.ReadFile(name)
		if err != nil {
			return Text{}, err
		}
		b.Write(one)
		b.WriteByte('\n')
	}
	return Text{Name: "acts", Body: b.String()}, nil
}

func (t Text) at(s Span) string { return t.Body[s.Start:s.End] }

// save writes the text to a file, for programs of their own.
func (t *Text) save(dir string) error {
	t.File = filepath.Join(dir, t.Name+".txt")
	return os.WriteFile(t.File, []byte(t.Body), 0o600)
}

// first returns the lines of the first so many bytes; all of them for 0.
func (t Text) first(most int) Text {
	if most == 0 || most >= len(t.Body) {
		return t
	}
	end := strings.LastIndexByte(t.Body[:most], '\n') + 1
	t.Body, t.File = t.Body[:end], ""
	for i, c := range t.Cited {
		if c.To > end {
			t.Cited = t.Cited[:i]
			break
		}
	}
	return t
}

var errNoTexts = errors.New("the texts of official acts are not there; set VNPOLITY_SHARED to the folder that has them in texts/")
