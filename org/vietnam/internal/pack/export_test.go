package pack

import "github.com/vnpolity/vnpolity/org"

// DecodeRaw is Decode of what Inflate returns.
func DecodeRaw(raw []byte) (org.Data, error) {
	var r reader
	if d := r.data(raw); !r.bad {
		return d, nil
	}
	return org.Data{}, errDamaged
}
