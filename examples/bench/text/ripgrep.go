package main

import (
	"errors"
	"fmt"
	"os/exec"
	"strconv"
	"strings"
)

// ripgrep runs rg with one thread over the text on disk, its start included. There are none where rg is not installed.
func ripgrep() []Scanner {
	if _, err := exec.LookPath("rg"); err != nil {
		return nil
	}
	return []Scanner{
		{Name: "ripgrep -j1", Task: Numbers, Wants: number, Count: func(t Text) int { return rg(numberPattern, t.File) }},
		{Name: "ripgrep -j1", Task: Citations, Wants: whole, Count: func(t Text) int { return rg(citationPattern, t.File) }},
		{Name: "ripgrep -j1", Task: Grammar, Wants: whole, Count: func(t Text) int { return rg(grammar, t.File) }},
	}
}

// rg counts the matches of a pattern in a file.
func rg(pattern, file string) int {
	out, err := exec.Command("rg", "-j1", "--no-config", "--count-matches", "--", pattern, file).Output()
	const none = 1 // nothing matched
	if exit := new(exec.ExitError); errors.As(err, &exit) && exit.ExitCode() == none {
		return 0
	}
	n, bad := strconv.Atoi(strings.TrimSpace(string(out)))
	if err := errors.Join(err, bad); err != nil {
		panic(fmt.Sprintf("ripgrep: %v: %s", err, out))
	}
	return n
}
