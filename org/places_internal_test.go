package org

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vnpolity/vnpolity/org/vitext"
)

func TestAreaTypeFolded(t *testing.T) {
	for typ := Province; int(typ) < len(areaTypeForms); typ++ {
		assert.Equal(t, vitext.Fold(areaTypeForms[typ].Vi), areaTypeFolded[typ])
	}
}
