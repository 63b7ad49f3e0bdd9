package directive

import (
	"iter"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// IssuerSource returns where the symbol of an issuer is taken from: rules, or numbers in print. It is "" for a symbol that is in no
// table; of a joint one, "BTCTW-BTGTW", it is that of the lead.
func IssuerSource(symbol string) string {
	if r := issuerRowOf(symbol); r != nil {
		return r.source
	}
	return ""
}

// IssuerUnits yields who may have issued a document under the symbol, of the units that are there on the day of the view and
// the holders of their posts: more than one is an ambiguity, and none is unknown. A symbol does not tell the place: TU is any
// province, and yields what sits in the given place alone, or without a place that of every province. Nor does TW tell which
// of the three central organs it is. A symbol that is in no table is looked for among those of the units of the place.
func IssuerUnits(v org.View, symbol string, place org.AreaID) iter.Seq[org.Actor] {
	return func(yield func(org.Actor) bool) {
		r := issuerRowOf(symbol)
		if r == nil || r.at == "" {
			for u, _ := range v.Area(place).Candidates() {
				if u.Symbol() == symbol && !yield(org.Actor{Unit: u.ID()}) {
					return
				}
			}
			return
		}
		for at := range strings.FieldsSeq(r.at) {
			if strings.HasSuffix(at, "@vn") {
				if a := actorOf(at); !v.Unit(a.Unit).IsZero() && !yield(a) {
					return
				}
				continue
			}
			for a := range places(v, place) {
				x := actorOf(at + string(a.ID()))
				if u := v.Unit(x.Unit); (u.Symbol() == r.symbol || u.Symbol() == "" && x.Unit.Host() != "") && !u.IsZero() && !yield(x) {
					return
				}
			}
		}
	}
}

// places yields the place, or every area where none is given.
func places(v org.View, place org.AreaID) iter.Seq[org.Area] {
	if place == "" {
		return v.Areas()
	}
	return func(yield func(org.Area) bool) {
		if a := v.Area(place); !a.IsZero() {
			yield(a)
		}
	}
}

// The organs of the Party that pass what is named by its meeting.
var (
	centralCommittee = org.Actor{Unit: "party-committee@vn"}
	nationalCongress = org.Actor{Unit: "party-congress@vn"}
)

// actorOf is an issuer by its ID, the zero Actor if it is none.
func actorOf(id string) org.Actor {
	a, _ := org.ParseActor(id)
	return a
}
