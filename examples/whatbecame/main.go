// Whatbecame prints what a place or a unit became between two days, whole or in part, and by which clause; with the days
// the other way round, what it was made of. The place or unit is given by its name, its ID or its official code on the first day:
//
//	go run ./examples/whatbecame -from 2024-06-01 -to 2025-08-01 "phường Nhân Chính"
//	go run ./examples/whatbecame -from 2025-08-01 -to 2024-06-01 00367
//
// A name that fits several lists them with what they lie in, and the exit status is 2.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

func main() {
	from := flag.String("from", "2023-02-24", "day on which it was there, YYYY-MM-DD")
	to := flag.String("to", "2025-07-01", "day asked about, YYYY-MM-DD")
	asJSON := flag.Bool("json", false, "print the answers as JSON, one a line")
	flag.Parse()
	if err := run(os.Stdout, flag.Args(), *from, *to, *asJSON); err != nil {
		fmt.Fprintln(os.Stderr, "whatbecame:", err)
		os.Exit(2)
	}
}

func run(w io.Writer, args []string, first, last string, asJSON bool) error {
	if len(args) != 1 {
		return errors.New("want one argument: the name, ID or code of a unit or a place")
	}
	from, err := org.ParseDay(first)
	if err != nil {
		return err
	}
	to, err := org.ParseDay(last)
	if err != nil {
		return err
	}
	reg := vietnam.Load()
	v, name := reg.At(from), args[0]
	unit, unitErr := one(v.Named(name), v.Unit(org.UnitID(name)), v.ByCode(name))
	area, areaErr := one(v.Place(name), v.Area(org.AreaID(name)), v.Coded(name))
	switch {
	case unitErr == nil:
		return show(w, unit, string(unit.ID()), to, unit.At(to), asJSON)
	case areaErr == nil:
		return show(w, area, string(area.ID()), to, area.At(to), asJSON)
	case !errors.Is(unitErr, org.ErrNoMatch):
		areaErr = unitErr
	}
	return fmt.Errorf("%q on %s: %w", name, from, areaErr)
}

// A thing is a unit or an area.
type thing interface {
	comparable
	fmt.Stringer
	IsZero() bool
	View() org.View
}

// one returns what an ID or a code names, or else the one thing that fits the name.
func one[T thing](named iter.Seq2[T, org.Match], exact ...T) (T, error) {
	for _, t := range exact {
		if !t.IsZero() {
			return t, nil
		}
	}
	return org.One(named)
}

func show[T thing](w io.Writer, asked T, id string, to org.Date, answers iter.Seq2[T, org.Why], asJSON bool) error {
	from := asked.View().Day()
	if !asJSON {
		fmt.Fprintf(w, "%s, %s → %s\n", asked, from, to)
	}
	found := false
	for t, why := range answers {
		found = true
		if asJSON {
			line := map[string]any{"asked": asked.String(), "id": id, "from": from, "to": to, "answer": t.String(), "why": why}
			if err := json.NewEncoder(w).Encode(line); err != nil {
				return err
			}
			continue
		}
		fmt.Fprintf(w, "  %s (%s)\n", t, why.Truth())
		for s := range why.Steps() {
			fmt.Fprintf(w, "    | %s\n", s)
		}
	}
	if a, ok := any(asked).(org.Area); ok && !found && !asJSON {
		fmt.Fprintf(w, "  not on record; the area: %s\n", a.Why())
		if b := a.View().At(to).Coded(a.Code()); !b.IsZero() {
			fmt.Fprintf(w, "  its code is then that of %s\n", b)
		}
	}
	return nil
}
