package reorg

// OtherNames returns the number of rows in the table of names.
func OtherNames() (n int) {
	for i := range otherNames {
		n += len(otherNames[i].rows)
	}
	return n
}
