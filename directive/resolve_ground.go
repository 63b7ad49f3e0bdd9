package directive

// A Ground says on what a resolution rests, or why there is none. Its value is the message.
type Ground string

// The grounds of a [Resolved].
const (
	GroundNumber     Ground = "by its number"
	GroundOnly       Ground = "by its number, the only one on record: its series starts anew, and no date or term is given"
	GroundDay        Ground = "by its number, the only one on record that was not issued after the day of the text"
	GroundHome       Ground = "by its number, of the place of the text or of one above it"
	GroundCarried    Ground = "by its number, the only one on record that was not issued after what carries it out"
	GroundName       Ground = "by its name"
	GroundEarlier    Ground = "as cited before"
	GroundItself     Ground = "the document that the text is"
	GroundForm       Ground = "by its number: the label names another form than is on record"
	GroundOwn        Ground = "the document that the text is, which is not on record"
	GroundNone       Ground = "nothing on record fits"
	GroundNoDate     Ground = "what is on record under the number is of another day, form or issuer"
	GroundLater      Ground = "what is on record was issued after the day of the text"
	GroundCarries    Ground = "what is on record was issued after what carries it out"
	GroundSeveral    Ground = "several on record fit"
	GroundPlace      Ground = "the symbol does not tell the place, nor does the text"
	GroundSerial     Ground = "a serial alone does not tell which"
	GroundPlenum     Ground = "which resolution of the plenum is meant is not said"
	GroundNotSure    Ground = "what is on record lacks something that was asked for"
	GroundAntecedent Ground = "what it points back to is not resolved"
	GroundNothing    Ground = "nothing before it that it can point back to"
	GroundMany       Ground = "it points back to several"
)
