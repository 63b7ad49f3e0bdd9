package org_test

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vnpolity/vnpolity/org"
)

// zeros is the zero of every exported type that has one.
var zeros = []any{
	new(Actor), new(AmbiguousError), new(Area), new(AreaID), new(AreaRecord), new(AreaType), new(AreaTypes), new(Body),
	new(BodyChange), new(Change[AreaID]), new(Change[UnitID]), new(Charge), new(Class), new(Code), new(Data), new(Date),
	new(Delegation), new(ExOfficio), new(Exception), new(Extent), new(Fault), new(Grounding), new(Holding), new(How),
	new(Kind), new(Level), new(Levels), new(Match), new(Matter), new(Name), new(NoMatchError), new(Occupancy), new(ParseError), new(Path),
	new(Pattern), new(Person), new(PersonID), new(PersonRecord), new(Portfolio), new(Post), new(PostID), new(Question),
	new(RecordError), new(Ref), new(Registry), new(Rel), new(Relation), new(Role), new(Rule), new(Seat), new(Sector), new(Selector),
	new(Source), new(SourceID), new(Span), new(Standard), new(Step), new(StepRule), new(Steps), new(Tenure), new(Term), new(TermID),
	new(Truth), new(Unit), new(UnitID), new(UnitRecord), new(View), new(Where), new(Why), new(Wording), new(Words), new(Works),
}

// TestZerosAreComplete reads the package: whoever adds a type adds its zero here.
func TestZerosAreComplete(t *testing.T) {
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	var want []string
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		require.NoError(t, err)
		for _, decl := range f.Decls {
			g, ok := decl.(*ast.GenDecl)
			if !ok {
				continue
			}
			for _, spec := range g.Specs {
				if s, ok := spec.(*ast.TypeSpec); ok && s.Name.IsExported() {
					if _, ok := s.Type.(*ast.InterfaceType); !ok {
						want = append(want, s.Name.Name)
					}
				}
			}
		}
	}
	var got []string
	for _, z := range zeros {
		name, _, _ := strings.Cut(reflect.TypeOf(z).Elem().Name(), "[")
		got = append(got, name)
	}
	slices.Sort(want)
	slices.Sort(got)
	assert.Equal(t, want, slices.Compact(got))
}

// callAll calls every method of v with zero arguments and goes through what is yielded. It returns how many it called.
func callAll(t *testing.T, v reflect.Value, after func(t *testing.T, method string, results []reflect.Value)) (calls int) {
	t.Helper()
	for i := range v.NumMethod() {
		m, name := v.Method(i), v.Type().String()+"."+v.Type().Method(i).Name
		var args []reflect.Value
		for j := range m.Type().NumIn() {
			args = append(args, reflect.Zero(m.Type().In(j)))
		}
		calls++
		assert.NotPanics(t, func() {
			results := m.Call(args)
			for _, r := range results {
				switch {
				case r.Type().CanSeq2():
					for range r.Seq2() {
					}
					for range r.Seq2() {
						break
					}
				case r.Type().CanSeq():
					if r.Kind() == reflect.Func {
						for range r.Seq() {
						}
						for range r.Seq() {
							break
						}
					}
				}
			}
			if after != nil {
				after(t, name, results)
			}
		}, name)
	}
	return calls
}

func TestZerosAreSafe(t *testing.T) {
	calls := 0
	for _, z := range zeros {
		p := reflect.ValueOf(z)
		if p.Type() != reflect.TypeFor[*Registry]() {
			calls += callAll(t, p.Elem(), nil)
		}
		calls += callAll(t, p, nil)
	}
	assert.Greater(t, calls, 250)
}

// TestZeroHandlesAnswerWithNothing checks that what is not there has no parts: each method of a zero handle, and of a nil
// registry, returns zeros, no error but that of Locate, and yields nothing.
func TestZeroHandlesAnswerWithNothing(t *testing.T) {
	nothing := func(t *testing.T, method string, results []reflect.Value) {
		for _, r := range results {
			switch {
			case strings.HasSuffix(method, ".IsZero"):
				assert.True(t, r.Bool(), method)
			case (strings.HasSuffix(method, ".Locate") || strings.HasSuffix(method, ".LocateUnit")) && r.Type() == reflect.TypeFor[error]():
				assert.True(t, r.Interface() == ErrNoMatch || errors.Is(r.Interface().(error), ErrNoDay), method)
			case strings.HasSuffix(method, ".MarshalJSON"):
			case strings.HasPrefix(method, "org.Holding") || strings.HasPrefix(method, "*org.Holding"):
			case r.Kind() == reflect.Func && r.Type().CanSeq2():
				for k, v := range r.Seq2() {
					assert.Fail(t, "yields", "%s: %v %v", method, k, v)
				}
			case r.Kind() == reflect.Func && r.Type().CanSeq():
				for v := range r.Seq() {
					assert.Fail(t, "yields", "%s: %v", method, v)
				}
			default:
				assert.True(t, r.IsZero(), "%s: %v", method, r)
			}
		}
	}
	for _, z := range []any{Area{}, Unit{}, Post{}, Person{}, View{}, Why{}, Holding{}, (*Registry)(nil), new(Registry)} {
		callAll(t, reflect.ValueOf(z), nothing)
	}
}

// TestHandlesAreSafeWithZeroArguments calls every method of what is there with zero arguments.
func TestHandlesAreSafeWithZeroArguments(t *testing.T) {
	reg := registry(t, fixture())
	for _, day := range []Date{20000101, 20230224, 20250215, 20260101, 30000101, 10101} {
		v := reg.At(day)
		handles := []any{reg, v}
		for a := range v.Areas() {
			handles = append(handles, a, a.Record(), a.Why())
		}
		for u := range v.Units() {
			handles = append(handles, u, u.Why())
			for p := range u.Posts() {
				handles = append(handles, p, p.Holder())
			}
		}
		for p := range v.People() {
			handles = append(handles, p)
		}
		for _, h := range handles {
			callAll(t, reflect.ValueOf(h), nil)
		}
	}
	empty := registry(t, Data{})
	callAll(t, reflect.ValueOf(empty), nil)
	callAll(t, reflect.ValueOf(empty.At(20230224)), nil)
}

func TestFunctionsTakeZeros(t *testing.T) {
	assert.Zero(t, Compare(Post{}, Post{}))
	assert.NotPanics(t, func() { Merge(Data{}, Data{}) })
	w := NewWhy(nil, Question{}, False)
	assert.True(t, w.IsZero())
	assert.Empty(t, w.String())
	_, err := One(View{}.Place(""))
	assert.Equal(t, ErrNoMatch, err)
	_, err = (*Registry)(nil).Locate("Sông Vân", 20230224)
	assert.Equal(t, ErrNoMatch, err)
	_, err = New(Data{})
	assert.NoError(t, err)
	assert.Equal(t, "nothing is written just so; perhaps ", new(AmbiguousError).Error())
	assert.Equal(t, ErrNoMatch.Error(), new(NoMatchError).Error())
	assert.False(t, Pattern{}.Matches(Unit{}))
}

// TestMixedViews checks that handles of different days, or of none, have nothing to do with each other.
func TestMixedViews(t *testing.T) {
	reg := registry(t, fixture())
	a, b := reg.At(20230224), reg.At(20230225)
	other := registry(t, fixture()).At(20230224)
	id, place := UnitID("commission.mass-mobilisation@party-committee@song-van/quan-dong"), AreaID("song-van/quan-dong")
	assert.True(t, a.Area(place).Within(a.Area("song-van")))
	assert.True(t, a.Unit(id).Under(a.Unit(id).Host()))
	assert.True(t, a.Unit(id).PartOf(a.Unit(id).Host()))
	for _, v := range []View{b, other, {}} {
		assert.False(t, a.Area(place).Within(v.Area("song-van")))
		assert.False(t, a.Unit(id).Under(v.Unit(id).Host()))
		assert.False(t, a.Unit(id).PartOf(v.Unit(id).Host()))
		assert.False(t, v.Unit(id).PartOf(a.Unit(id).Host()))
		assert.False(t, Pattern{Unit: id}.Matches(v.Unit("government@vn")))
		for range a.Unit(id).Shared(v.Unit(id)) {
			assert.Fail(t, "shared between views")
		}
	}
	assert.Equal(t, a.Unit(id), b.At(20230224).Unit(id), "handles compare")
}
