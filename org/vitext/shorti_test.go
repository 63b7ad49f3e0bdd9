package vitext_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vnpolity/vnpolity/org/vitext"
)

func ExampleAppendShortI() {
	for _, name := range []string{"Quy Nhơn", "Qui Nhơn", "Mỹ Tho", "Mĩ Tho"} {
		fmt.Printf("%s\n", vitext.AppendShortI(nil, vitext.Lower(name)))
	}
	// Output:
	// qui nhơn
	// qui nhơn
	// mĩ tho
	// mĩ tho
}

func TestAppendShortI(t *testing.T) {
	for s, want := range map[string]string{
		"":                "",
		"y":               "y",
		"y tế":            "y tế",
		"quý":             "quí",
		"quỳ châu":        "quì châu",
		"quynh quyết":     "quynh quyết",
		"kỵ kỳ kỷ kỹ ký":  "kị kì kỉ kĩ kí",
		"lý-sơn, tỷ/hy":   "lí-sơn, tỉ/hi",
		"thúy, thy, huy":  "thúy, thy, huy",
		"bãi sậy, may":    "bãi sậy, may",
		"ky7 ky\xff ky":   "ky7 ky\xff ki",
		"xã ly\u00a0":     "xã ly\u00a0",
		"\xe1\xbb y\xc3":  "\xe1\xbb y\xc3",
		"k\u1ef3":         "kì",
		"uy ban nhan dan": "uy ban nhan dan",
		"ly":              "li",
		"QUY":             "QUY",
	} {
		assert.Equal(t, want, string(vitext.AppendShortI(nil, s)), "%q", s)
		b := []byte(s)
		assert.Equal(t, want, string(vitext.AppendShortI(b[:0], b)), "%q in its place", s)
	}
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		var buf [32]byte
		vitext.AppendShortI(buf[:0], "huyện lý sơn")
	}))
}

func FuzzAppendShortI(f *testing.F) {
	f.Add("huyện Lý Sơn\xffky")
	f.Fuzz(func(t *testing.T, s string) {
		once := vitext.AppendShortI(nil, s)
		assert.Equal(t, string(once), string(vitext.AppendShortI(nil, once)))
		assert.LessOrEqual(t, len(once), len(s))
		assert.Equal(t, string(vitext.AppendShortI(nil, vitext.Fold(s))), string(vitext.AppendShortI(nil, vitext.Fold(string(vitext.AppendShortI(nil, vitext.Lower(s)))))))
	})
}
