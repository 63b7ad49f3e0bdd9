package org

import (
	"slices"
	"strconv"
	"strings"
)

// Every enumeration of this package has a zero that means nothing, a text for each value, and "" for the zero.

func enumString[T ~uint8](v T, typ string, names []string) string {
	if int(v) < len(names) {
		return names[v]
	}
	return typ + "(" + strconv.Itoa(int(v)) + ")"
}

func parseEnum[T ~uint8](fn, s string, names []string) (T, error) {
	if names[0] == "" {
		names = names[1:]
		if i := slices.Index(names, s); i >= 0 {
			return T(i + 1), nil
		}
	} else if i := slices.Index(names, s); i >= 0 {
		return T(i), nil
	}
	return 0, &ParseError{Func: fn, Input: s, Reason: "want one of " + strings.Join(names, ", ")}
}

// unmarshalText assigns only on success.
func unmarshalText[T any](v *T, text []byte, parse func(string) (T, error)) error {
	if len(text) == 0 {
		var zero T
		*v = zero
		return nil
	}
	got, err := parse(string(text))
	if err != nil {
		return err
	}
	*v = got
	return nil
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
