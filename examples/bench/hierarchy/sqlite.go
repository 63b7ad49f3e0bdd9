package main

import (
	"database/sql"
	"fmt"

	_ "modernc.org/sqlite" // the driver

	"github.com/vnpolity/vnpolity/examples/bench/nation"
	"github.com/vnpolity/vnpolity/org"
)

// sqlite is SQLite in memory, by modernc.org/sqlite. It knows three ways to hold a tree: each row names the one above and is walked
// by a recursive query; a closure table with a row for every pair of above and below; and numbers in preorder, the nested set.
type sqlite struct {
	db    *sql.DB
	bytes int64
}

// Bytes returns the size of the units with their indexes, without the closure tables.
func (s *sqlite) Bytes() int64 { return s.bytes }

func (s *sqlite) Close() error {
	if s.db == nil {
		return nil
	}
	return s.db.Close()
}

const sqliteTables = `
CREATE TABLE unit (row INTEGER PRIMARY KEY, id TEXT, path TEXT, folded TEXT, area INT, superior INT, place INT, last INT, since INT, until INT, line_left INT, line_last INT);
CREATE TABLE tenure (unit INT, person TEXT, since INT, until INT);
CREATE TABLE duty (path TEXT);
`

const sqliteIndexes = `
CREATE UNIQUE INDEX unit_id ON unit (id);
CREATE INDEX unit_folded ON unit (folded);
CREATE INDEX unit_place ON unit (place);
CREATE INDEX unit_body ON unit (area, path);
CREATE INDEX tenure_unit ON tenure (unit);
`

const sqliteClosures = `
CREATE TABLE above (below INT, depth INT, above INT, PRIMARY KEY (below, depth)) WITHOUT ROWID;
INSERT INTO above WITH RECURSIVE up (below, depth, above) AS (
	SELECT row, 1, superior FROM unit WHERE superior >= 0
	UNION ALL SELECT below, depth + 1, superior FROM up JOIN unit ON row = above WHERE superior >= 0)
SELECT * FROM up;
CREATE TABLE within (above INT, below INT, PRIMARY KEY (above, below)) WITHOUT ROWID;
INSERT INTO within WITH RECURSIVE up (above, below) AS (
	SELECT place, row FROM unit WHERE place >= 0 AND path <> ''
	UNION ALL SELECT place, below FROM up JOIN unit ON row = above WHERE place >= 0)
SELECT above, below FROM up WHERE above IN (SELECT row FROM unit WHERE path = '' AND place = 0);
ANALYZE;
`

func (s *sqlite) Load(c *Country) ([]Ask, error) {
	var err error
	if s.db, err = sql.Open("sqlite", ":memory:"); err != nil {
		return nil, err
	}
	s.db.SetMaxOpenConns(1) // each connection would have a memory of its own
	if _, err := s.db.Exec(sqliteTables); err != nil {
		return nil, err
	}
	if err := s.fill(c); err != nil {
		return nil, err
	}
	if _, err := s.db.Exec(sqliteIndexes); err != nil {
		return nil, err
	}
	if err := s.db.QueryRow(`SELECT page_count * page_size FROM pragma_page_count, pragma_page_size`).Scan(&s.bytes); err != nil {
		return nil, err
	}
	if _, err := s.db.Exec(sqliteClosures); err != nil {
		return nil, err
	}
	return s.asks(c)
}

func (s *sqlite) fill(c *Country) error {
	tx, err := s.db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	units, err := tx.Prepare(`INSERT INTO unit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	if err != nil {
		return err
	}
	left, last := nested(c.Rows)
	for i := range c.Rows {
		r := &c.Rows[i]
		if _, err := units.Exec(i, r.ID, r.Path, r.Folded, r.Area, r.Superior, r.Place, r.Last, r.From, r.Until, left[i], last[i]); err != nil {
			return err
		}
	}
	tenures, err := tx.Prepare(`INSERT INTO tenure VALUES (?, ?, ?, ?)`)
	if err != nil {
		return err
	}
	for _, x := range c.Tenures {
		if _, err := tenures.Exec(x.Unit, x.Person, x.From, x.Until); err != nil {
			return err
		}
	}
	for _, k := range nation.Asked {
		if _, err := tx.Exec(`INSERT INTO duty VALUES (?)`, k.String()); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// In the queries ?1 is a row, or what is looked up, and ?2 a day or another row.
func (s *sqlite) asks(c *Country) (asks []Ask, err error) {
	const there = ` path <> '' AND since <= ?2 AND ?2 < until`
	q := queries{c: c, list: s.list, fail: &err}
	unit := func(i int) any { return c.Units[i] }
	id := func(i int) any { return c.IDs[i] }
	province := func(i int) any { return c.Provinces[i] }
	today, earlier := fixed(nation.Today), fixed(nation.Earlier)
	const below = `WITH RECURSIVE below (r) AS (SELECT ?1 UNION ALL SELECT row FROM unit JOIN below ON place = r) `
	asks = []Ask{
		q.rows(Parent, "", `SELECT superior FROM unit WHERE row = ?1 AND superior >= 0`, unit),
		q.rows(Chain, "recursive CTE", `WITH RECURSIVE up (r) AS (SELECT superior FROM unit WHERE row = ?1
			UNION ALL SELECT superior FROM unit JOIN up ON row = r) SELECT r FROM up WHERE r >= 0`, unit),
		q.rows(Chain, "closure table", `SELECT above FROM above WHERE below = ?1 ORDER BY depth`, unit),
		q.yesNo(Under, "nested set", `SELECT 1 FROM unit u JOIN unit w ON u.line_left > w.line_left AND u.line_left <= w.line_last
			WHERE u.row = ?1 AND w.row = ?2`, unit, func(i int) any { return c.Above[i] }),
		q.yesNo(Under, "closure table", `SELECT 1 FROM above WHERE below = ?1 AND above = ?2`, unit, func(i int) any { return c.Above[i] }),
		q.yesNo(UnderID, "nested set", `SELECT 1 FROM unit u JOIN unit w ON u.line_left > w.line_left AND u.line_left <= w.line_last
			WHERE u.id = ?1 AND w.id = ?2`, id, func(i int) any { return c.AboveIDs[i] }),
		q.count("recursive CTE", below+`SELECT count(*) FROM below JOIN unit ON row = r WHERE`+there, province, today),
		q.count("closure table", `SELECT count(*) FROM within JOIN unit ON row = below WHERE above = ?1 AND`+there, province, today),
		q.count("nested set", `SELECT count(*) FROM unit WHERE row BETWEEN ?1 AND (SELECT last FROM unit WHERE row = ?1) AND`+there, province, today),
		q.rows(IterateProvince, "closure table", `SELECT row FROM within JOIN unit ON row = below WHERE above = ?1 AND`+there, province, today),
		q.rows(IterateProvince, "nested set", `SELECT row FROM unit WHERE row BETWEEN ?1 AND (SELECT last FROM unit WHERE row = ?1) AND`+there, province, today),
		q.rows(ByID, "", `SELECT row FROM unit WHERE id = ?1`, id),
		q.rows(ByName, "", `SELECT row FROM unit WHERE folded = ?1 AND`+there, func(i int) any { return c.Names[i] }, today),
		q.rows(AsOf, "recursive CTE", below+`SELECT r FROM below JOIN unit ON row = r WHERE`+there, province, earlier),
		q.rows(AsOf, "nested set", `SELECT row FROM unit WHERE row BETWEEN ?1 AND (SELECT last FROM unit WHERE row = ?1) AND`+there, province, earlier),
		q.heads(`SELECT u.id, coalesce((SELECT person FROM tenure t WHERE t.unit = u.row AND t.since <= ?2 AND ?2 < t.until), '')
			FROM duty d JOIN unit u ON u.area = ?1 AND u.path = d.path WHERE u.since <= ?2 AND ?2 < u.until`,
			func(i int) any { return c.Places[i] }, today),
	}
	return asks, err
}

// list prepares a query.
func (s *sqlite) list(query string) (func(found func(scan scanner), args ...any), error) {
	stmt, err := s.db.Prepare(query)
	if err != nil {
		return nil, fmt.Errorf("%w in %s", err, query)
	}
	return func(found func(scanner), args ...any) {
		rows, err := stmt.Query(args...)
		if err != nil {
			panic(fmt.Sprintf("SQLite: %v in %s", err, query))
		}
		defer rows.Close()
		for rows.Next() {
			found(rows)
		}
		if err := rows.Err(); err != nil {
			panic(fmt.Sprintf("SQLite: %v in %s", err, query))
		}
	}, nil
}

// fixed is an argument that does not depend on the sample.
func fixed(day org.Date) func(int) any { return func(int) any { return int32(day) } }
