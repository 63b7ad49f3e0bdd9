package org

// lawSeats finds the first tenure of each seat of the units that law names, area by area: what is asked about a place together lies
// together. Few areas have more than a dozen such seats with a tenure.
type lawSeats struct {
	start []uint32 // by area: its first seat; one more at the end
	keys  []lawSeat
	rows  []int32
}

// A lawSeat is a path and a role, sorted by path in an area.
type lawSeat uint64

func lawSeatOf(path int32, role Role) lawSeat { return lawSeat(path)<<8 | lawSeat(role) }

// add fills the table with what is at the head of chains: rows are those of tenures, sorted by area and seat.
func (x *lawSeats) add(areas int, tenures []tenureRow, rows []int32) {
	x.start = make([]uint32, areas+1)
	x.keys, x.rows = make([]lawSeat, len(rows)), rows
	for i, row := range rows {
		t := &tenures[row]
		x.start[t.area+1]++
		x.keys[i] = lawSeatOf(t.node, t.role)
	}
	for i := range areas {
		x.start[i+1] += x.start[i]
	}
}

// first returns the first tenure of a seat, -1 if there is none.
func (x *lawSeats) first(area, path int32, role Role) int32 {
	if area < 0 || int(area)+1 >= len(x.start) {
		return -1
	}
	const few = 16
	key := lawSeatOf(path, role)
	i, end := x.start[area], x.start[area+1]
	for end-i > few {
		if mid := i + (end-i)/2; x.keys[mid] <= key {
			i = mid
		} else {
			end = mid
		}
	}
	for ; i < end; i++ {
		if x.keys[i] == key {
			return x.rows[i]
		}
	}
	return -1
}
