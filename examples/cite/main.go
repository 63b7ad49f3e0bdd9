// Cite lists the documents that texts cite, on standard input or in files, with what is on record about each:
// go run ./examples/cite -date 2025-07-01 article.txt, or with -json one object a line.
package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"html"
	"io"
	"os"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/directive/acts"
	"github.com/vnpolity/vnpolity/org"
)

// sample is read where nothing is given to read.
const sample = `Ban Dân vận Quận ủy triển khai Nghị quyết số 25-NQ/TW của Ban Chấp hành Trung ương Đảng khóa XI,
các Quyết định số 217, 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị và Chỉ thị 33/CT-TTg ngày 26-11-2021 của Thủ tướng Chính phủ.
Chỉ thị 33 giao chính quyền các cấp đối thoại với Nhân dân; khoản 2 Điều 4 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 cũng vậy.
Nghị quyết 25 NQ/TW và Quyết định số 6525/QĐ-TU của Thành ủy Hà Nội vẫn được dẫn lại. Điện thoại: 024.3858.1234.
`

// A row is one document that is cited.
type row struct {
	File     string   `json:"file"`
	Start    int      `json:"start"`
	End      int      `json:"end"`
	Text     string   `json:"text"`
	Number   string   `json:"number"`
	Form     string   `json:"form"`
	Label    string   `json:"label"`
	Issuer   string   `json:"issuer"`
	Date     string   `json:"date"`             // as the text has it, or where it says none that of the document found, which the note says
	Plenum   uint8    `json:"plenum,omitempty"` // of a resolution that is cited by its plenum (hội nghị Trung ương)
	Term     string   `json:"term,omitempty"`   // the Roman number of the term (khóa), where the text tells it
	Pins     []string `json:"pins"`
	Status   string   `json:"status"`
	Document string   `json:"document"`
	Force    string   `json:"force"`
	Note     string   `json:"note"`
}

func main() {
	date := flag.String("date", "", "day, YYYY-MM-DD, on which to say whether each document is in force")
	asJSON := flag.Bool("json", false, "print one JSON object a line for each document cited")
	flag.Parse()
	if err := run(os.Stdout, flag.Args(), *date, *asJSON); err != nil {
		fmt.Fprintln(os.Stderr, "cite:", err)
		os.Exit(2)
	}
}

func run(w io.Writer, files []string, date string, asJSON bool) error {
	var day org.Date
	if date != "" {
		var err error
		if day, err = org.ParseDay(date); err != nil {
			return err
		}
	}
	corpus, err := acts.Corpus()
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	defer out.Flush()
	c := citer{corpus: corpus, day: day, out: out, json: asJSON, progress: terminal(os.Stderr)}
	if len(files) == 0 {
		if device(os.Stdin) {
			return c.text("", sample)
		}
		files = []string{"-"}
	}
	for _, name := range files { // all of them, before anything is printed
		if _, err := os.Stat(name); err != nil && name != "-" {
			return err
		}
	}
	for i, name := range files {
		if err := c.file(name, i+1, len(files)); err != nil {
			return err
		}
	}
	return out.Flush()
}

// device reports whether a file is a terminal or the null device: nothing is piped in.
func device(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// terminal reports whether a file is a device that shows progress to somebody.
func terminal(f *os.File) bool {
	info, err := f.Stat()
	null, nullErr := os.Stat(os.DevNull)
	return err == nil && device(f) && (nullErr != nil || !os.SameFile(info, null))
}

type citer struct {
	corpus   *directive.Corpus
	day      org.Date
	out      *bufio.Writer
	json     bool
	progress bool
}

// file prints what one file cites, the standard input if it is called "-".
func (c *citer) file(name string, i, of int) error {
	read := func() ([]byte, error) { return os.ReadFile(name) }
	if name == "-" {
		read = func() ([]byte, error) { return io.ReadAll(os.Stdin) }
	}
	text, err := read()
	if err != nil {
		return err
	}
	if c.progress && (of > 1 || len(text) > 1<<24) {
		fmt.Fprintf(os.Stderr, "\r%d of %d: %s, %d MB\x1b[K", i, of, name, len(text)>>20)
		if i == of {
			fmt.Fprintln(os.Stderr)
		}
	}
	return c.text(name, string(text))
}

// text prints what one text cites.
func (c *citer) text(name, text string) error {
	if at := invalid(text); at >= 0 {
		fmt.Fprintf(os.Stderr, "cite: %s: not UTF-8 at byte %d; such bytes are read over\n", cmp.Or(name, "-"), at)
	}
	enc := json.NewEncoder(c.out)
	enc.SetEscapeHTML(false)
	for cite, res := range c.corpus.Resolve(directive.Scan(text)) {
		r := c.row(name, cite, res)
		if c.json {
			if err := enc.Encode(r); err != nil {
				return err
			}
			continue
		}
		if _, err := fmt.Fprintf(c.out, "%7d  %-22s  %-9s  %s\n", r.Start, cmp.Or(r.Number, strings.Join(strings.Fields(r.Text), " ")), r.Status, r.details()); err != nil {
			return err
		}
	}
	return nil
}

// invalid returns the offset of the first byte that is no UTF-8, -1 if there is none.
func invalid(s string) int {
	if utf8.ValidString(s) {
		return -1
	}
	for i, r := range s {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(s[i:]); size == 1 {
				return i
			}
		}
	}
	return -1
}

func (c *citer) row(name string, cite directive.Citation, res directive.Resolved) row {
	r := row{
		File: name, Start: cite.Start, End: cite.End, Text: clean(cite.Text), Label: clean(cite.Label), Number: cite.Number.String(),
		Date: cite.Issued.String(), Plenum: cite.Plenum, Term: roman(cite.Term), Status: res.Status.String(), Pins: []string{}, Note: cite.Note.String(),
	}
	for p := range cite.Pins() {
		r.Pins = append(r.Pins, p.String())
	}
	if cite.Number.IsZero() { // that of the one it points back to, on record or not
		cite.Number = res.Query.Number
		r.Number = cite.Number.String()
	}
	form, issuers := cite.Form, slices.Collect(cite.Issuers())
	if d := c.known(cite, res); d != nil {
		if res.Document == nil {
			r.Note = strings.TrimPrefix(r.Note+"; completed from the only one on record", "; ")
		}
		if r.Number == "" {
			r.Number = d.Number.String()
		}
		if form == 0 || cite.Kind == directive.CitedShort && d.Form != 0 {
			form = d.Form // QĐ 105: the record tells whether it is a quyết định or a quy định
		}
		if cite.IssuedBy == "" && len(d.Issuers) > 0 {
			issuers = nil
			for _, a := range d.Issuers {
				issuers = append(issuers, c.name(a, d.Issued))
			}
		}
	}
	if issued := res.Issued(cite); issued != cite.Issued {
		r.Date = issued.String()
		r.Note = strings.TrimPrefix(r.Note+"; date of the document on record", "; ")
	}
	if d := res.Document; d != nil {
		r.Document = string(d.ID)
		if c.day != 0 {
			r.Force = map[org.Truth]string{org.True: "in force", org.False: "not in force", org.Unknown: "unknown"}[c.corpus.Force(d.ID, c.day).Truth()]
		}
	}
	r.Form = form.Term().Vi
	if form == 0 {
		var forms []string
		for f := range cite.Number.Forms() {
			forms = append(forms, f.Term().Vi)
		}
		r.Form = strings.Join(forms, " | ")
	}
	r.Issuer = clean(oneLine(html.UnescapeString(strings.Join(issuers, " | "))))
	if res.Status != directive.StatusFound || res.Reason != directive.GroundNumber {
		r.Note = strings.TrimPrefix(r.Note+"; "+string(res.Reason), "; ")
	}
	return r
}

// known returns the document that was found or, of a serial alone, the only one on record that it may be: its number is then the
// best there is, and the status says that it is not certain.
func (c *citer) known(cite directive.Citation, res directive.Resolved) *directive.Document {
	only := res.Document
	if cite.Kind == directive.CitedShort {
		for d := range res.Candidates() {
			if only != nil && only != d {
				return nil
			}
			only = d
		}
	}
	return only
}

// clean puts the replacement character for what is not UTF-8.
func clean(s string) string { return strings.ToValidUTF8(s, "\uFFFD") }

// roman returns the number of a term: "XI" for xi@party-committee@vn.
func roman(t org.TermID) string {
	number, _, _ := strings.Cut(string(t), "@")
	return strings.ToUpper(number)
}

// oneLine puts one space for blanks and line ends, and nothing for what is not seen.
func oneLine(s string) string {
	return strings.Join(strings.Fields(strings.NewReplacer("\u200b", "", "\u2060", "", "\ufeff", "", "\u00ad", "", "_", " ").Replace(s)), " ")
}

// name returns what an issuer was called on the day, or as of the edition where the day is not known.
func (c *citer) name(a org.Actor, day org.Date) string {
	if !day.IsDay() {
		day = c.corpus.Registry().Edition()
	}
	return c.corpus.Registry().At(day).ActorName(a)
}

// details are the fields of a row that have something to say.
func (r row) details() string {
	var list []string
	for _, s := range []string{strings.Join(r.Pins, ", "), r.Form, r.Date, r.Issuer, r.Document, r.Force, r.Note} {
		if s != "" {
			list = append(list, s)
		}
	}
	return strings.Join(list, " · ")
}
