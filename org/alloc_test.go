package org_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

// country is the registry of package vietnam, built once.
var country = sync.OnceValues(func() (*Registry, error) { return New(vietnam.Data()) })

func vietnamRegistry(t testing.TB) *Registry {
	t.Helper()
	reg, err := country()
	require.NoError(t, err)
	return reg
}

const (
	then = Date(20230224)
	deep = UnitID("agency@inspection-commission@party-committee@ha-noi/quan-thanh-xuan")
)

var sink struct {
	view View
	unit Unit
	area Area
	yes  bool
	why  Why
	step Step
	n    int
	id   AreaID
}

func TestWalksDoNotAllocate(t *testing.T) {
	reg := vietnamRegistry(t)
	v := reg.At(then)
	u := v.Unit(deep)
	require.False(t, u.IsZero())
	var top Unit
	for above := range u.Line() {
		top = above
	}
	require.False(t, top.IsZero())
	selector := reg.Selector(Pattern{Kind: PartyCommittee, Levels: LevelsOf(LevelCommune)})
	ward, city := v.Area("ha-noi/quan-thanh-xuan/phuong-nhan-chinh"), v.Area("ha-noi")
	require.False(t, ward.IsZero())
	for name, f := range map[string]func(){
		"Registry.At":   func() { sink.view = reg.At(then) },
		"View.At":       func() { sink.view = v.At(20250701) },
		"View.Unit":     func() { sink.unit = v.Unit(deep) },
		"View.Area":     func() { sink.area = v.Area("ha-noi/quan-thanh-xuan") },
		"Unit.Superior": func() { sink.unit = u.Superior() },
		"Unit.Host":     func() { sink.unit = u.Host() },
		"Unit.Line": func() {
			for above, why := range u.Line() {
				sink.unit, sink.why = above, why
			}
		},
		"Unit.Under":  func() { sink.yes = u.Under(top) },
		"Unit.PartOf": func() { sink.yes = u.PartOf(u.Host()) },
		"Unit.Truth":  func() { sink.yes = u.Truth() == True },
		"Unit.Why":    func() { sink.why = u.Why() },
		"Why.Steps": func() {
			for s := range u.Why().Steps() {
				sink.step = s
			}
		},
		"Unit.Area":   func() { sink.area = u.Area() },
		"Area.Within": func() { sink.yes = ward.Within(city) },
		"Area.Parent": func() { sink.area = ward.Parent() },
		"Area.Preorder": func() {
			for a := range city.Preorder() {
				sink.area = a
			}
		},
		"Area.Children": func() {
			for a := range city.Children() {
				sink.id = a.ID()
			}
		},
		"Unit.Preorder": func() {
			for n, w := range u.Host().Preorder() {
				sink.n, sink.unit = n, w
			}
		},
		"View.Named": func() {
			for w := range v.Named("UBND phường Nhân Chính, quận Thanh Xuân, Hà Nội") {
				sink.unit = w
			}
		},
		"View.Named, folded": func() {
			for w := range v.Named("uy ban nhan dan phuong nhan chinh, thanh xuan") {
				sink.unit = w
			}
		},
		"Selector.In": func() {
			for w := range selector.In(ward) {
				sink.unit = w
			}
		},
		"View.Place": func() {
			for a := range v.Place("nhan chinh, Q. Thanh Xuân") {
				sink.area = a
			}
		},
		"View.Units": func() {
			for w := range v.Units() {
				sink.unit = w
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Zero(t, testing.AllocsPerRun(20, f))
		})
	}
}

// TestImportingDoesNoWork builds a program of nothing but imports and reads what the runtime says of their init functions.
func TestImportingDoesNoWork(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program")
	}
	dir := t.TempDir()
	const module = "github.com/vnpolity/vnpolity/"
	src := "package main\n\nimport (\n"
	for _, pkg := range []string{"org", "org/mention", "org/vietnam", "org/vitext", "directive", "directive/acts", "directive/reorg"} {
		src += "\t_ \"" + module + pkg + "\"\n"
	}
	src += ")\n\nfunc main() {}\n"
	file, bin := filepath.Join(dir, "main.go"), filepath.Join(dir, "imports")
	require.NoError(t, os.WriteFile(file, []byte(src), 0o644))
	out, err := exec.Command("go", "build", "-o", bin, file).CombinedOutput()
	require.NoError(t, err, "%s", out)
	cmd := exec.Command(bin)
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	out, err = cmd.CombinedOutput()
	require.NoError(t, err, "%s", out)
	require.Contains(t, string(out), "init runtime", "no trace")
	for line := range strings.Lines(string(out)) {
		assert.False(t, strings.HasPrefix(line, "init "+module), "work at import: %s", line)
	}
}
