package mention

import "slices"

// Refusals returns the reasons for which readings are refused.
func Refusals() (reasons []string) {
	for _, f := range refusals() {
		reasons = append(reasons, f.reason)
	}
	return reasons
}

// Without makes g refuse nothing for a reason, until restore is called.
func (g *Grammar) Without(reason string) (restore func()) {
	for i := range g.entries {
		x := &g.entries[i]
		x.refusals = slices.DeleteFunc(x.refusals, func(f *refusal) bool { return f.reason == reason })
	}
	return g.refusing
}
