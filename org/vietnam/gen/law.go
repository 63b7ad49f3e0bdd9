package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/vnpolity/vnpolity/directive/reorg"
	"github.com/vnpolity/vnpolity/org"
)

// readLaw reads the resolutions on communes below the directory of the inputs, in the order of their numbers.
func readLaw(shared string) ([]*reorg.Resolution, error) {
	files, err := filepath.Glob(filepath.Join(shared, "texts", "*_NQ-UBTVQH15.txt"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("no resolutions in %s", filepath.Join(shared, "texts"))
	}
	slices.Sort(files)
	var law []*reorg.Resolution
	var errs []error
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		r, err := reorg.Read(string(text))
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", f, err))
			continue
		}
		law = append(law, r)
	}
	return law, errors.Join(errs...)
}

// A clause is what one place of the law does to an area, and the change that it is.
type clause struct {
	reorg.Edge
	change org.Change[org.AreaID]
}

// join joins the law to the areas of two days and returns what its clauses do, in their order.
func join(law []*reorg.Resolution, d org.Data, before, after org.Date) ([]clause, error) {
	d.Sources = placeholders(d)
	reg, err := org.New(d)
	if err != nil {
		return nil, err
	}
	var all []clause
	var errs []error
	for _, r := range law {
		s, err := r.Join(reg.At(before), reg.At(after))
		if err != nil {
			errs = append(errs, err)
			continue
		}
		for _, e := range s.Edges {
			ref := org.Ref{Source: s.Source, Pin: e.Pin.String()}
			all = append(all, clause{e, org.Change[org.AreaID]{From: e.From, To: e.To, Extent: e.Extent, Day: s.Day, Grounding: org.Grounding{Basis: ref, Source: ref}}})
		}
	}
	return all, errors.Join(errs...)
}

// placeholders returns a source for each that d names: those of package vietnam are not read here.
func placeholders(d org.Data) []org.Source {
	ids := map[org.SourceID]bool{}
	for i := range d.Areas {
		a := &d.Areas[i]
		for _, r := range []org.Ref{a.Basis, a.Source, a.End.Basis, a.End.Source} {
			ids[r.Source] = true
		}
	}
	for _, c := range d.AreaChanges {
		ids[c.Basis.Source], ids[c.Source.Source] = true, true
	}
	delete(ids, "")
	var list []org.Source
	for id := range ids {
		list = append(list, org.Source{ID: id})
	}
	return list
}
