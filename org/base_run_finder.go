package org

// A runFinder finds the runs of one area after another, each in time that grows with its rows alone.
type runFinder struct {
	b      *baseUnits
	trials []runTrial // by path
	paths  []int32    // those of the area that may have a run, as they come
	others []uint32   // the rows that no run has, area by area
}

// A runTrial is what may be the run of a path.
type runTrial struct {
	area   int32 // after the one it is of
	broken bool  // it is none: not all its units have numbers, or one is not where it is looked for
	last   uint32
	run    baseRun
}

// inRun reports whether a unit is one that a run may have.
func (x *baseRow) inRun() bool { return x.host == 0 && x.label != 0 && x.label&labelText == 0 }

// see takes the next unit of an area.
func (f *runFinder) see(area int32, row uint32) {
	x := &f.b.rows[row]
	t := &f.trials[x.path]
	switch {
	case !x.inRun():
		f.others = append(f.others, row)
		if x.host == 0 && t.area == area+1 {
			t.broken = true
		}
	case t.area != area+1:
		*t = runTrial{area: area + 1, last: row, run: baseRun{path: x.path, row: row, label: x.label}}
		f.paths = append(f.paths, x.path)
	default:
		t.last = row
	}
}

// settle adds the runs of an area of which all units have been seen.
func (f *runFinder) settle(area int32) {
	b := f.b
	for _, path := range f.paths {
		t := &f.trials[path]
		if d := b.rows[t.last].label - t.run.label; d > 0 {
			t.run.step = uint32(uint64(t.last-t.run.row) << 16 / uint64(d))
		}
	}
	if len(f.paths) > 0 {
		f.test(area)
	}
	start, broken := len(b.runs), false
	for _, path := range f.paths {
		t := &f.trials[path]
		if t.broken = t.broken || len(b.runs)-start == mostRuns; t.broken {
			broken = true
			continue
		}
		b.runAt[path] = uint8(len(b.runs) - start)
		b.runs = append(b.runs, t.run)
	}
	b.runEnd[area] = uint32(len(b.runs))
	f.paths = f.paths[:0]
	if broken {
		f.leave(area)
	}
}

// test breaks the runs of which a unit is not where it is looked for.
func (f *runFinder) test(area int32) {
	b := f.b
	first, end := b.in(area)
	for row := first; row < end; row = b.next(row) {
		if x := &b.rows[row]; x.inRun() {
			t := &f.trials[x.path]
			if at := t.run.guess(x.label); x.label < t.run.label || max(at, row)-min(at, row) > runSlack {
				t.broken = true
			}
		}
	}
}

// leave adds the units of broken runs to those that no run has.
func (f *runFinder) leave(area int32) {
	b := f.b
	first, end := b.in(area)
	for row := first; row < end; row = b.next(row) {
		if x := &b.rows[row]; x.inRun() && f.trials[x.path].broken {
			f.others = append(f.others, row)
		}
	}
}
