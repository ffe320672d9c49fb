import { expect, it } from 'vitest'
import type { InvoiceDocument } from './invoice-document.ts'
import { invoiceXml } from './invoice-xml.ts'

const fen = (amount: number) => ({ amount, currency: 'CNY' })
const document: InvoiceDocument = {
  kind: 'red',
  number: '26440000000000000002',
  issued_at: '2026-09-11T02:00:05.000Z',
  reverses: '26440000000000000001',
  order_id: 'ord_1',
  buyer: { type: 'individual', name: `"<李雷> & '\u0000\n\uD800` },
  tax_rate: '0.06',
  lines: [{ label: 'Pro', quantity: 1, amount: fen(106), net: fen(100), tax: fen(6) }],
  amount: fen(106),
  net: fen(100),
  tax: fen(6),
}

it('INT-36 writes what a buyer entered so that it stays text, and red amounts below nothing', () => {
  const xml = invoiceXml(document)
  expect(xml).toContain('name="&quot;&lt;李雷&gt; &amp; &apos;\uFFFD&#10;\uFFFD"')
  expect(xml).toContain('<line label="Pro" quantity="1" amount="-106" net="-100" tax="-6"/>')
  expect(xml).toContain('reverses="26440000000000000001"')
  expect(invoiceXml({ ...document, kind: 'blue', reverses: null })).not.toContain('reverses')
})
