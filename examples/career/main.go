// Career prints the posts of a person as they are on record, or the holders of a post:
// go run ./examples/career -date 2023-02-24 "Bùi Huyền Mai", or with the ID of a post.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
	"github.com/vnpolity/vnpolity/org/vitext"
)

func main() {
	date := flag.String("date", "2023-02-24", "day, YYYY-MM-DD")
	flag.Parse()
	if err := run(os.Stdout, flag.Args(), *date); err != nil {
		fmt.Fprintln(os.Stderr, "career:", err)
		os.Exit(2)
	}
}

func run(w io.Writer, args []string, date string) error {
	if len(args) != 1 {
		return errors.New("want one argument: the name or ID of a person, or the ID of a post")
	}
	day, err := org.ParseDay(date)
	if err != nil {
		return err
	}
	who := args[0]
	reg := vietnam.Load()
	v := reg.At(day)
	if post := v.Post(org.PostID(who)); !post.IsZero() {
		fmt.Fprintf(w, "%s on %s: %s\n", post, day, post.Holder())
		for s := range post.Holder().Why.Steps() {
			fmt.Fprintf(w, "  | %s\n", s)
		}
		return nil
	}
	found := false
	for p := range v.People() {
		if string(p.ID()) != who && vitext.Lower(p.Name()) != vitext.Lower(who) {
			continue
		}
		found = true
		fmt.Fprintf(w, "%s on %s\n", p, day)
		for post := range p.Posts() {
			fmt.Fprintf(w, "  holds %s\n", post)
		}
		for t := range p.Tenures() {
			fmt.Fprintf(w, "  on record: %s, seen %v [%s]\n", reg.At(t.Seen[0]).Post(t.Post), t.Seen, t.Source)
		}
	}
	if !found {
		return fmt.Errorf("%q: no person or post of that name or ID is on record", who)
	}
	return nil
}
