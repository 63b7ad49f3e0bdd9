package org_test

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	. "github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

func FuzzParseIDs(f *testing.F) {
	for _, file := range []string{"ids.txt", "bad_ids.txt"} {
		for _, row := range table(f, file) {
			f.Add(row[1])
		}
	}
	for _, s := range garbage {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for name, parse := range parsers {
			again, err := parse(s)
			if err != nil {
				var e *ParseError
				require.ErrorAs(t, err, &e, name)
				require.Empty(t, again, name)
				require.Equal(t, s, e.Input, name)
				require.NotEmpty(t, e.Reason, name)
				require.GreaterOrEqual(t, e.Offset, 0, name)
				require.LessOrEqual(t, e.Offset, len(s), name)
				_ = e.Error()
				continue
			}
			require.Equal(t, s, again, name)
		}
		checkParts(t, s)
	})
}

// checkParts checks that what a parser accepts comes apart into what parsers accept, and together again.
func checkParts(t *testing.T, s string) {
	u, p, id := UnitID(s), Path(s), PostID(s)
	_, _, _, _ = u.Area(), u.Path(), u.Host(), u.Body()
	_, _, _, _, _ = p.Body(), p.Root(), p.Host(), id.Role(), id.Unit()
	_, _, _ = id.Seat(), Seat(s).Role(), Seat(s).Path()
	if u, err := ParseUnitID(s); err == nil {
		require.LessOrEqual(t, len(s), 400)
		_, err = ParsePath(string(u.Path()))
		require.NoError(t, err)
		_, err = ParseAreaID(string(u.Area()))
		require.NoError(t, err)
		require.Equal(t, u, u.Path().Of(u.Area()))
		require.Equal(t, u.Path().Body(), u.Body())
		for h := u; h != ""; h = h.Host() {
			_, err := ParseUnitID(string(h))
			require.NoError(t, err)
			b, err := ParseBody(h.Body().String())
			require.NoError(t, err)
			require.Equal(t, h.Body(), b)
		}
		a, err := ParseActor(s)
		require.NoError(t, err)
		require.Equal(t, Actor{Unit: u}, a)
		_, err = ParsePostID(s)
		require.Error(t, err, "a unit and a post")
	}
	if p, err := ParsePath(s); err == nil {
		for h := p; h != ""; h = h.Host() {
			_, err := ParsePath(string(h))
			require.NoError(t, err)
			require.Equal(t, p.Root(), h.Root())
		}
		require.Equal(t, p, Head.At(p).Path())
	}
	if id, err := ParsePostID(s); err == nil {
		require.Equal(t, id, id.Role().Of(id.Unit()))
		_, err := ParseUnitID(string(id.Unit()))
		require.NoError(t, err)
		require.Equal(t, id.Role(), id.Seat().Role())
		require.Equal(t, id.Unit().Path(), id.Seat().Path())
		require.Contains(t, slices.Collect(id.Unit().Body().Kind.Roles()), id.Role())
		a, err := ParseActor(s)
		require.NoError(t, err)
		require.Equal(t, id, a.Post())
	}
	if b, err := ParseBody(s); err == nil {
		require.Equal(t, s, b.String())
		require.Equal(t, b, b.Path().Body())
		require.Equal(t, b.Sector != "", b.Kind.HasSector())
	}
	if r, err := ParseRef(s); err == nil {
		require.NotContains(t, string(r.Source), "#")
	}
}

func FuzzParseDate(f *testing.F) {
	for _, row := range table(f, "dates.txt") {
		f.Add(row[min(1, strings.Count(row[0], "!"))])
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDate(s)
		if err != nil {
			var e *ParseError
			require.ErrorAs(t, err, &e)
			require.Zero(t, d)
			require.LessOrEqual(t, e.Offset, len(s))
			_ = e.Error()
			return
		}
		require.Equal(t, s, d.String())
		require.LessOrEqual(t, d, d.First())
		require.LessOrEqual(t, d.First(), d.Last())
		require.Equal(t, d.IsDay(), d.First() == d.Last() && d != Open)
		if d != Open {
			require.Equal(t, d.Year(), d.First().Year())
			require.Equal(t, d.Year(), d.Last().Year())
			require.True(t, d.First().IsDay() && d.Last().IsDay())
			require.Equal(t, False, Span{From: d, Until: Open}.Has(d.First().Add(-1))&^Unknown, "nothing before")
			require.Equal(t, True, Span{From: d, Until: Open}.Has(d.Last()))
		}
	})
}

// seedNames adds ways to write what is on record, to begin with.
func seedNames(f *testing.F) {
	for _, s := range []string{
		"", " ", ",", ",,,", "Ban Dân vận Quận ủy Thanh Xuân", "BDV QU Thanh Xuân", "ban dan van quan uy thanh xuan",
		"UBND Q. Thanh Xuân, TP Hà Nội", "Uỷ ban nhân dân phường Nhân Chính, quận Thanh Xuân, thành phố Hà Nội",
		"Bộ Nội vụ", "Chính phủ", "Quân khu 7", "Thành ủy Hồ Chí Minh", "Hà Nội", "hà nội", "Ha Noi",
		"Thủ đô Hà Nội", "quận Thanh Xuân", "q.Thanh Xuân", "Quận 1", "P.08", "p8", "TP HCM", "Việt Nam", "viet nam",
		"nước Việt Nam", "TP. Hồ Chí Minh", "thị xã Sơn Tây, Hà Nội", "huyện", "quận ", "tp.",
		"ha-noi/quan-thanh-xuan", "ha-noi", "xã Thanh Xuân, huyện Sóc Sơn", "\u0300\u0301", "İ", "q. \u212a",
		"Tổng cục Thuế", "{a}", "Ban {s} {h}", "Công an\u00a0quận Thanh Xuân", "ĐẢNG ỦY PHƯỜNG NHÂN CHÍNH",
		"\xff\xfe", "Hanoi", "Sở Giáo dục & Đào tạo TP HN", "Phường Hải Châu 1", "xã đảo", "phường Nhân Chính (quận Thanh Xuân)", "((&))&I 1 và 2",
		"HN, quận Thanh Xuân, phường Nhân Chính", "BCHQS TT CT QS UB CA CQ VP", "Viện KSND Q. Thanh Xuân",
		"huyện Cư Mgar", "Sở VH,TT-DL thuộc UBND TP Hanoi", "Ủy ban nhân dân (UBND) Q. Thanh Xuân", "xã vùng cao 1, 2, 3, 4, 5 - & và",
	} {
		f.Add(s)
	}
}

func squeeze(s string) string {
	return vitext.Lower(strings.Join(strings.Fields(vitext.Canonical(s)), " "))
}

// capitals returns the first letters of the words of a name, without marks but that of Đ: HN.
func capitals(name string) string {
	var b strings.Builder
	for _, word := range strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' }) {
		if first := strings.ToUpper(vitext.Fold(word)[:1]); strings.HasPrefix(word, "Đ") {
			b.WriteString("Đ")
		} else {
			b.WriteString(first)
		}
	}
	return b.String()
}

const today = Date(20260101)

func FuzzPlace(f *testing.F) {
	seedNames(f)
	reg := vietnamRegistry(f)
	f.Fuzz(func(t *testing.T, s string) {
		for _, v := range []View{reg.At(then), reg.At(today)} {
			last := MatchExact
			seen := map[Area]bool{}
			for a, m := range v.Place(s) {
				require.False(t, a.IsZero())
				require.Equal(t, v, a.View())
				require.NotZero(t, m)
				require.LessOrEqual(t, m, last, "the best first")
				last = m
				require.False(t, seen[a], "%s twice", a)
				seen[a] = true
				// Whatever the grade, the folded name is in the folded text, or a short form of it is.
				record := a.Record()
				spaced := func(name string) string { // with a blank for a hyphen
					return strings.Join(strings.Fields(strings.ReplaceAll(vitext.Fold(name), "-", " ")), " ")
				}
				written := func(name string) bool {
					return strings.Contains(glued(s), glued(name)) || strings.Contains(vitext.Fold(s), vitext.Fold(name)) || strings.Contains(spaced(s), spaced(name)) || strings.Trim(name, "0123456789") == ""
				}
				letters := a.Level() == LevelProvince && strings.Contains(vitext.Canonical(s), capitals(record.Name))
				require.True(t, written(record.Name) || slices.ContainsFunc(record.Short, written) || letters, "%q for %s", s, a)
				if m == MatchExact && !strings.Contains(s, ",") {
					require.Equal(t, squeeze(a.Name()), squeeze(s))
					require.Contains(t, vitext.Canonical(s), a.BareName())
				}
				if m == MatchSpelling && !strings.Contains(s, ",") && strings.Trim(record.Name, "0123456789") != "" {
					require.Equal(t, squeeze(strings.ReplaceAll(a.Name(), "-", " ")), squeeze(strings.ReplaceAll(s, "-", " ")))
				}
			}
			for a := range seen { // any prefix may be taken
				for first := range v.Place(s) {
					require.True(t, seen[first])
					break
				}
				// what an area is called finds it
				checkFinds(t, v, a)
				break
			}
			checkOne(t, v.Place(s))
		}
	})
}

// glued folds a name, with digits for Roman numerals, and drops its blanks, hyphens and apostrophes.
func glued(name string) string {
	name = strings.NewReplacer("'", "", "’", "").Replace(name)
	words := strings.FieldsFunc(vitext.Fold(name), func(r rune) bool { return r == ' ' || r == '-' || r == ',' })
	for i, word := range words {
		if at := slices.Index([]string{"i", "ii", "iii", "iv", "v"}, word); at >= 0 {
			words[i] = strconv.Itoa(at + 1)
		}
	}
	return strings.Join(words, "")
}

func checkFinds(t *testing.T, v View, a Area) {
	for b, m := range v.Place(a.Name()) {
		if b == a {
			require.Equal(t, MatchExact, m)
			return
		}
	}
	require.Fail(t, "not found by its own name", a.Name())
}

// checkOne checks that One answers as the sequence says.
func checkOne[T interface {
	comparable
	String() string
}](t *testing.T, fits func(func(T, Match) bool)) {
	best, n := Match(0), 0
	for _, m := range fits {
		if m > best {
			best, n = m, 0
		}
		if m == best {
			n++
		}
	}
	got, err := One(fits)
	var ambiguous *AmbiguousError
	var zero T
	switch {
	case n == 0:
		require.Equal(t, ErrNoMatch, err)
	case n == 1 && best > MatchFolded:
		require.NoError(t, err)
		require.NotEqual(t, zero, got)
	default:
		require.True(t, errors.As(err, &ambiguous))
		require.Len(t, ambiguous.Candidates, n)
		require.Equal(t, best, ambiguous.Match)
	}
}

func FuzzNamed(f *testing.F) {
	seedNames(f)
	reg := vietnamRegistry(f)
	f.Fuzz(func(t *testing.T, s string) {
		for _, v := range []View{reg.At(then), reg.At(today)} {
			last := MatchExact
			seen := map[UnitID]bool{}
			for u, m := range v.Named(s) {
				require.False(t, u.IsZero())
				require.Equal(t, v, u.View())
				require.NotEqual(t, False, u.Truth())
				require.NotZero(t, m)
				require.LessOrEqual(t, m, last, "the best first")
				last = m
				require.False(t, seen[u.ID()], "%s twice", u)
				seen[u.ID()] = true
				if m == MatchExact && !strings.Contains(s, ",") {
					require.Equal(t, squeeze(u.Name()), squeeze(s), u.ID())
				}
			}
			checkOne(t, v.Named(s))
		}
		if len(s) > 3000 {
			require.Empty(t, names(func(yield func(Unit) bool) {
				for u := range reg.At(then).Named(s) {
					if !yield(u) {
						return
					}
				}
			}))
		}
	})
}

func FuzzLocate(f *testing.F) {
	seedNames(f)
	reg := vietnamRegistry(f)
	f.Fuzz(func(t *testing.T, s string) {
		for _, d := range []Date{then, today, 20250700, 0, Open} {
			a, err := reg.Locate(s, d)
			if !d.IsDay() {
				require.ErrorIs(t, err, ErrNoDay)
				require.True(t, a.IsZero())
				continue
			}
			var ambiguous *AmbiguousError
			switch {
			case err == nil:
				require.False(t, a.IsZero())
				require.LessOrEqual(t, a.View().Day(), d, "not after the day")
				if a.Truth() == True {
					require.Equal(t, reg.LastArea(a.ID(), d), a, "as it last was")
				} else {
					require.Equal(t, d, a.View().Day(), "it may be there")
				}
				require.Greater(t, a.Fits(s), MatchFolded)
				if id, err := ParseAreaID(s); err == nil && !reg.LastArea(id, d).IsZero() {
					require.Equal(t, id, a.ID())
				}
			case errors.As(err, &ambiguous):
				require.True(t, a.IsZero())
				require.NotEmpty(t, ambiguous.Candidates)
				require.NotEmpty(t, err.Error())
			default:
				var no *NoMatchError
				require.ErrorIs(t, err, ErrNoMatch)
				require.ErrorAs(t, err, &no)
				require.True(t, a.IsZero())
				require.Contains(t, vitext.Canonical(s), vitext.Canonical(no.Part))
				require.Equal(t, len(no.Candidates), len(no.IDs))
				require.NotEmpty(t, no.Error())
			}
		}
	})
}

// TestNamesFindTheirUnits checks of every unit that its name in full, its name without capitals or marks, and its short name find it.
func TestNamesFindTheirUnits(t *testing.T) {
	reg := vietnamRegistry(t)
	for _, d := range []Date{then, today} {
		v := reg.At(d)
		i := 0
		for u := range v.Units() {
			if i++; i%23 != 0 {
				continue
			}
			full := u.String()
			for text, least := range map[string]Match{
				u.Name(): MatchExact, full: MatchExact, vitext.Lower(full): MatchSpelling, vitext.Fold(u.Name()): MatchFolded, u.Abbreviation(): MatchShort,
			} {
				got := Match(0)
				for w, m := range v.Named(text) {
					if w == u {
						got = m
					}
				}
				assert.GreaterOrEqual(t, got, least, "%q for %s", text, u.ID())
			}
			assert.NotEmpty(t, u.NameIn(language.English))
			for p := range u.Posts() {
				assert.NotEmpty(t, p.Title())
				assert.NotEmpty(t, p.ShortTitle())
				assert.NotEmpty(t, p.TitleIn(language.English))
				assert.NotContains(t, p.Title()+p.TitleIn(language.English), "{")
			}
			assert.NotContains(t, u.Name()+u.Abbreviation()+u.Symbol()+u.NameIn(language.English), "{")
		}
	}
}
