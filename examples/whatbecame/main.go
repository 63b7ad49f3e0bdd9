// Whatbecame prints what a unit or a place became between two days, whole or in part, and why; with the days the other way
// round, what it was made of: go run ./examples/whatbecame -from 2023-02-24 -to 2025-07-01 "Quận ủy Thanh Xuân"
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

func main() {
	from := flag.String("from", "2023-02-24", "day on which it was there, YYYY-MM-DD")
	to := flag.String("to", "2025-07-01", "day asked about, YYYY-MM-DD")
	flag.Parse()
	if err := run(os.Stdout, flag.Args(), *from, *to); err != nil {
		fmt.Fprintln(os.Stderr, "whatbecame:", err)
		os.Exit(2)
	}
}

func run(w io.Writer, args []string, first, last string) error {
	if len(args) != 1 {
		return errors.New("want one argument: the name or ID of a unit or a place")
	}
	name := args[0]
	from, err := org.ParseDay(first)
	if err != nil {
		return err
	}
	to, err := org.ParseDay(last)
	if err != nil {
		return err
	}
	reg, err := org.New(vietnam.Data())
	if err != nil {
		return err
	}
	v := reg.At(from)
	unit, unitErr := org.One(v.Named(name))
	if u := v.Unit(org.UnitID(name)); !u.IsZero() {
		unit, unitErr = u, nil
	}
	area, areaErr := org.One(v.Place(name))
	if a := v.Area(org.AreaID(name)); !a.IsZero() {
		area, areaErr = a, nil
	}
	switch {
	case unitErr == nil:
		fmt.Fprintf(w, "%s, %s → %s\n", unit, from, to)
		for u, why := range unit.At(to) {
			show(w, u.String(), why)
		}
	case areaErr == nil:
		fmt.Fprintf(w, "%s, %s → %s\n", area, from, to)
		for a, why := range area.At(to) {
			show(w, a.String(), why)
		}
	case !errors.Is(unitErr, org.ErrNoMatch):
		return fmt.Errorf("%q on %s: %w", name, from, unitErr)
	default:
		return fmt.Errorf("%q on %s: %w", name, from, areaErr)
	}
	return nil
}

func show(w io.Writer, name string, why org.Why) {
	fmt.Fprintf(w, "  %s (%s)\n", name, why.Truth())
	for s := range why.Steps() {
		fmt.Fprintf(w, "    | %s\n", s)
	}
}
