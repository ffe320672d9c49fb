import { expect, it } from 'vitest'
import { readInvoiceFont } from './read-invoice-font.ts'
import { unpackWoff } from './unpack-woff.ts'

it('unpacks the font of invoices into the tables of an OpenType file', () => {
  const font = readInvoiceFont()
  const view = new DataView(font.buffer)
  const tags = Array.from({ length: view.getUint16(4) }, (_, index) =>
    new TextDecoder().decode(font.subarray(12 + 16 * index, 16 + 16 * index)),
  )
  expect(tags).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'loca']))
  expect(readInvoiceFont()).toBe(font)
})

it('refuses a file of another kind', () => {
  expect(() => unpackWoff(new Uint8Array(64))).toThrow(RangeError)
})
