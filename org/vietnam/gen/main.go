// Gen makes what package vietnam embeds, country.bin: the areas of the country and their changes, out of the official lists and the
// resolutions, and what the files *.json of the package say. Areas.txt tells what areas there are, for review. With -check it writes
// nothing and fails if what stands there is not what it would write.
//
//	go generate ./org/vietnam
//	go run ./org/vietnam/gen -check -out org/vietnam
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	shared := flag.String("shared", os.Getenv("VNPOLITY_SHARED"), "directory of data/areas-*.tsv and texts/; else shared beside the repository")
	out := flag.String("out", ".", "directory of package vietnam")
	check := flag.Bool("check", false, "compare, do not write")
	flag.Parse()
	if *shared == "" {
		*shared = filepath.Join(*out, "..", "..", "..", "shared")
	}
	c, err := build(*shared)
	if err == nil {
		err = c.write(*out, *out, *check)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// write writes the files into the directory out, or compares what is there with them. The files of the package are in dir.
func (c *country) write(dir, out string, check bool) error {
	country, err := packed(c.data, dir)
	if err != nil {
		return err
	}
	for _, f := range []struct {
		name string
		text []byte
	}{{"country.bin", country}, {"areas.txt", c.report()}} {
		file := filepath.Join(out, f.name)
		if !check {
			if err := os.WriteFile(file, f.text, 0o644); err != nil {
				return err
			}
			continue
		}
		have, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		if !bytes.Equal(have, f.text) {
			return fmt.Errorf("%s is not what the inputs make: run go generate ./org/vietnam", file)
		}
	}
	return nil
}
