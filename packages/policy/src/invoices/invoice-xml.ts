import type { Money } from '../kernel/money.ts'
import type { InvoiceDocument } from './invoice-document.ts'
import { seller } from './seller.ts'

/**
 * A document as XML 1.0 for bookkeeping: amounts in minor units, those of a red-letter invoice negative.
 *
 * @example
 * invoiceXml(document) // '<?xml version="1.0" encoding="UTF-8"?>\n<invoice kind="blue" …'
 */
export function invoiceXml(document: InvoiceDocument): string {
  const { kind, number, issued_at, reverses, order_id, buyer, tax_rate, lines } = document
  const sign = kind === 'red' ? -1 : 1
  const amounts = ({ amount, net, tax }: { amount: Money; net: Money; tax: Money }) =>
    attributes({ amount: sign * amount.amount, net: sign * net.amount, tax: sign * tax.amount })
  const { type, ...party } = buyer
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<invoice${attributes({ kind, number, issued_at, reverses, order_id, currency: document.amount.currency })}>`,
    `  <seller${attributes(seller)}/>`,
    `  <buyer${attributes({ type, ...party })}/>`,
    `  <lines${attributes({ tax_rate })}>`,
    ...lines.map((line) => `    <line${attributes({ label: line.label, quantity: line.quantity })}${amounts(line)}/>`),
    '  </lines>',
    `  <total${amounts(document)}/>`,
    '</invoice>',
    '',
  ].join('\n')
}

function attributes(fields: Readonly<Record<string, string | number | null | undefined>>): string {
  return Object.entries(fields)
    .filter((entry): entry is [string, string | number] => entry[1] !== null && entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** White space is written as references, which no parser normalises; what XML cannot hold becomes U+FFFD. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uFFFD]/g, '\uFFFD')
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)
    .replaceAll(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
}
