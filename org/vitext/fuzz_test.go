package vitext_test

import "testing"

func seed(f *testing.F) {
	for _, file := range []string{"spelling.txt", "fold.txt"} {
		for _, p := range pairs(f, file) {
			f.Add(p.in)
		}
	}
	f.Add("HÒAİ")
	f.Add("a\u0344\u0345\u034F\u0301")
	f.Add("\xE1\u200B\u0301\xBA\xA1")
	f.Add("\u1100\u1161\u11A8")
	f.Add("\U0001D160\u0958")
}

func FuzzCanonical(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, s string) {
		checkKeys(t, s)
		checkWords(t, s)
	})
}

func FuzzFold(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, s string) {
		checkKeys(t, s)
		checkAlike(t, s)
	})
}
