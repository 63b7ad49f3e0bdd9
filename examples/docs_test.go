package examples

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The tests are the manual: every exported type has an Example, and everything exported has a comment.
func TestManualIsComplete(t *testing.T) {
	for _, dir := range []string{"org", "org/mention", "org/vietnam", "org/vitext", "directive", "directive/acts"} {
		t.Run(dir, func(t *testing.T) {
			files, err := filepath.Glob(filepath.Join("..", dir, "*.go"))
			require.NoError(t, err)
			examples, types := map[string]bool{}, []string{}
			for _, name := range files {
				file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
				require.NoError(t, err)
				for _, d := range file.Decls {
					if f, ok := d.(*ast.FuncDecl); ok && strings.HasPrefix(f.Name.Name, "Example") {
						examples[strings.SplitN(strings.TrimPrefix(f.Name.Name, "Example"), "_", 2)[0]] = true
					}
					if !strings.HasSuffix(name, "_test.go") {
						types = append(types, exportedTypes(d)...)
						assert.Empty(t, uncommented(d), name)
					}
				}
			}
			for _, name := range types {
				assert.True(t, examples[name], "%s.%s has no Example", dir, name)
			}
		})
	}
}

func exportedTypes(d ast.Decl) (names []string) {
	if g, ok := d.(*ast.GenDecl); ok {
		for _, s := range g.Specs {
			if x, ok := s.(*ast.TypeSpec); ok && x.Name.IsExported() {
				names = append(names, x.Name.Name)
			}
		}
	}
	return names
}

// uncommented returns the exported names of a declaration that have no comment: constants may share that of their type.
func uncommented(d ast.Decl) (names []string) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Name.IsExported() && d.Doc == nil && (d.Recv == nil || ast.IsExported(receiver(d))) {
			names = append(names, d.Name.Name)
		}
	case *ast.GenDecl:
		for _, s := range d.Specs {
			if x, ok := s.(*ast.TypeSpec); ok && x.Name.IsExported() && d.Doc == nil && x.Doc == nil {
				names = append(names, x.Name.Name)
			}
		}
	}
	return names
}

func receiver(d *ast.FuncDecl) string {
	e := d.Recv.List[0].Type
	for {
		switch x := e.(type) {
		case *ast.StarExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.Ident:
			return x.Name
		default:
			return ""
		}
	}
}

// The ten lines of the README are a program that builds and runs.
func TestReadmeProgram(t *testing.T) {
	text, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	_, rest, _ := strings.Cut(string(text), "```go\n")
	body, _, found := strings.Cut(rest, "```")
	require.True(t, found)
	dir := t.TempDir()
	program := "package main\n\nimport (\n\t\"fmt\"\n\t\"log\"\n\n\t\"github.com/vnpolity/vnpolity/directive/acts\"\n\t\"github.com/vnpolity/vnpolity/org\"\n)\n\nfunc main() {\n" + body + "}\n"
	file := filepath.Join(dir, "main.go")
	require.NoError(t, os.WriteFile(file, []byte(program), 0o644))
	out := goRun(t, file)
	assert.Contains(t, out, "Ban Dân vận Quận ủy Thanh Xuân | Bùi Thu Trang | Quận ủy Thanh Xuân")
	assert.Contains(t, out, "Ban Xây dựng Đảng Đảng ủy phường Khương Đình")
}
