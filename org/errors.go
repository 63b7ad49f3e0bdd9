package org

import (
	"fmt"
	"strconv"
)

// A ParseError says why a text is not what a Parse function takes.
// The zero ParseError prints as an error without an input.
type ParseError struct {
	Func   string // the function that was called: "ParseUnitID"
	Input  string // the whole text given to it
	Offset int    // the byte of Input at which reading stopped
	Reason string // what was wanted or wrong there
}

// Error returns the call, the reason, and the part of the input that was not read.
func (e *ParseError) Error() string {
	s := e.Func + "(" + strconv.Quote(e.Input) + "): " + e.Reason
	if 0 < e.Offset && e.Offset < len(e.Input) {
		s += fmt.Sprintf(" (at %q)", e.Input[e.Offset:])
	}
	return s
}

// A RecordError is one fault in a [Data]: where it stands and why it cannot be so.
// [New] joins one for each fault.
type RecordError struct {
	Path   string // the path in the data: "tenures[3].post"
	Fault  Fault  // the kind of fault
	Detail string // the values that are at odds
}

// Error returns the path, the fault and the detail.
func (e *RecordError) Error() string {
	s := e.Path + ": " + string(e.Fault)
	if e.Detail != "" {
		s += ": " + e.Detail
	}
	return s
}

// A Fault names a kind of fault in data; its value is the message.
type Fault string

// The faults that [New] finds.
const (
	FaultID             Fault = "malformed ID"
	FaultMissing        Fault = "missing value"
	FaultDuplicate      Fault = "recorded twice"
	FaultOverlap        Fault = "versions overlap"
	FaultUnknownArea    Fault = "no such area"
	FaultUnknownUnit    Fault = "no such unit"
	FaultUnknownPerson  Fault = "no such person"
	FaultUnknownSource  Fault = "no such source"
	FaultUnknownSector  Fault = "no such sector"
	FaultUnknownTerm    Fault = "no such term"
	FaultSpan           Fault = "end is not after start"
	FaultPartialDay     Fault = "a whole day is wanted"
	FaultOpenStart      Fault = "a start cannot be open"
	FaultOpenTenure     Fault = "a tenure has no open end: leave it out where it is not known"
	FaultSeenOutside    Fault = "seen outside its own span"
	FaultNeverThere     Fault = "neither a span nor a day on which it was seen"
	FaultParent         Fault = "parent is not there"
	FaultCycle          Fault = "an area above itself"
	FaultRoot           Fault = "an area other than the country has no parent"
	FaultPlace          Fault = "a body where its kind may not sit"
	FaultSector         Fault = "sector does not fit the kind"
	FaultRole           Fault = "a post that its kind does not have"
	FaultSeats          Fault = "more holders than seats"
	FaultUnitLife       Fault = "outside its unit's life"
	FaultVacant         Fault = "vacant and held"
	FaultHost           Fault = "host has no such unit"
	FaultTwoLines       Fault = "two lines of command"
	FaultLineCycle      Fault = "a line of command that returns to itself"
	FaultWholeSurvives  Fault = "passed on whole, yet its origin did not end"
	FaultOneOrigin      Fault = "a merger of one"
	FaultOneResult      Fault = "a division into one"
	FaultTwiceWhole     Fault = "passed on whole to more than one"
	FaultNoChange       Fault = "a change that changes nothing"
	FaultResultNotThere Fault = "result is not there on the day"
	FaultOriginNotThere Fault = "origin is not there on the day before"
	FaultWildcard       Fault = "an open sector is for rules only"
	FaultWhere          Fault = "place does not fit the bodies"
	FaultCode           Fault = "code held by two areas on one day"
	FaultSelfRelation   Fault = "a unit related to itself"
	FaultValue          Fault = "no such value"
	FaultDate           Fault = "no such date"
)
