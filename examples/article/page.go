package main

import (
	"cmp"
	_ "embed"
	"fmt"
	"html"
	"strings"
)

//go:embed page.css
var style string

// page prints one page with the mentions of every text marked, and linked to a list of what they are of. Nothing is in the page but what
// is escaped here.
func (r *reader) page(docs []document) {
	p := &page{reader: r}
	fmt.Fprintf(r.out, "<!DOCTYPE html>\n<html lang=\"vi\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"+
		"<title>%s</title>\n<style>\n%s</style>\n<main>\n", html.EscapeString(docsTitle(docs)), style)
	for _, d := range docs {
		p.article(d)
	}
	p.index()
	fmt.Fprint(r.out, "</main>\n</html>\n")
}

func docsTitle(docs []document) string {
	var names []string
	for _, d := range docs {
		names = append(names, d.name)
	}
	return cmp.Or(strings.Join(names, ", "), "article")
}

type page struct {
	*reader
	entries []mentionLine // one for each thing that is mentioned
}

// article prints a text, a paragraph a line.
func (p *page) article(d document) {
	mentions := p.mentions(d)
	fmt.Fprintf(p.out, "<article>\n<p class=\"where\">%s · %s · %s</p>\n", html.EscapeString(d.name), p.scanner.View().Day(), html.EscapeString(p.home.String()))
	at := 0
	for line := range strings.Lines(d.text) {
		end := at + len(line)
		n := 0
		for n < len(mentions) && mentions[n].Start < end {
			n++
		}
		if strings.TrimSpace(line) != "" {
			fmt.Fprint(p.out, "<p>")
			p.marked(d, at, end, mentions[:n])
			fmt.Fprint(p.out, "</p>\n")
		}
		mentions = mentions[n:]
		at = end
	}
	fmt.Fprint(p.out, "</article>\n")
}

// marked prints the text from one byte to another with its mentions, which nest.
func (p *page) marked(d document, from, to int, mentions []mentionLine) {
	for len(mentions) > 0 {
		m := mentions[0]
		n := 1
		for n < len(mentions) && mentions[n].Start < m.End {
			n++
		}
		p.plain(d.text[from:m.Start])
		fmt.Fprintf(p.out, "<mark class=\"%s %s\">", m.Kind, m.Status)
		p.linked(d, m, mentions[1:n], p.entry(m))
		fmt.Fprint(p.out, "</mark>")
		from, mentions = m.End, mentions[n:]
	}
	p.plain(d.text[from:to])
}

// linked prints a mention: what no other mention within it has is a link to its entry, since a link may not hold another.
func (p *page) linked(d document, m mentionLine, inner []mentionLine, entry int) {
	at := m.Start
	link := func(s string) {
		if s != "" {
			fmt.Fprintf(p.out, "<a href=\"#e%d\">%s</a>", entry, html.EscapeString(s))
		}
	}
	for len(inner) > 0 {
		n := 1
		for n < len(inner) && inner[n].Start < inner[0].End {
			n++
		}
		link(d.text[at:inner[0].Start])
		p.marked(d, inner[0].Start, inner[0].End, inner[:n])
		at, inner = inner[0].End, inner[n:]
	}
	link(d.text[at:m.End])
}

func (p *page) plain(s string) { fmt.Fprint(p.out, html.EscapeString(s)) }

// entry returns the number of what a mention is of, in the list below the text.
func (p *page) entry(line mentionLine) int {
	for i := range p.entries {
		e := &p.entries[i]
		if e.Kind == line.Kind && e.ID == line.ID && (e.ID != "" || e.Name == line.Name) {
			if len(e.Posts) == 0 {
				e.Posts = line.Posts
			}
			return i
		}
	}
	p.entries = append(p.entries, line)
	return len(p.entries) - 1
}

var headings = []struct{ kind, heading string }{
	{"person", "People"}, {"post", "Posts"}, {"unit", "Units"}, {"document", "Documents"},
}

// index prints the list of what was mentioned.
func (p *page) index() {
	for _, h := range headings {
		open := false
		for i, e := range p.entries {
			if e.Kind != h.kind {
				continue
			}
			if !open {
				fmt.Fprintf(p.out, "<section class=\"%s\">\n<h2>%s</h2>\n<dl>\n", h.kind, h.heading)
				open = true
			}
			fmt.Fprintf(p.out, "<dt id=\"e%d\">%s</dt>\n<dd><code>%s</code>", i, html.EscapeString(e.Name), html.EscapeString(cmp.Or(e.ID, "not on record")))
			for _, post := range e.Posts {
				fmt.Fprintf(p.out, "<br>%s", html.EscapeString(manner(post)+post.Title))
			}
			fmt.Fprint(p.out, "</dd>\n")
		}
		if open {
			fmt.Fprint(p.out, "</dl>\n</section>\n")
		}
	}
}
