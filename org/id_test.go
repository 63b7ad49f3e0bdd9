package org_test

import (
	"bufio"
	"encoding"
	"encoding/json"
	"errors"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vnpolity/vnpolity/org"
)

// table reads a file of testdata: fields separated by "|", blanks around them dropped. A field in quotes is a Go string.
func table(t testing.TB, file string) [][]string {
	t.Helper()
	f, err := os.Open("testdata/" + file)
	require.NoError(t, err)
	defer f.Close()
	var rows [][]string
	s := bufio.NewScanner(f)
	for s.Scan() {
		line := strings.TrimSpace(s.Text())
		if line == "" || strings.HasPrefix(line, "# ") {
			continue
		}
		fields := strings.Split(line, "|")
		for i, x := range fields {
			fields[i] = strings.TrimSpace(x)
			if strings.HasPrefix(fields[i], `"`) {
				fields[i], err = strconv.Unquote(fields[i])
				require.NoError(t, err, line)
			}
		}
		rows = append(rows, fields)
	}
	require.NoError(t, s.Err())
	return rows
}

// parsers are the functions that read an ID; each returns what it read, printed again.
var parsers = map[string]func(string) (string, error){
	"ParseAreaID": func(s string) (string, error) { return plain(ParseAreaID(s)) },
	"ParseUnitID": func(s string) (string, error) { return plain(ParseUnitID(s)) },
	"ParsePath":   func(s string) (string, error) { return plain(ParsePath(s)) },
	"ParsePostID": func(s string) (string, error) { return plain(ParsePostID(s)) },
	"ParseBody":   func(s string) (string, error) { return text(ParseBody(s)) },
	"ParseActor":  func(s string) (string, error) { return text(ParseActor(s)) },
	"ParseRef":    func(s string) (string, error) { return text(ParseRef(s)) },
	"ParseKind":   func(s string) (string, error) { return text(ParseKind(s)) },
	"ParseRole":   func(s string) (string, error) { return text(ParseRole(s)) },
}

func plain[T ~string](id T, err error) (string, error) { return string(id), err }

func text[T encoding.TextMarshaler](v T, err error) (string, error) {
	if err != nil {
		return "", err
	}
	b, err := v.MarshalText()
	return string(b), err
}

func TestIDs(t *testing.T) {
	parse := map[string]string{
		"area": "ParseAreaID", "body": "ParseBody", "path": "ParsePath", "unit": "ParseUnitID", "post": "ParsePostID",
		"actor": "ParseActor", "ref": "ParseRef",
	}
	for _, row := range table(t, "ids.txt") {
		sort, s, want := row[0], row[1], row[2:]
		t.Run(sort+" "+s, func(t *testing.T) {
			again, err := parsers[parse[sort]](s)
			require.NoError(t, err)
			assert.Equal(t, s, again)
			var got []string
			switch sort {
			case "body":
				b, err := ParseBody(s)
				require.NoError(t, err)
				got = []string{b.Kind.String(), string(b.Sector), b.Label}
				assert.Equal(t, Path(s), b.Path())
				assert.Equal(t, UnitID(s+"@vn"), b.Of("vn"))
				assert.Equal(t, UnitID(s+"@party-committee@vn"), b.Under("party-committee@vn"))
			case "path":
				p := Path(s)
				got = []string{p.Body().String(), string(p.Host()), p.Root().String()}
				assert.Equal(t, UnitID(s+"@song-van"), p.Of("song-van"))
				assert.Equal(t, p, p.Of("song-van").Path())
				assert.Equal(t, Seat("head@"+s), Head.At(p))
				assert.Equal(t, p, Head.At(p).Path())
				assert.Equal(t, Head, Head.At(p).Role())
			case "unit":
				id := UnitID(s)
				got = []string{string(id.Path()), string(id.Area()), id.Body().String(), string(id.Host())}
				assert.Equal(t, id, id.Path().Of(id.Area()))
				assert.Equal(t, id, MustParseUnitID(s))
				if id.Host() == "" {
					assert.Equal(t, id, id.Body().Of(id.Area()))
				} else {
					assert.Equal(t, id, id.Body().Under(id.Host()))
				}
			case "post":
				id := PostID(s)
				got = []string{id.Role().String(), string(id.Unit()), string(id.Seat())}
				assert.Equal(t, id, id.Role().Of(id.Unit()))
				assert.Equal(t, id, MustParsePostID(s))
				assert.Equal(t, id.Unit().Path(), id.Seat().Path())
			case "actor":
				a, err := ParseActor(s)
				require.NoError(t, err)
				got = []string{string(a.Unit), a.Role.String(), string(a.Post())}
			case "ref":
				r, err := ParseRef(s)
				require.NoError(t, err)
				got = []string{string(r.Source), r.Pin, r.String()}
			}
			if len(want) > 0 || len(got) > 0 {
				assert.Equal(t, want, got)
			}
		})
	}
}

func TestBadIDs(t *testing.T) {
	for _, row := range table(t, "bad_ids.txt") {
		fn, s, reason := row[0], row[1], row[3]
		offset, err := strconv.Atoi(row[2])
		require.NoError(t, err)
		t.Run(fn+" "+s, func(t *testing.T) {
			got, err := parsers[fn](s)
			assert.Empty(t, got)
			wantParseError(t, err, fn, s, offset, reason)
		})
	}
}

func wantParseError(t *testing.T, err error, fn, input string, offset int, reason string) {
	t.Helper()
	var e *ParseError
	require.ErrorAs(t, err, &e)
	assert.Equal(t, fn, e.Func)
	assert.Equal(t, input, e.Input)
	assert.Equal(t, offset, e.Offset)
	assert.Contains(t, e.Reason, reason)
	assert.Contains(t, e.Error(), strconv.Quote(input))
}

func TestLongIDs(t *testing.T) {
	long := strings.Repeat("a", 401)
	for fn, s := range map[string]string{
		"ParseAreaID": long, "ParseUnitID": "party-committee@" + long, "ParsePath": "party-cell~" + long,
		"ParsePostID": "head@party-committee@" + long, "ParseActor": "party-committee@" + long,
		"ParseBody": "party-cell~" + long,
	} {
		t.Run(fn, func(t *testing.T) {
			_, err := parsers[fn](s)
			var e *ParseError
			require.ErrorAs(t, err, &e)
			assert.Contains(t, e.Reason, "longer than an ID can be")
			assert.LessOrEqual(t, e.Offset, len(s))
		})
	}
	_, err := ParseAreaID(long[:400])
	assert.NoError(t, err)
}

func TestMustParseIDsPanic(t *testing.T) {
	assert.PanicsWithError(t, `ParseUnitID("party@vn"): no such kind of unit`, func() { MustParseUnitID("party@vn") })
	_, err := ParsePostID("boss@party-committee@vn")
	assert.ErrorContains(t, err, `ParsePostID("boss@party-committee@vn"): no such role: want one of head, `)
	assert.Panics(t, func() { MustParsePostID("boss@party-committee@vn") })
	assert.PanicsWithError(t, `ParseDate("2023-13"): want a month, -01 to -12 (at "-13")`, func() { MustParseDate("2023-13") })
}

// TestIDTextIsStrict checks that a value which is read from JSON is left as it was on an error.
func TestIDTextIsStrict(t *testing.T) {
	b, a, r := PartyCommittee.Body(), Actor{Unit: "party-committee@vn"}, Ref{Source: "law"}
	for _, v := range []encoding.TextUnmarshaler{&b, &a, &r} {
		var e *ParseError
		assert.ErrorAs(t, v.UnmarshalText([]byte("#@~")), &e)
	}
	assert.Equal(t, "party-committee", b.String())
	assert.Equal(t, "party-committee@vn", a.String())
	assert.Equal(t, "law", r.String())
	for _, v := range []encoding.TextUnmarshaler{&b, &a, &r} {
		assert.NoError(t, v.UnmarshalText(nil))
	}
	assert.Zero(t, b)
	assert.Zero(t, a)
	assert.Zero(t, r)
}

func TestActorAsJSONKey(t *testing.T) {
	m := map[Actor]Body{{Unit: "party-committee@vn", Role: Head}: Commission.For("flood"), {Unit: "government@vn"}: {}}
	b, err := json.Marshal(m)
	require.NoError(t, err)
	assert.Equal(t, `{"government@vn":"","head@party-committee@vn":"commission.flood"}`, string(b))
	var back map[Actor]Body
	require.NoError(t, json.Unmarshal(b, &back))
	assert.Equal(t, m, back)
}

// garbage is what an ID made by conversion may be.
var garbage = []string{
	"", "@", "@@", "@@@", "a", "a@", "@a", "~", ".", "/", "#", "a@b@c@d", "head", "head@", "@head", "head@@", "party-committee",
	"party-committee@", "commission@vn", "commission.@vn", "commission.*~@vn", "party-cell~~~@@/", "\x00\xff@\xfe", "Đảng ủy@Hà Nội",
	strings.Repeat("@", 1000), strings.Repeat("a@", 1000), strings.Repeat("party-cell@", 100) + "vn",
}

func TestAccessorsOfGarbage(t *testing.T) {
	reg := registry(t, fixture())
	v := reg.At(20240101)
	for _, s := range garbage {
		assert.NotPanics(t, func() {
			u, p, post, seat := UnitID(s), Path(s), PostID(s), Seat(s)
			_, _, _, _ = u.Area(), u.Body(), u.Host(), u.Path()
			_, _, _ = p.Body(), p.Host(), p.Root()
			_, _, _ = post.Role(), post.Unit(), post.Seat()
			_, _ = seat.Role(), seat.Path()
			for h := u; h != ""; h = h.Host() { // ends
				require.Less(t, len(h.Host()), len(h))
			}
			for h := p; h != ""; h = h.Host() {
				require.Less(t, len(h.Host()), len(h))
			}
			_, _, _, _ = Head.Of(u), Head.At(p), Role(200).Of(u), p.Of(AreaID(s))
			for _, k := range []Kind{0, PartyCommittee, Commission, 200} {
				b := Body{k, Sector(s), s}
				_, _, _, _, _ = b.String(), b.Path(), b.Of(AreaID(s)), b.Under(u), k.For(Sector(s))
				_, _ = k.Of(AreaID(s)), k.Under(u)
			}
			for _, a := range []Actor{{u, 0}, {u, Head}, {u, 200}} {
				_, _, _ = a.String(), a.Post(), v.ActorName(a)
			}
			_, _ = Ref{SourceID(s), s}.String(), Ref{"", s}.String()
			assert.True(t, v.Area(AreaID(s)).IsZero(), s)
			assert.True(t, v.Unit(u).IsZero(), s)
			assert.True(t, v.Post(post).IsZero(), s)
			assert.True(t, v.Person(PersonID(s)).IsZero(), s)
			_, _, _, _ = v.Coded(s), v.ByCode(s), v.Exists(p), v.Explain(u).String()
			_, _ = reg.LastArea(AreaID(s), 20240101), reg.LastUnit(u, 20240101)
			for range reg.Trace(AreaID(s), 20240101, 20250101) {
			}
			for range v.Match(Pattern{Unit: u}) {
			}
			for range v.Match(Pattern{Within: AreaID(s)}) {
			}
		}, s)
	}
}

func TestZeroIDs(t *testing.T) {
	assert.Zero(t, UnitID("").Area())
	assert.Zero(t, UnitID("").Host())
	assert.Zero(t, UnitID("").Path())
	assert.Zero(t, UnitID("").Body())
	assert.Zero(t, Path("").Body())
	assert.Zero(t, Path("").Root())
	assert.Zero(t, Path("").Of("vn"))
	assert.Zero(t, Path("party-committee").Of(""))
	assert.Zero(t, PostID("").Seat())
	assert.Zero(t, Role(0).Of("party-committee@vn"))
	assert.Zero(t, Role(0).At("party-committee"))
	assert.Zero(t, Head.Of(""))
	assert.Zero(t, Head.At(""))
	assert.Zero(t, Body{}.Of("vn"))
	assert.Zero(t, Body{}.Under("party-committee@vn"))
	assert.Zero(t, PartyCommittee.Under(""))
	assert.Zero(t, Body{Sector: "flood", Label: "1"}.String())
}

// TestOtherIDs checks the IDs that have no parser of their own: New does.
func TestOtherIDs(t *testing.T) {
	for _, id := range []PersonID{"", "An", "tran--an", "trần-an", "an@vn"} {
		d := fixture()
		d.People = append(d.People, PersonRecord{ID: id, Name: "Trần Văn An"})
		_, err := New(d)
		assert.True(t, err != nil && reports(err, "people[2].id", FaultID), "%q: %v", id, err)
	}
	for _, id := range []SourceID{"", "law#1"} {
		d := fixture()
		d.Sources = append(d.Sources, Source{ID: id, Title: "Another"})
		_, err := New(d)
		assert.True(t, err != nil && reports(err, "sources[1].id", FaultID), "%q: %v", id, err)
	}
	d := fixture()
	d.Terms[0].ID = ""
	_, err := New(d)
	assert.True(t, reports(err, "terms[0].id", FaultMissing), "%v", err)
}

func TestParseErrorSaysWhere(t *testing.T) {
	_, err := ParseUnitID("party-committee@ha-noi/Quan")
	assert.EqualError(t, err, `ParseUnitID("party-committee@ha-noi/Quan"): want lower-case letters and digits joined by single hyphens (at "Quan")`)
	var e *ParseError
	require.True(t, errors.As(err, &e))
	assert.Equal(t, 23, e.Offset)
	assert.NotPanics(t, func() { _ = (&ParseError{Offset: -3}).Error() + (&ParseError{Offset: 99, Input: "x"}).Error() })
}

// TestHostsOfLabels checks that organs keep to their hosts whatever the labels of these are: the order of labels must be one.
func TestHostsOfLabels(t *testing.T) {
	labels := []string{"2", "10", "1a", "3", "20", "2b", "100", "1b", "11", "9", "09"}
	for range 50 { // the order in which paths are gathered is that of a map
		d := fixture()
		for _, l := range labels {
			host := UnitID("hamlet~" + l + "@song-van/phuong-dong")
			for _, u := range []UnitID{host, PartyCell.Under(host)} {
				d.Units = append(d.Units, UnitRecord{Unit: u, Span: Span{From: 20250701, Until: Open}})
			}
		}
		v := registry(t, d).At(20260101)
		for _, l := range labels {
			cell := v.Unit(UnitID("party-cell@hamlet~" + l + "@song-van/phuong-dong"))
			if got, want := cell.Host().ID(), cell.ID().Host(); got != want || names(cell.Host().Organs()) != cell.Name() {
				t.Skipf("fault: compareLabels is no order (2 < 10 < 1a < 2): the host of %q is %q, its organs %q",
					cell.ID(), got, names(cell.Host().Organs()))
			}
		}
	}
}
