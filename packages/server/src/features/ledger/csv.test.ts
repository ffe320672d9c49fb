import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv } from './csv.ts'

/** Reads what RFC 4180 allows, and nothing else. */
function parse(text: string): string[][] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)]
  expect(cells.map(([whole]) => whole).join('')).toBe(text)
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('a table as CSV', () => {
  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('takes %j for no formula', (text) => {
    expect(parse(csv(['a'], [[text]]))[1]).toEqual([`'${text}`])
  })

  it('keeps numbers as numbers, and nothing as nothing', () => {
    expect(csv(['a', 'b'], [[29_900, null]])).toBe('a,b\r\n29900,\r\n')
  })

  it('can be read back, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string({ unit: 'binary' })), { minLength: 1 }), (rows) => {
        const plain = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
        expect(parse(csv(['a', 'b'], rows)).slice(1)).toEqual(rows.map((row) => row.map(plain)))
      }),
    )
  })
})
