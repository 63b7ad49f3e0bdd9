// Package directive holds documents of the Party and the State over the units of package org: their numbers and links, the
// duties that they lay down, and who must carry those out in a place on a day.
//
//	corpus, err := acts.Corpus()
//	if err != nil {
//		log.Fatal(err)
//	}
//	day := org.MustParseDate("2023-02-24")
//	for d := range corpus.InForce(day) {
//		for i := range d.Duties {
//			for answer, why := range corpus.ResponsibleAt(&d.Duties[i], "ha-noi/quan-thanh-xuan", day) {
//				fmt.Println(answer, why.Truth()) // Ủy ban nhân dân quận Thanh Xuân [lead, decides] true
//			}
//		}
//	}
//
// # Documents
//
// A [Document] has a [DocID] of its own, because numbers repeat: [Corpus.Find] by 25-NQ/TW finds four. What one document
// does to another is a [Link]; whether one is in force on a day follows from its span and from the links to it, and
// [Corpus.Force] says why. [Corpus.Standing] tells the whole from a part.
//
// # Powers
//
// Who may issue what, and who may change or end what has been issued, is laid down by law. The document that lays it down has it
// as [Power] and [Control] records, which are in force as long as the document is. [Corpus.MayIssue] answers from those in force on
// the day, and [Corpus.Check] marks what is wrong with a number. [Corpus.Changers] and [Corpus.AskedAbout] name who may change or
// explain a document, whether or not its issuer is still there. What no document of the corpus says is unknown; package acts has the
// laws.
//
// # Citations
//
// [Scan] finds citations in running text, as people write them, at the caller's own byte offsets; [Corpus.Resolve] finds the documents
// that they mean, in a second pass, or says which ones may be meant, [Corpus.ResolveAt] those of a text of a known day, and
// [Corpus.ResolveIn] those of one of a known place; [Annotate] marks them up.
//
//	for cite, r := range corpus.Resolve(directive.Scan(text)) {
//		fmt.Println(cite.Text, cite.Number, r.Status, r.Document)
//	}
//
// # Duties
//
// A [Duty] names its parties as patterns over units: UBND các cấp is every unit of a kind. A pattern is matched afresh among the units of the day
// that is asked about. Only where a duty names one unit, or a body that is nowhere on that day, does it pass to
// successors; where the place that is asked about has ended, the question moves to the areas that succeed it.
//
// # Answers
//
// The collective leads, the individual is in charge (tập thể lãnh đạo, cá nhân phụ trách): of a unit that works collectively an
// [Answer] names the unit, which decides, and its head, who answers; who is in charge of the field is unknown without a record.
// What nobody can be named for is a [Gap].
package directive
