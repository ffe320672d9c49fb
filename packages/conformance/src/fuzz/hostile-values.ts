import fc from 'fast-check'

/** Texts that have broken programs before. */
const texts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfff',
  '\ufeff',
  '\u202e',
  '\r\n',
  'x'.repeat(300),
  'x'.repeat(70_000),
  '🧾'.repeat(200),
  'null',
  'NaN',
  '-1',
  '__proto__',
  'constructor',
  "'; DROP TABLE orders; --",
  '../../etc/passwd',
  '%00',
  'USD',
  'usd',
  'XXX',
  'CNY ',
  '2026-02-30',
  '2026-09-01',
  '2026-09-01T25:00:00Z',
  '2016-12-31T23:59:60Z',
  '0001-01-01T00:00:00+23:59',
  '9999-12-31T23:59:59-23:59',
  '9999-12-31T23:59:59Z',
  'PT0S',
  'P-1D',
  'PT999999999H',
  'usr_01K5000000000000A80ZX3MKTB',
]

/** Numbers at and beyond every edge; what JSON cannot say is left out. */
const numbers: readonly number[] = [
  0,
  -0,
  -1,
  1,
  0.1,
  1.5,
  29_899,
  29_901,
  1_000_000_000_000,
  1_000_000_000_001,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_SAFE_INTEGER + 2,
  -Number.MAX_SAFE_INTEGER,
  2 ** 31,
  2 ** 32,
  2 ** 63,
  1e308,
  5e-324,
]

const deep = (levels: number): unknown => (levels === 0 ? {} : { a: deep(levels - 1) })

const odd: readonly unknown[] = [
  null,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  { amount: -1, currency: 'CNY' },
  { amount: 29_900, currency: 'USD' },
  Array.from({ length: 500 }, () => 'x'),
  deep(10),
  deep(31),
  deep(40),
]

/** A value for a place where another kind of value belongs. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...texts),
  fc.constantFrom(...numbers),
  fc.constantFrom(...odd),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
)

/** A text for a header, a query parameter or a segment of a path; whole characters only. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...texts.filter((text) => text.isWellFormed() && text.length < 1_000)),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)
