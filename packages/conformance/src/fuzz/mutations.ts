import fc from 'fast-check'
import { hostileValue } from './hostile-values.ts'

type Path = readonly (string | number)[]

/** Every place in a JSON value, its root included. */
function placesIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  const inner = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value)
  return [at, ...inner.flatMap(([key, item]) => placesIn(item, [...at, key]))]
}

/** The value with something else at one place; `undefined` there leaves the member out. */
function withValue(value: unknown, path: Path, replacement: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return replacement
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? withValue(item, rest, replacement) : item))
  if (typeof value !== 'object' || value === null) return replacement
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === key ? withValue(item, rest, replacement) : item]),
  )
}

const objectAt = (body: unknown): Record<string, unknown> =>
  typeof body === 'object' && body !== null ? { ...body } : { value: body }

/** Faults in the text itself, which no JSON value can have. */
const broken: readonly ((text: string) => string)[] = [
  (text) => text.slice(0, -1),
  (text) => `${text}x`,
  (text) => text.replace('{', '{"a":1,"a":2,'),
  (text) => text.replace('{', '{"__proto__":{},'),
  (text) => text.replaceAll('"', "'"),
  (text) => text.replace(':', ':-'),
  (text) => text.replace(/\d/, '0x1'),
  (text) => `\ufeff${text}`,
  (text) => `[${text}]`,
  (text) => JSON.stringify(text),
]

/** Bodies that differ from a good one in one respect, as they go over the wire. */
export function mutantsOf(body: unknown): fc.Arbitrary<string> {
  const places = placesIn(body)
  const replaced = fc
    .tuple(fc.constantFrom(...places), hostileValue)
    .map(([place, value]) => JSON.stringify(withValue(body, place, value)))
  const shortened = fc.constantFrom(...places).map((place) => JSON.stringify(withValue(body, place, undefined)) ?? '')
  const extended = fc
    .tuple(fc.string({ unit: 'binary', maxLength: 20 }), hostileValue)
    .map(([name, value]) => JSON.stringify({ ...objectAt(body), [name]: value }))
  const twice = fc
    .tuple(fc.constantFrom(...places), fc.constantFrom(...places), hostileValue, hostileValue)
    .map(([one, other, first, second]) => JSON.stringify(withValue(withValue(body, one, first), other, second)))
  const torn = fc.constantFrom(...broken).map((fault) => fault(JSON.stringify(body)))
  return fc.oneof(
    { arbitrary: replaced, weight: 5 },
    { arbitrary: shortened, weight: 2 },
    { arbitrary: extended, weight: 2 },
    { arbitrary: twice, weight: 1 },
    { arbitrary: torn, weight: 1 },
  )
}
