package acts_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

// The documents of the article, D1 to D6.
const (
	d1 = directive.DocID("25-NQ/TW@2013-06-03")
	d2 = directive.DocID("217-QĐ/TW@2013-12-12")
	d3 = directive.DocID("218-QĐ/TW@2013-12-12")
	d4 = directive.DocID("33/CT-TTg@2021-11-26")
	d5 = directive.DocID("6525-QĐ/TU@ha-noi")
	d6 = directive.DocID("2200-QĐ/TU@ha-noi")
)

func TestTheStandingOfD1ToD6(t *testing.T) {
	c := corpus(t)
	const unknown = directive.Standing(0)
	for _, x := range []struct {
		id   directive.DocID
		day  org.Date
		want directive.Standing
	}{
		{d1, 20130602, directive.NotInForce},
		{d1, 20130603, directive.InForce}, // not replaced as far as found
		{d1, 20230224, directive.InForce},
		{d1, 20261122, directive.InForce},
		{d2, 20131211, directive.NotInForce},
		{d2, 20131212, directive.InForce}, // in force on signing
		{d2, 20230224, directive.InForce},
		{d2, 20251231, directive.InForce},
		{d2, 20260201, unknown}, // not confirmed after the XIV Congress
		{d3, 20131212, directive.InForce},
		{d3, 20230224, directive.InForce},
		{d3, 20260201, unknown},
		{"quy-che-giam-sat-phan-bien@2013-12-12", 20230224, directive.InForce}, // what 217 issues goes with it
		{"quy-che-giam-sat-phan-bien@2013-12-12", 20260201, unknown},
		{"quy-dinh-gop-y-xay-dung-dang@2013-12-12", 20230224, directive.InForce},
		{d4, 20211125, directive.NotInForce},
		{d4, 20211126, directive.InForce},
		{d4, 20251121, directive.InForce},           // a căn cứ in November 2025
		{"16/CT-TTg@2016-05-16", 20230224, unknown}, // whether 33 replaces it was not seen
		{d5, 20230224, unknown},
		{d6, 20230224, unknown},
		{d5, 20100101, unknown},
		// around them
		{"290-QĐ/TW@2010-02-25", 20210729, directive.InForce},
		{"290-QĐ/TW@2010-02-25", 20210730, directive.NotInForce},
		{"quy-che-cong-tac-dan-van@2010-02-25", 20210730, directive.NotInForce},
		{"23-QĐ/TW@2021-07-30", 20251121, directive.InForce},
		{"75/2015/QH13", 20151231, directive.NotInForce},
		{"75/2015/QH13", 20230224, directive.InForce},
		{"75/2015/QH13", 20250701, directive.PartlyInForce}, // amended by 97/2025/QH15
		{"60/2024/QH15", 20250630, directive.NotInForce},
		{"60/2024/QH15", 20250701, directive.InForce},
		{"59/2023/NĐ-CP", 20230814, directive.NotInForce},
		{"59/2023/NĐ-CP", 20251010, directive.InForce},
		{"22/2021/QĐ-TTg", 20210703, unknown}, // the day on which it took effect was not seen
		{"22/2021/QĐ-TTg", 20220101, directive.InForce},
		{"22/2021/QĐ-TTg", 20250901, unknown}, // amended in the year, on a day not seen
		{"22/2021/QĐ-TTg", 20260101, directive.NotInForce},
		{"14/1999/QH10", 20151231, directive.InForce},
		{"14/1999/QH10", 20160101, directive.NotInForce},
		{"403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN", 20230224, directive.InForce},
		{"10/2022/QH15", 20230630, directive.NotInForce},
		{"10/2022/QH15", 20230701, directive.InForce},
		{"10/2022/QH15", 20250701, directive.PartlyInForce},
		{"34/2007/PL-UBTVQH11", 20230701, directive.NotInForce},
		{"55/1998/NQ-UBTVQH10", 20230701, directive.NotInForce},
		{"66-QĐ/TW@2017-02-06", 20260108, directive.InForce},
		{"66-QĐ/TW@2017-02-06", 20260109, directive.NotInForce},
		{"31-QĐ/TW@1997-10-01", 20131212, directive.InForce},
		{"824/QĐ-UBND@hau-giang", 20250801, directive.InForce}, // its issuer has ended; it was replaced in November
		{"824/QĐ-UBND@hau-giang", 20251121, directive.NotInForce},
		{"10-CT/TW@2007-03-30", 20150101, directive.InForce}, // continued in 2017
		{"10-CT/TW@2007-03-30", 20200101, unknown},
		{"294-QĐ/TW@2025-05-26", 20250601, directive.InForce},
		{"hien-phap@2013-11-28", 20250615, directive.InForce},
		{"hien-phap@2013-11-28", 20250616, directive.PartlyInForce},
	} {
		got, why := c.Standing(x.id, x.day)
		require.False(t, why.IsZero(), x.id)
		assert.Equal(t, x.want, got, "%s on %s\n%s", x.id, x.day, why)
	}
}

func TestTheRelationsOfD1ToD6(t *testing.T) {
	c := corpus(t)
	type edge struct {
		from directive.DocID
		rel  directive.LinkRel
		to   directive.DocID
	}
	known := map[edge]bool{}
	ends := map[directive.DocID]bool{}
	for d := range c.Documents() {
		for _, l := range d.Links {
			known[edge{d.ID, l.Rel, l.To}] = true
			if l.Rel == directive.Replaces || l.Rel == directive.Repeals {
				ends[l.To] = true
			}
		}
	}
	for _, x := range []edge{
		{"43-KL/TW@2019-01-07", directive.ContinuesWith, d1},
		{"23-CTr/TU@ha-noi", directive.Implements, d1},
		{d2, directive.Issues, "quy-che-giam-sat-phan-bien@2013-12-12"},
		{"75/2015/QH13", directive.Implements, d2},
		{"23/HD-ĐCT@womens-union@vn", directive.GuidesOn, d2},
		{d3, directive.Issues, "quy-dinh-gop-y-xay-dung-dang@2013-12-12"},
		{d3, directive.BasedOn, "dieu-le-dang@2011-01-19"},
		{"1415-QĐ/TU@binh-thuan", directive.Implements, d3},
		{"11-HD/TU@binh-thuan", directive.GuidesOn, d3},
		{"02/CT-UBND@da-nang", directive.Implements, d4},
		{"2579/QĐ-UBND@can-tho", directive.BasedOn, d4},
		{"23-QĐ/TW@2021-07-30", directive.Replaces, "290-QĐ/TW@2010-02-25"},
		{"403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN", directive.Details, "75/2015/QH13"},
		{"97/2025/QH15", directive.Amends, "75/2015/QH13"},
		{"97/2025/QH15", directive.Amends, "10/2022/QH15"},
		{"10/2022/QH15", directive.Repeals, "34/2007/PL-UBTVQH11"},
		{"2579/QĐ-UBND@can-tho", directive.Replaces, "824/QĐ-UBND@hau-giang"},
	} {
		assert.True(t, known[x], "%v", x)
	}
	for _, id := range []directive.DocID{d1, d2, d3, d4, d5, d6, "16/CT-TTg@2016-05-16"} {
		assert.False(t, ends[id], "nothing found ends %s", id)
	}
	assert.Empty(t, c.Document("43-KL/TW@2019-01-07").Issuers, "sources differ on who issued it")
	assert.Empty(t, c.Document(d5).Title)
	assert.Empty(t, c.Document(d6).Title)
}
