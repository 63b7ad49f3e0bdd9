package org

import (
	"cmp"
	"iter"
	"strconv"
	"sync"
)

// A Kind is a kind of unit: what its rules are, where it may sit, what its posts are called. Kinds are grammar: the set
// is closed and stands in one table, from which every name and title is derived.
//
// The zero Kind is none.
type Kind uint8

// kindRow is a row of the table of kinds. A kind may sit exactly where it has a form.
type kindRow struct {
	key      string // in IDs
	vi, en   string // the kind itself, without a place
	class    Class
	works    Works
	sectored bool  // takes a sector: Ban Dân vận, Sở Nội vụ
	level    Level // its tier wherever it sits; 0: that of its area
	serves   bool  // is of the class of its host: Văn phòng Quốc hội is no Party agency
	forms    []form
	roles    []title
}

// A form is how a kind is named in some places. The first that fits serves.
//
// Its patterns take {a} the area with its type (quận Thanh Xuân), {n} the bare name of the area (Thanh Xuân), {h} the
// host, {g} the host with a small initial, {s} the sector, {l} the label; in abbr and symbol {h} and {s} are the abbreviation
// or symbol of host and sector. Where there is no label, "số {l}" and "{l}" go with the blank before them.
type form struct {
	at     AreaTypes // types of the area, directly or through the hosts; 0 is any
	under  []Kind    // kinds of host; nil: sits in an area; anyHost: under whatever there is
	of     Kind      // of units in an area: what all of them are organs of, although neither name nor ID tells of which
	seated bool      // only under a host that sits in an area itself: an office of Thành ủy, not one of Đảng ủy Công an
	sector Sector    // for this sector only
	from   Date      // named so from this day; 0 is always
	until  Date      // and until this day
	open   bool      // law does not say which of these there are: one that nothing records may be there
	many   bool      // of units in an area: there are several, told apart by label, and none without one
	vi, en string
	abbr   string // as people shorten it, the usual way first, then "|" and others: BTV {h}; "" if it is not shortened
	symbol string // in document numbers: TU, QU, BDVTU; "" if none is known
}

// A title is what the holder of a role is called in some places. The first that fits serves. Its patterns take those of
// a form and {u}, the name of the unit.
type title struct {
	role   Role
	at     AreaTypes
	under  []Kind
	sector Sector
	seats  int  // 0: several
	from   Date // named so from this day; 0 is always
	until  Date // and until this day
	vi, en string
	abbr   string // how else people say it, with "|" between: Thành ủy viên {n}
}

var anyHost = []Kind{0}

// Sets of area types that the table uses.
const (
	country    = 1 << Country
	provinces  = 1<<Province | 1<<Municipality
	districts  = 1<<UrbanDistrict | 1<<RuralDistrict | 1<<Town | 1<<ProvincialCity | 1<<MunicipalCity
	communes   = 1<<Ward | 1<<Commune | 1<<Township | 1<<SpecialZone
	local      = provinces | districts | communes
	everywhere = country | local
)

// ParseKind reads the key of a kind as it stands in IDs: "party-committee".
func ParseKind(s string) (Kind, error) {
	kindKeys.once.Do(func() {
		kindKeys.kinds = make(map[string]Kind, len(catalogue))
		for k := range Kinds() {
			kindKeys.kinds[catalogue[k].key] = k
		}
	})
	if k, ok := kindKeys.kinds[s]; ok {
		return k, nil
	}
	return 0, &ParseError{Func: "ParseKind", Input: s, Reason: "no such kind of unit"}
}

// kindKeys is the table of kinds by key, made on first use so that importing the package does no work.
var kindKeys struct {
	once  sync.Once
	kinds map[string]Kind
}

// kindTiers is, by type of area, the tiers of the kinds of which the table gives the tier, made on first use.
var kindTiers struct {
	once sync.Once
	in   [len(areaTypeNames)]Levels
}

// UnitLevels returns the tiers of what may sit in areas of the type: their own, and those of kinds that are of another wherever they sit. See
// [Unit.Level].
func (a AreaType) UnitLevels() Levels {
	kindTiers.once.Do(func() {
		for k := range Kinds() {
			for _, f := range k.row().forms {
				for t := range cmp.Or(f.at, everywhere).All() {
					kindTiers.in[t] |= LevelsOf(cmp.Or(k.row().level, t.Level()))
				}
			}
		}
	})
	if int(a) < len(kindTiers.in) {
		return kindTiers.in[a]
	}
	return 0
}

// Kinds yields every kind, in the order of the table.
func Kinds() iter.Seq[Kind] {
	return func(yield func(Kind) bool) {
		for k := Kind(1); int(k) < len(catalogue); k++ {
			if !yield(k) {
				return
			}
		}
	}
}

func (k Kind) row() *kindRow {
	if int(k) < len(catalogue) {
		return &catalogue[k]
	}
	return &catalogue[0]
}

// String returns the key of k, "" for the zero Kind.
func (k Kind) String() string {
	if int(k) < len(catalogue) {
		return catalogue[k].key
	}
	return "Kind(" + strconv.Itoa(int(k)) + ")"
}

// MarshalText returns the key of k.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k from its key; "" is the zero Kind.
func (k *Kind) UnmarshalText(b []byte) error { return unmarshalText(k, b, ParseKind) }

// Term returns what such units are called, apart from any place: cấp ủy, Party committee.
func (k Kind) Term() Name { return Name{Vi: k.row().vi, En: k.row().en} }

// Class returns the class of k. A unit that serves another, such as an office, may be of the class of that: see [Unit.Class].
func (k Kind) Class() Class { return k.row().class }

// MayBe reports whether there may be a unit of kind k that is of class c.
func (k Kind) MayBe(c Class) bool {
	if k.Class() == c || !k.row().serves {
		return k.Class() == c
	}
	for _, f := range k.row().forms {
		for _, host := range f.under {
			if host == 0 || host.Class() == c {
				return true
			}
		}
	}
	return false
}

// Works tells whether such a unit decides together or under its head.
func (k Kind) Works() Works { return k.row().works }

// HasSector reports whether a unit of this kind works in one sector, which is then part of its ID.
func (k Kind) HasSector() bool { return k.row().sectored }

// Roles yields the roles that a unit of this kind may have, the highest first.
func (k Kind) Roles() iter.Seq[Role] {
	return func(yield func(Role) bool) {
		for r := Role(1); int(r) < len(roleNames); r++ {
			if k.has(r) && !yield(r) {
				return
			}
		}
	}
}

func (k Kind) has(r Role) bool {
	for _, t := range k.row().roles {
		if t.role == r {
			return true
		}
	}
	return false
}

// sitsInAreas reports whether a unit of kind k may sit in an area itself.
func (k Kind) sitsInAreas() bool {
	for i := range k.row().forms {
		if k.row().forms[i].under == nil {
			return true
		}
	}
	return false
}

// mayHost reports whether a unit of kind k may sit under one of kind host, in some area.
func (k Kind) mayHost(host Kind) bool {
	for i := range k.row().forms {
		if f := &k.row().forms[i]; f.under != nil && hosts(f.under, host) {
			return true
		}
	}
	return false
}

func hosts(under []Kind, host Kind) bool {
	for _, h := range under {
		if host != 0 && (h == host || h == 0) {
			return true
		}
	}
	return false
}

// For returns the body of kind k in the sector.
func (k Kind) For(s Sector) Body { return Body{Kind: k, Sector: s} }

// Body returns the body of kind k, without sector or label.
func (k Kind) Body() Body { return Body{Kind: k} }

// Of returns the unit of kind k, without sector or label, in area a.
func (k Kind) Of(a AreaID) UnitID { return Body{Kind: k}.Of(a) }

// Under returns the unit of kind k, without sector or label, under the host.
func (k Kind) Under(host UnitID) UnitID { return Body{Kind: k}.Under(host) }

// formFor returns the form of body b in an area of type t under a host of the kind given, 0 if in the area itself; nested
// tells that the host is an organ of another.
func formFor(b Body, t AreaType, host Kind, nested bool, day Date) *form {
	forms := b.Kind.row().forms
	for i := range forms {
		f := &forms[i]
		if f.fits(b, t, host, nested) && day >= f.from && (f.until == 0 || day < f.until) {
			return f
		}
	}
	return nil
}

func (f *form) fits(b Body, t AreaType, host Kind, nested bool) bool {
	if nested && f.seated || f.at != 0 && !f.at.Has(t) || f.sector != "" && f.sector != b.Sector {
		return false
	}
	return fitsUnder(f.under, host)
}

func fitsUnder(under []Kind, host Kind) bool {
	if under == nil || host == 0 {
		return under == nil && host == 0
	}
	return hosts(under, host)
}

// maySit reports whether a body may sit in an area of type t under a host of the kind given, on some day.
func maySit(b Body, t AreaType, host Kind) bool {
	forms := b.Kind.row().forms
	for i := range forms {
		if forms[i].fits(b, t, host, false) {
			return true
		}
	}
	return false
}

// titleFor returns the title of the role in such a place on a day, nil if there is no such post. Day 0 is any day.
func titleFor(r Role, b Body, t AreaType, host Kind, day Date) *title {
	titles := b.Kind.row().roles
	for i := range titles {
		x := &titles[i]
		if x.role == r && (x.at == 0 || x.at.Has(t)) && (x.sector == "" || x.sector == b.Sector) &&
			(x.under == nil || hosts(x.under, host)) &&
			(day == 0 || day >= x.from && (x.until == 0 || day < x.until)) {
			return x
		}
	}
	return nil
}
