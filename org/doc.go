// Package org models the organisation of Việt Nam's political system: its areas, the units that sit in them, the posts in
// those units, the people who hold the posts, and how all of it changes over time.
//
//	reg := vietnam.Load()
//	v := reg.At(org.MustParseDate("2023-02-24"))
//	unit := v.Unit("commission.mass-mobilisation@party-committee@ha-noi/quan-thanh-xuan")
//	fmt.Println(unit.Name(), "·", unit.Superior().Name()) // Ban Dân vận Quận ủy Thanh Xuân · Quận ủy Thanh Xuân
//
// # The ID is the name
//
// Vietnamese puts the head noun first, and so do IDs: head@party-committee@ha-noi/quan-thanh-xuan is Bí thư Quận ủy Thanh Xuân,
// and "@" reads "of". Names and titles are derived, in Vietnamese and in English, from one table of kinds; the table read
// backwards finds units by name.
//
// # The structure is law, so it is stated once
//
// A [Standard] says that every area of a type has a body; a [Rule] says how two bodies relate. Units are recorded one by one
// only where they depart from that.
//
// # Two trees and a graph
//
// Host is the "of" of the ID: [Unit.Host], [Unit.Organs], [Unit.Preorder]. The line is command: [Unit.Superior], [Unit.Line],
// [Unit.Under]. Everything else, dual subordination among it, is an edge in [Unit.Out] and [Unit.In].
//
// # Handles carry their day
//
// [Registry.At] gives a [View]; every [Area], [Unit], [Post] and [Person] reached from it keeps to its day. What is not there
// is a zero handle, on which every method is safe, and [View.Explain] says why it is not there.
//
// # Unknown is a value
//
// A fact has a source and a time. What the data does not say is [Unknown]: not open-ended, not "no", and never guessed. The second
// variable of a loop is the reason: a [Why], of which the steps are derived when they are asked for.
//
// What a method gives of the unknown shows in its form:
//
//   - Units and areas alone are there for certain: [View.Units], [View.Match], [Area.Units], [Unit.Organs], [Unit.Preorder]. So are
//     [Post.Holders] and [Person.Posts], with the record. [Area.OfKind] and [Area.About] gather what a question may be about, and
//     [View.Unit] looks one up: ask [Unit.Truth] of those.
//   - With a reason comes what may be as well: [Unit.Line], [Unit.Out], [Unit.In], [Unit.Members], [Unit.At], [Area.Candidates]. [Why]
//     tells which it is, and [Certain] leaves the unknown out. [Unit.Superior] is the first of the line, certain or not.
//   - With a [Match] come candidates for a name: [View.Named], [View.Place], [View.PersonNamed]. [One] takes the one that is meant, or
//     says between which the name leaves it.
//
// Nothing here reads the clock, and a [Registry] is safe for concurrent use. To replace one while it is read, keep it in a
// [sync/atomic.Pointer].
//
// # A country of its full size
//
// A registry can hold a million and a half units (the embedded country has about 300,000 on a day of 2023), most of them known from
// records alone, in 40 to 70 bytes each, without a pointer for the garbage collector to follow. [ParseData] reads them from JSON;
// [Registry.MarshalBinary] and [FromBinary] keep a registry in a file that opens in a tenth of a second.
package org
