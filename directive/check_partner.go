package directive

import (
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// partner checks that among the issuers of a joint document, as its number names them, there is one with whom the law wants the issuer to
// issue it. A number with one issuer, or with a symbol that stands for no known one, is not judged.
func (x *checking) partner() (Flaw, bool) {
	if !x.day.IsDay() || x.view.Unit(x.by.Unit).IsZero() {
		return Flaw{}, false
	}
	issuers, all := x.issuers()
	if !all {
		return Flaw{}, false
	}
	var flaw Flaw
	for f := range x.n.Forms() {
		may := competence{x.c, x.by, f, x.day}
		g, truth := may.decide()
		if truth == org.False || !may.lacks(issuers) {
			return Flaw{}, false // that it may not issue the form at all is told by form
		}
		flaw = Flaw{FlawForm, x.view.ActorName(x.by) + " may issue a " + f.Term().Vi + " only together with " + x.names(g.power.With), pinned(g.doc, g.power.Pin)}
	}
	return flaw, flaw != Flaw{}
}

// issuers returns who may stand behind the symbols of several issuers in the number; all is false if some symbol is of nobody known.
func (x *checking) issuers() (list []org.Actor, all bool) {
	symbols := strings.Split(x.n.Issuer(), "-")
	for _, s := range symbols {
		known := len(list)
		for a := range nationalActors(s) {
			list = append(list, a)
		}
		if len(list) == known {
			return nil, false
		}
	}
	return list, len(symbols) > 1
}

// names lists whom patterns select, a single unit by its name.
func (x *checking) names(patterns []org.Pattern) string {
	var list []string
	for _, p := range patterns {
		name := x.view.Unit(p.Unit).Name()
		if name == "" {
			name = patternWords(p)
		}
		list = append(list, name)
	}
	return strings.Join(list, " or ")
}
