const leapYears = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)`
const days = String.raw`(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])`
const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?`
const offset = String.raw`(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)`

const form = (years: string) => new RegExp(`^${years}(?:\\d{4}-(?:${days})|${leapYears}-02-29)T${time}${offset}$`, 'i')

/**
 * `date-time` in answers: RFC 3339 from year 1 to 9999, on days that the calendar has, without the 61st second of a leap
 * second. Every text of this form is an instant that `Date.parse` knows.
 */
export const instantForm = form('(?!0000)')

/**
 * `date-time` in requests: without the first and the last year, so that no offset takes an instant out of the calendar.
 * Time that nobody can reckon with is refused before any handler sees it.
 */
export const givenInstantForm = form('(?!000[01]|9999)')
