// Package pack is how the country is embedded: the binary form of its registry, deflated.
//
// The form is private to the data: it may change with any edition, and only what [Deflate] wrote is read.
package pack

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"io"
)

// magic begins the form; its last byte is the version.
const magic = "vnpack\x02"

// maxRaw bounds what is inflated, so that a damaged length costs nothing.
const maxRaw = 1 << 26

var errDamaged = errors.New("pack: damaged data")

// Deflate returns the packed form of raw.
func Deflate(raw []byte) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(magic)
	b.Write(binary.AppendUvarint(nil, uint64(len(raw))))
	z, err := flate.NewWriter(&b, flate.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := z.Write(raw); err != nil {
		return nil, err
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// Inflate returns what [Deflate] was given.
func Inflate(b []byte) ([]byte, error) {
	rest, ok := bytes.CutPrefix(b, []byte(magic))
	if !ok {
		return nil, errDamaged
	}
	size, n := binary.Uvarint(rest)
	if n <= 0 || size > maxRaw {
		return nil, errDamaged
	}
	raw := make([]byte, size)
	z := flate.NewReader(bytes.NewReader(rest[n:]))
	if _, err := io.ReadFull(z, raw); err != nil {
		return nil, err
	}
	if n, err := z.Read(make([]byte, 1)); n != 0 || err != io.EOF {
		return nil, errDamaged
	}
	return raw, nil
}
