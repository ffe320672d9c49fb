import { inflateSync } from 'node:zlib'
import type { InvoiceDocument } from '@parley/policy/invoices/invoice-document'
import { expect, it } from 'vitest'
import { writePdf } from './write-pdf.ts'

const fen = (amount: number) => ({ amount, currency: 'CNY' })
const line = { label: 'Pro', quantity: 1, amount: fen(106), net: fen(100), tax: fen(6) }
const document: InvoiceDocument = {
  kind: 'blue',
  number: '26440000000000000001',
  issued_at: '2026-09-01T01:00:05.000Z',
  reverses: null,
  order_id: 'ord_1',
  buyer: { type: 'business', name: '深圳市喆堃科技有限公司', tax_id: '91440300708461136T' },
  tax_rate: '0.06',
  lines: [line],
  amount: fen(106),
  net: fen(100),
  tax: fen(6),
}

/** Everything in the streams of a PDF that is text once inflated. */
function inflated(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) =>
    Buffer.from(body, 'latin1'),
  )
  return streams.map((stream) => (stream[0] === 0x78 ? inflateSync(stream).toString('latin1') : '')).join('\n')
}

it('INT-36 shows a name in Chinese with glyphs of its own, and can be searched for it', async () => {
  const map =
    inflated(await writePdf(document))
      .match(/begincmap[\s\S]*?endcmap/g)
      ?.join() ?? ''
  for (const character of '深圳市喆堃发票购买方') {
    expect(map.toLowerCase()).toContain(`<${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}>`)
  }
})

it('has the same bytes for the same document, embeds no more than it shows, and grows by pages', async () => {
  const one = await writePdf(document)
  expect(await writePdf(document)).toEqual(one)
  expect(one.length).toBeLessThan(40_000)
  expect(await writePdf({ ...document, kind: 'red', reverses: '26440000000000000001' })).not.toEqual(one)
  const long = Buffer.from(await writePdf({ ...document, lines: Array.from({ length: 80 }, () => line) })).toString(
    'latin1',
  )
  expect(long.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1)
})
