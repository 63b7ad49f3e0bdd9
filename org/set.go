package org

import (
	"encoding/json"
	"iter"
	"math/bits"
)

// AreaTypes is a set of area types. It is comparable; as JSON it is a list. The zero AreaTypes is empty; where a record
// or a pattern selects by type, empty means any.
type AreaTypes uint16

// Levels is a set of levels. It is comparable; as JSON it is a list. The zero Levels is empty; where a record or a
// pattern selects by level, empty means any.
type Levels uint8

// AreaTypesOf returns the set of the types given.
func AreaTypesOf(types ...AreaType) AreaTypes { return setOf[AreaTypes](types) }

// LevelsOf returns the set of the levels given.
func LevelsOf(levels ...Level) Levels { return setOf[Levels](levels) }

// Has reports whether t is in s.
func (s AreaTypes) Has(t AreaType) bool { return s>>t&1 != 0 }

// Has reports whether l is in s.
func (s Levels) Has(l Level) bool { return s>>l&1 != 0 }

// All yields the types in s, in their order.
func (s AreaTypes) All() iter.Seq[AreaType] { return members[AreaType](uint64(s)) }

// All yields the levels in s, from the top.
func (s Levels) All() iter.Seq[Level] { return members[Level](uint64(s)) }

// MarshalJSON returns the list of the types in s.
func (s AreaTypes) MarshalJSON() ([]byte, error) { return marshalSet(s.All()) }

// MarshalJSON returns the list of the levels in s.
func (s Levels) MarshalJSON() ([]byte, error) { return marshalSet(s.All()) }

// UnmarshalJSON sets s from a list of types, in which "provinces", "districts" and "communes" stand for all types of that level.
func (s *AreaTypes) UnmarshalJSON(b []byte) error {
	var list []json.RawMessage
	if err := json.Unmarshal(b, &list); err != nil {
		return err
	}
	var set AreaTypes
	for _, text := range list {
		switch string(text) {
		case `"provinces"`:
			set |= provinces
		case `"districts"`:
			set |= districts
		case `"communes"`:
			set |= communes
		default:
			var t AreaType
			if err := json.Unmarshal(text, &t); err != nil {
				return err
			}
			set |= AreaTypesOf(t)
		}
	}
	*s = set
	return nil
}

// UnmarshalJSON sets s from a list of levels.
func (s *Levels) UnmarshalJSON(b []byte) error { return unmarshalSet[Level](s, b) }

func setOf[S ~uint8 | ~uint16, T ~uint8](values []T) (s S) {
	for _, v := range values {
		s |= 1 << v
	}
	return s &^ 1
}

func members[T ~uint8](set uint64) iter.Seq[T] {
	return func(yield func(T) bool) {
		for ; set != 0; set &= set - 1 {
			if !yield(T(bits.TrailingZeros64(set))) {
				return
			}
		}
	}
}

func marshalSet[T any](values iter.Seq[T]) ([]byte, error) {
	list := []T{}
	for v := range values {
		list = append(list, v)
	}
	return json.Marshal(list)
}

func unmarshalSet[T ~uint8, S ~uint8 | ~uint16](s *S, b []byte) error {
	var list []json.RawMessage // not []T, which a string would fill as base64
	if err := json.Unmarshal(b, &list); err != nil {
		return err
	}
	values := make([]T, len(list))
	for i := range list {
		if err := json.Unmarshal(list[i], &values[i]); err != nil {
			return err
		}
	}
	*s = setOf[S](values)
	return nil
}
