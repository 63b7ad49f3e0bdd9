package main

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/vnpolity/vnpolity/examples/bench/nation"
)

//go:embed postgres.sh
var postgresScript string

// postgres is a PostgreSQL server on loopback, which the script beside this file starts: with rows that name the one above, for
// recursive queries, and with the ltree extension.
type postgres struct {
	dir   string
	conn  *pgx.Conn
	bytes int64
}

// Bytes returns the size of the units with their indexes.
func (p *postgres) Bytes() int64 { return p.bytes }

func (p *postgres) Close() error {
	if p.conn != nil {
		p.conn.Close(context.Background())
	}
	if p.dir == "" {
		return nil
	}
	return errors.Join(p.script("stop", filepath.Join(p.dir, "server")), os.RemoveAll(p.dir))
}

func (p *postgres) script(args ...string) error {
	cmd := exec.Command("bash", append([]string{"-s", "--"}, args...)...)
	cmd.Stdin = strings.NewReader(postgresScript)
	var complaint bytes.Buffer
	cmd.Stderr = &complaint
	err := cmd.Run()
	const absent = 3 // see the script
	if exit := new(exec.ExitError); errors.As(err, &exit) && exit.ExitCode() == absent {
		return fmt.Errorf("PostgreSQL: %w: %s", errAbsent, strings.TrimSpace(complaint.String()))
	}
	if err != nil {
		return fmt.Errorf("PostgreSQL: %w: %s", err, complaint.String())
	}
	return nil
}

// start runs the server and connects to it.
func (p *postgres) start(ctx context.Context) error {
	dir, err := os.MkdirTemp("", "vnpolity-bench")
	if err != nil {
		return err
	}
	if err := os.Chmod(dir, 0o755); err != nil {
		return err
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	port := strconv.Itoa(l.Addr().(*net.TCPAddr).Port)
	l.Close()
	if err := p.script("start", filepath.Join(dir, "server"), port); err != nil {
		return errors.Join(err, os.RemoveAll(dir))
	}
	p.dir = dir
	p.conn, err = pgx.Connect(ctx, "postgres://bench@127.0.0.1:"+port+"/postgres?sslmode=disable")
	return err
}

const postgresTables = `
CREATE EXTENSION ltree;
CREATE EXTENSION pg_prewarm;
CREATE TABLE unit (row int, id text, path text, folded text, area int, superior int, place int, since int, until int, line ltree, places ltree);
CREATE TABLE tenure (unit int, person text, since int, until int);
CREATE TABLE duty (path text);
`

const postgresIndexes = `
ALTER TABLE unit ADD PRIMARY KEY (row);
CREATE UNIQUE INDEX ON unit (id);
CREATE INDEX ON unit (folded);
CREATE INDEX ON unit (place);
CREATE INDEX ON unit (area, path);
CREATE INDEX ON unit USING gist (places gist_ltree_ops(siglen=100));
CREATE INDEX ON tenure (unit);
VACUUM ANALYZE;
SELECT pg_prewarm(oid) FROM pg_class WHERE oid IN ('unit'::regclass, 'tenure'::regclass);
SELECT pg_prewarm(indexrelid) FROM pg_index WHERE indrelid IN ('unit'::regclass, 'tenure'::regclass);
`

func (p *postgres) Load(c *Country) ([]Ask, error) {
	ctx := context.Background()
	if err := p.start(ctx); err != nil {
		return nil, err
	}
	if _, err := p.conn.Exec(ctx, postgresTables); err != nil {
		return nil, err
	}
	if err := p.fill(ctx, c); err != nil {
		return nil, err
	}
	for statement := range strings.SplitSeq(strings.TrimSpace(postgresIndexes), ";\n") {
		if _, err := p.conn.Exec(ctx, statement); err != nil {
			return nil, fmt.Errorf("%w in %s", err, statement)
		}
	}
	if err := p.conn.QueryRow(ctx, `SELECT pg_total_relation_size('unit') + pg_total_relation_size('tenure')`).Scan(&p.bytes); err != nil {
		return nil, err
	}
	return p.asks(ctx, c)
}

func (p *postgres) fill(ctx context.Context, c *Country) error {
	line := labels(c.Rows, func(r *nation.Row) int32 { return r.Superior })
	places := labels(c.Rows, func(r *nation.Row) int32 { return r.Place })
	columns := []string{"row", "id", "path", "folded", "area", "superior", "place", "since", "until", "line", "places"}
	_, err := p.conn.CopyFrom(ctx, pgx.Identifier{"unit"}, columns, pgx.CopyFromSlice(len(c.Rows), func(i int) ([]any, error) {
		r := &c.Rows[i]
		return []any{i, r.ID, r.Path, r.Folded, r.Area, r.Superior, r.Place, r.From, r.Until, line(i), places(i)}, nil
	}))
	if err != nil {
		return err
	}
	columns = []string{"unit", "person", "since", "until"}
	_, err = p.conn.CopyFrom(ctx, pgx.Identifier{"tenure"}, columns, pgx.CopyFromSlice(len(c.Tenures), func(i int) ([]any, error) {
		x := &c.Tenures[i]
		return []any{x.Unit, x.Person, x.From, x.Until}, nil
	}))
	for _, k := range nation.Asked {
		if err == nil {
			_, err = p.conn.Exec(ctx, `INSERT INTO duty VALUES ($1)`, k.String())
		}
	}
	return err
}

// labels returns the path of a row from the root as an ltree, in its binary form: a version, then the numbers of the rows.
func labels(rows []nation.Row, above func(*nation.Row) int32) func(i int) string {
	const version = "\x01"
	var path func(i int) string
	path = func(i int) string {
		own := strconv.Itoa(i)
		if up := above(&rows[i]); up >= 0 {
			return path(int(up)) + "." + own
		}
		return version + own
	}
	return path
}

// In the queries $1 is a row, or what is looked up, and $2 a day or another row.
func (p *postgres) asks(ctx context.Context, c *Country) (asks []Ask, err error) {
	const there = ` path <> '' AND since <= $2 AND $2 < until`
	q := queries{c: c, fail: &err, list: func(query string) (func(found func(scanner), args ...any), error) {
		return p.list(ctx, query)
	}}
	unit := func(i int) any { return c.Units[i] }
	id := func(i int) any { return c.IDs[i] }
	province := func(i int) any { return c.Provinces[i] }
	today, earlier := fixed(nation.Today), fixed(nation.Earlier)
	const below = `WITH RECURSIVE below (r) AS (SELECT $1::int UNION ALL SELECT row FROM unit JOIN below ON place = r) `
	const within = `places <@ (SELECT places FROM unit WHERE row = $1) AND`
	asks = []Ask{
		q.rows(Parent, "", `SELECT superior FROM unit WHERE row = $1 AND superior >= 0`, unit),
		q.rows(Chain, "recursive CTE", `WITH RECURSIVE up (r) AS (SELECT superior FROM unit WHERE row = $1
			UNION ALL SELECT superior FROM unit JOIN up ON row = r) SELECT r FROM up WHERE r >= 0`, unit),
		q.rows(Chain, "ltree", `SELECT n::int FROM unit, unnest(string_to_array(line::text, '.')) WITH ORDINALITY AS x (n, depth)
			WHERE row = $1 AND n::int <> row ORDER BY depth DESC`, unit),
		q.yesNo(Under, "ltree", `SELECT 1 FROM unit u, unit w WHERE u.row = $1 AND w.row = $2 AND u.line <@ w.line AND u.row <> w.row`, unit,
			func(i int) any { return c.Above[i] }),
		q.yesNo(UnderID, "ltree", `SELECT 1 FROM unit u, unit w WHERE u.id = $1 AND w.id = $2 AND u.line <@ w.line AND u.row <> w.row`, id,
			func(i int) any { return c.AboveIDs[i] }),
		q.count("ltree", `SELECT count(*) FROM unit WHERE `+within+there, province, today),
		q.rows(IterateProvince, "ltree", `SELECT row FROM unit WHERE `+within+there, province, today),
		q.rows(ByID, "", `SELECT row FROM unit WHERE id = $1`, id),
		q.rows(ByName, "", `SELECT row FROM unit WHERE folded = $1 AND`+there, func(i int) any { return c.Names[i] }, today),
		q.rows(AsOf, "ltree", `SELECT row FROM unit WHERE `+within+there, province, earlier),
		q.rows(AsOf, "recursive CTE", below+`SELECT r FROM below JOIN unit ON row = r WHERE`+there, province, earlier),
		q.heads(`SELECT u.id, coalesce((SELECT person FROM tenure t WHERE t.unit = u.row AND t.since <= $2 AND $2 < t.until), '')
			FROM duty d JOIN unit u ON u.area = $1 AND u.path = d.path WHERE u.since <= $2 AND $2 < u.until`,
			func(i int) any { return c.Places[i] }, today),
	}
	return asks, err
}

// list prepares a query under its own text.
func (p *postgres) list(ctx context.Context, query string) (func(found func(scanner), args ...any), error) {
	if _, err := p.conn.Prepare(ctx, query, query); err != nil {
		return nil, fmt.Errorf("%w in %s", err, query)
	}
	return func(found func(scanner), args ...any) {
		rows, err := p.conn.Query(ctx, query, args...)
		if err != nil {
			panic(fmt.Sprintf("PostgreSQL: %v in %s", err, query))
		}
		defer rows.Close()
		for rows.Next() {
			found(rows)
		}
		if err := rows.Err(); err != nil {
			panic(fmt.Sprintf("PostgreSQL: %v in %s", err, query))
		}
	}, nil
}
