// Package vitext is Vietnamese text as it is written: one canonical
// spelling, keys for comparing, and the order of the dictionary.
//
// The same name reaches a program as "Hoà Bình" and "Hòa Bình", with its
// marks composed or apart, with Đ or a letter that looks like it, in
// capitals, or without marks at all. [Canonical] makes one spelling of
// those that are one; [Lower] and [Fold] are keys, each coarser than the
// one before; [Alike] says how alike two texts are.
//
//	               Canonical    Lower        Fold
//	"HOÀ BÌNH"     "HÒA BÌNH"   "hòa bình"   "hoa binh"
//	"Hoà Bình"     "Hòa Bình"   "hòa bình"   "hoa binh"
//	"Hóa Bình"     "Hóa Bình"   "hóa bình"   "hoa binh"
//
// Text that is canonical already costs one look and no allocation, so
// that it is cheap to ask again.
//
// [Words] finds the words of a text and where they stand in it, and
// [Slug] makes a name fit for a URL. A [Collator] sorts.
package vitext
