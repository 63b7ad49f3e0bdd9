// Tree prints the units of an area on a day, indented by host, each with its head and who holds that post as far as is known:
// go run ./examples/tree -place "quận Thanh Xuân" -date 2023-02-24 -depth 1
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

func main() {
	place := flag.String("place", "quận Thanh Xuân", "name or ID of a place")
	date := flag.String("date", "2023-02-24", "day, YYYY-MM-DD")
	depth := flag.Int("depth", 2, "how many levels of hosted units to print")
	flag.Parse()
	err := errors.New("want no argument beside the flags, and a depth of 0 or more")
	if flag.NArg() == 0 && *depth >= 0 {
		err = run(os.Stdout, *place, *date, *depth)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "tree:", err)
		os.Exit(2)
	}
}

func run(w io.Writer, place, date string, depth int) error {
	day, err := org.ParseDay(date)
	if err != nil {
		return err
	}
	reg := vietnam.Load()
	area := reg.At(day).Area(org.AreaID(place))
	if area.IsZero() {
		if area, err = org.One(reg.At(day).Place(place)); err != nil {
			return fmt.Errorf("place %q on %s: %w", place, day, err)
		}
	}
	fmt.Fprintf(w, "%s, %s\n", area, day)
	for top := range area.Units() {
		for level, u := range top.Preorder() {
			if level > depth {
				continue
			}
			fmt.Fprintf(w, "%s%s", strings.Repeat("  ", level+1), u.Name())
			if head := u.Head(); !head.IsZero() {
				fmt.Fprintf(w, " · %s: %s", head.ShortTitle(), head.Holder())
			}
			fmt.Fprintln(w)
		}
	}
	return nil
}
