package nation

import (
	"fmt"
	"math/rand/v2"

	"github.com/vnpolity/vnpolity/examples/bench/invented"
	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// fresh returns a name of which no other of those drawn with the same taken has the slug.
func fresh(r *rand.Rand, taken map[string]bool) (name, slug string) {
	for {
		name = invented.Place(r)
		if slug = vitext.Slug(name); !taken[slug] {
			taken[slug] = true
			return name, slug
		}
	}
}

// person adds somebody to the data.
func (b *builder) person(r *rand.Rand) org.PersonID {
	name := invented.Person(r)
	id := org.PersonID(fmt.Sprintf("%s-%d", vitext.Slug(name), len(b.data.People)+1))
	b.data.People = append(b.data.People, org.PersonRecord{ID: id, Name: name, Grounding: b.ground})
	return id
}
