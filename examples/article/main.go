// Article reads a Vietnamese text and prints the people, posts and units that it speaks of, and what the registry did not know:
// go run ./examples/article -date 2025-08-12 -home "phường Khương Đình" article.txt
// With -json it prints one object a line, with -html a page; with -names or -titles it reads one name or one title a line, and prints
// an object a line.
package main

import (
	"bufio"
	_ "embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/directive/acts"
	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/mention"
)

//go:embed article.txt
var sample string

func main() {
	date := flag.String("date", "2025-08-12", "day of the text, YYYY-MM-DD")
	home := flag.String("home", "phường Khương Đình, thành phố Hà Nội", "name or ID of the area that the text is about")
	source := flag.String("source", "article", "what the text is called in records made from it")
	asJSON := flag.Bool("json", false, "print the mentions as JSON, one a line")
	asHTML := flag.Bool("html", false, "print a page with the mentions marked")
	names := flag.Bool("names", false, "read one name of a unit a line")
	titles := flag.Bool("titles", false, "read one title a line, with or without the person")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: article [flags] [file ...]\n\nA file \"-\" is the standard input, which is read too where there are no files; if it is a terminal or empty, a text of the program's own.")
		flag.PrintDefaults()
	}
	flag.Parse()
	r, err := newReader(*date, *home, org.SourceID(*source))
	if err == nil {
		switch {
		case *names:
			err = r.each(flag.Args(), r.name)
		case *titles:
			err = r.each(flag.Args(), r.title)
		case *asHTML:
			err = r.texts(flag.Args(), r.page)
		case *asJSON:
			err = r.texts(flag.Args(), r.json)
		default:
			err = r.texts(flag.Args(), r.text)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "article:", err)
		os.Exit(2)
	}
}

// A reader reads texts of one day and place and prints what is in them.
type reader struct {
	corpus  *directive.Corpus
	scanner *mention.Scanner
	home    org.Area
	source  org.SourceID
	out     *bufio.Writer
	objects *json.Encoder
}

func newReader(date, home string, source org.SourceID) (*reader, error) {
	corpus, err := acts.Corpus()
	if err != nil {
		return nil, err
	}
	day, err := org.ParseDay(date)
	if err != nil {
		return nil, err
	}
	reg := corpus.Registry()
	area, err := reg.Locate(home, day)
	if err != nil {
		return nil, fmt.Errorf("home %q on %s: %w", home, day, err)
	}
	r := &reader{corpus: corpus, scanner: mention.New(reg).At(day, area.ID()), home: area, source: source, out: bufio.NewWriter(os.Stdout)}
	r.objects = json.NewEncoder(r.out)
	r.objects.SetEscapeHTML(false)
	return r, nil
}

// A document is a text and where it is from.
type document struct {
	name, text string
}

// texts prints each of the files, and goes on after one that cannot be read. The error tells how many could not.
func (r *reader) texts(files []string, print func([]document)) error {
	var docs []document
	bad := 0
	for i, file := range files {
		if len(files) > 1 {
			fmt.Fprintf(os.Stderr, "article: %d of %d: %s\n", i+1, len(files), file)
		}
		text, err := read(file)
		if err != nil {
			fmt.Fprintln(os.Stderr, "article:", err)
			bad++
			continue
		}
		docs = append(docs, document{file, text})
	}
	if len(files) == 0 {
		docs = append(docs, document{"article.txt", sample})
		if !terminal(os.Stdin) {
			text, err := read("-")
			if err != nil {
				return err
			}
			if text != "" {
				docs[0] = document{"-", text}
			}
		}
	}
	print(docs)
	return errors.Join(r.out.Flush(), missed(bad, len(files)))
}

// terminal reports whether a file is a terminal, and no pipe, file or null device.
func terminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 && f.Name() != os.DevNull
}

func missed(bad, all int) error {
	if bad == 0 {
		return nil
	}
	return fmt.Errorf("%d of %d files could not be read", bad, all)
}

// read returns the text of a file, "-" for the standard input.
func read(file string) (string, error) {
	var text []byte
	var err error
	if file == "-" {
		text, err = io.ReadAll(os.Stdin)
	} else {
		text, err = os.ReadFile(file)
	}
	if err == nil && !utf8.Valid(text) {
		err = fmt.Errorf("%s: the text is not UTF-8", file)
	}
	return string(text), err
}

// each prints what each line of the files is read as.
func (r *reader) each(files []string, print func(line string)) error {
	if len(files) == 0 {
		files = []string{"-"}
	}
	bad := 0
	for _, file := range files {
		in := io.Reader(os.Stdin)
		if file != "-" {
			f, err := os.Open(file)
			if err != nil {
				fmt.Fprintln(os.Stderr, "article:", err)
				bad++
				continue
			}
			defer f.Close()
			in = f
		}
		if err := eachLine(in, print); err != nil {
			fmt.Fprintf(os.Stderr, "article: %s: %v\n", file, err)
			bad++
		}
	}
	return errors.Join(r.out.Flush(), missed(bad, len(files)))
}

// eachLine calls print with every line, however long it is, without its end.
func eachLine(in io.Reader, print func(line string)) error {
	for lines := bufio.NewReader(in); ; {
		line, err := lines.ReadString('\n')
		if line != "" {
			print(strings.TrimSuffix(strings.TrimSuffix(line, "\n"), "\r"))
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}
