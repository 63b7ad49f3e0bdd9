package main

import (
	"context"
	"fmt"

	openfgav1 "github.com/openfga/api/proto/openfga/v1"
	"github.com/openfga/language/pkg/go/transformer"
	"github.com/openfga/openfga/pkg/server"
	"github.com/openfga/openfga/pkg/storage/memory"

	"github.com/vnpolity/vnpolity/examples/bench/timing"
)

// openFGA is OpenFGA as a library, with its store in memory: a unit has a superior, and above it are its superior and who is above that.
// The store looks at every tuple in turn, when it is written and when it is asked, so it holds a small country only.
type openFGA struct {
	server *server.Server
	bytes  int64
}

const model = `
model
  schema 1.1
type unit
  relations
    define superior: [unit]
    define above: superior or above from superior
`

func (f *openFGA) Bytes() int64 { return f.bytes }

func (f *openFGA) Close() error {
	if f.server != nil {
		f.server.Close()
	}
	return nil
}

func (f *openFGA) Load(c *Country) ([]Ask, error) {
	ctx := context.Background()
	before := timing.Heap()
	var err error
	if f.server, err = server.NewServerWithOpts(server.WithDatastore(memory.New())); err != nil {
		return nil, err
	}
	store, err := f.server.CreateStore(ctx, &openfgav1.CreateStoreRequest{Name: "country"})
	if err != nil {
		return nil, err
	}
	types, err := transformer.TransformDSLToProto(model)
	if err != nil {
		return nil, err
	}
	written, err := f.server.WriteAuthorizationModel(ctx, &openfgav1.WriteAuthorizationModelRequest{
		StoreId: store.GetId(), SchemaVersion: types.GetSchemaVersion(), TypeDefinitions: types.GetTypeDefinitions()})
	if err != nil {
		return nil, err
	}
	const most = 100 // tuples in one write
	var batch []*openfgav1.TupleKey
	for i := range c.Rows {
		if up := c.Rows[i].Superior; up >= 0 {
			batch = append(batch, &openfgav1.TupleKey{Object: "unit:" + c.Rows[i].ID, Relation: "superior", User: "unit:" + c.Rows[up].ID})
		}
		if len(batch) == most || i == len(c.Rows)-1 && len(batch) > 0 {
			_, err := f.server.Write(ctx, &openfgav1.WriteRequest{StoreId: store.GetId(), AuthorizationModelId: written.GetAuthorizationModelId(),
				Writes: &openfgav1.WriteRequestWrites{TupleKeys: batch}})
			if err != nil {
				return nil, err
			}
			batch = nil
		}
	}
	f.bytes = timing.Heap() - before
	return []Ask{
		c.yesNo(UnderID, "Check", func(i int) bool {
			answer, err := f.server.Check(ctx, &openfgav1.CheckRequest{StoreId: store.GetId(), AuthorizationModelId: written.GetAuthorizationModelId(),
				TupleKey: &openfgav1.CheckRequestTupleKey{Object: "unit:" + c.IDs[i], Relation: "above", User: "unit:" + c.AboveIDs[i]}})
			if err != nil {
				panic(fmt.Sprintf("OpenFGA: %v", err))
			}
			return answer.GetAllowed()
		}),
	}, nil
}
