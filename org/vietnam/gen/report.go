package main

func (c *country) report() []byte { return nil }
