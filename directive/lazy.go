package directive

import "sync"

// A lazy is a table that is derived on first use, so that importing the package does no work.
type lazy[T any] struct {
	once  sync.Once
	table T
}

func (l *lazy[T]) get(derive func() T) T {
	l.once.Do(func() { l.table = derive() })
	return l.table
}
