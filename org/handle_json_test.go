package org_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
)

// A handle is written with what it takes to ask for it again; one that is not there is null.
func TestHandlesAsJSON(t *testing.T) {
	v := on("2023-02-24")
	u := v.Unit("party-committee@ha-noi/quan-thanh-xuan")
	require.False(t, u.IsZero())
	for _, x := range []struct {
		handle json.Marshaler
		want   string
	}{
		{u, `{"id": "party-committee@ha-noi/quan-thanh-xuan", "name": "Quận ủy Thanh Xuân", "day": "2023-02-24", "truth": "true"}`},
		{u.Area(), `{"id": "ha-noi/quan-thanh-xuan", "name": "quận Thanh Xuân", "type": "urban-district", "day": "2023-02-24", "truth": "true"}`},
		{u.Head(), `{"id": "head@party-committee@ha-noi/quan-thanh-xuan", "title": "Bí thư Quận ủy Thanh Xuân",
			"unit": "party-committee@ha-noi/quan-thanh-xuan", "day": "2023-02-24"}`},
		{v.Person("bui-huyen-mai"), `{"id": "bui-huyen-mai", "name": "Bùi Huyền Mai"}`},
		{v, `"2023-02-24"`},
		{org.Unit{}, "null"}, {org.Area{}, "null"}, {org.Post{}, "null"}, {org.Person{}, "null"}, {org.View{}, "null"},
	} {
		b, err := json.Marshal(x.handle)
		require.NoError(t, err)
		assert.JSONEq(t, x.want, string(b))
	}
}

// A unit is kept as its ID and its day, and asked for again.
func ExampleUnit_MarshalJSON() {
	var kept struct {
		ID  org.UnitID `json:"id"`
		Day org.Date   `json:"day"`
	}
	b, err := json.Marshal(on("2023-02-24").Unit("party-committee@ha-noi/quan-thanh-xuan"))
	if err == nil {
		err = json.Unmarshal(b, &kept)
	}
	fmt.Println(err, vn().At(kept.Day).Unit(kept.ID).Name())
	// Output:
	// <nil> Quận ủy Thanh Xuân
}
