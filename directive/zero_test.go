package directive_test

import (
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

	. "github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

// zeros is the zero of every exported type; of Corpus a nil one, too.
var zeros = []any{
	new(AgencyCode), new(Answer), new(Capacity), new(Citation), new(CitationKind), new(Control), new(Corpus), (*Corpus)(nil), new(Deed),
	new(Did), new(DocID), new(Document), new(Doubt), new(Due), new(Duty), new(DutyID), new(Every), new(Flaw), new(FlawKind), new(Form),
	new(FoundSignature), new(Gap), new(GapKind), new(Ground), new(Identifier), new(Link), new(LinkRel), new(LinkView), new(Note),
	new(Number), new(Part), new(Party), new(Pin), new(Power), new(Query), new(Resolved), new(Signature), new(SignatureBlock),
	new(Signing), new(Standing), new(Status), new(Verb), new(When), new(Whose),
}

// TestZerosAreComplete reads the package: whoever adds a type adds its zero here.
func TestZerosAreComplete(t *testing.T) {
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	var want, got []string
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		require.NoError(t, err)
		ast.Inspect(f, func(n ast.Node) bool {
			if s, ok := n.(*ast.TypeSpec); ok && s.Name.IsExported() {
				want = append(want, s.Name.Name)
			}
			_, local := n.(*ast.FuncDecl)
			return !local
		})
	}
	for _, z := range zeros {
		got = append(got, reflect.TypeOf(z).Elem().Name())
	}
	slices.Sort(want)
	slices.Sort(got)
	assert.Equal(t, want, slices.Compact(got))
}

// TestZerosAreSafe calls every method of a zero, and of a corpus without documents, with zero arguments, and goes through what is
// yielded.
func TestZerosAreSafe(t *testing.T) {
	empty, err := New(nil, nil)
	require.NoError(t, err)
	over, err := New(load().Registry(), nil)
	require.NoError(t, err)
	calls := 0
	for _, z := range append(zeros, empty, over) {
		values := []reflect.Value{reflect.ValueOf(z)}
		if _, ok := z.(*Corpus); !ok {
			values = append(values, values[0].Elem())
		}
		for _, v := range values {
			for i := range v.NumMethod() {
				calls++
				assert.NotPanics(t, func() { callWithZeros(v.Method(i)) }, "%s.%s", v.Type(), v.Type().Method(i).Name)
			}
		}
	}
	assert.Greater(t, calls, 200)
}

func callWithZeros(m reflect.Value) {
	var args []reflect.Value
	for i := range m.Type().NumIn() {
		arg := reflect.Zero(m.Type().In(i))
		if arg.Kind() == reflect.Func {
			arg = reflect.MakeFunc(arg.Type(), func([]reflect.Value) (out []reflect.Value) {
				for i := range arg.Type().NumOut() {
					out = append(out, reflect.Zero(arg.Type().Out(i)))
				}
				return out
			})
		}
		args = append(args, arg)
	}
	if m.Type().IsVariadic() {
		args = args[:len(args)-1]
	}
	for _, r := range m.Call(args) {
		switch {
		case r.Kind() == reflect.Func && r.Type().CanSeq2():
			for range r.Seq2() {
				break
			}
		case r.Kind() == reflect.Func && r.Type().CanSeq():
			for range r.Seq() {
				break
			}
		}
	}
}

func TestFunctionsTakeZeros(t *testing.T) {
	assert.Equal(t, org.False, Query{}.Matches(nil))
	assert.Zero(t, AgencyUnit(org.View{}, AgencyCode{}))
	assert.Empty(t, slices.Collect(IssuerUnits(org.View{}, "", "")))
	assert.Empty(t, slices.Collect(Scan("")))
	assert.Empty(t, slices.Collect(FindSignatures("")))
}
