import { seller } from '@parley/policy/invoices/seller'
import type { InvoiceDocument } from '@parley/policy/invoices/invoice-document'
import { moneyText } from '@parley/policy/kernel/money-text'
import type { Money } from '@parley/policy/kernel/money'
import PDFDocument from 'pdfkit'
import { readInvoiceFont } from '../../../adapters/read-invoice-font.ts'

const left = 50
const right = 545
/** Left edges and widths of the columns of the lines. */
const columns = [
  { at: left, width: 205 },
  { at: 260, width: 45 },
  { at: 310, width: 80 },
  { at: 395, width: 70 },
  { at: 470, width: 75 },
] as const

/** The document as a PDF; the same one always has the same bytes, since its dates are those of the document. */
export async function writePdf(document: InvoiceDocument): Promise<Uint8Array> {
  const issued = new Date(document.issued_at)
  const title = document.kind === 'red' ? '电子发票（红字） Red-letter invoice' : '电子发票 Invoice'
  const pdf = new PDFDocument({
    size: 'A4',
    margin: left,
    font: '',
    info: {
      Title: `${title} ${document.number}`,
      Creator: 'Parley',
      Producer: 'Parley',
      CreationDate: issued,
      ModDate: issued,
    },
  })
  const bytes = collect(pdf)
  pdf.registerFont('text', readInvoiceFont() as Buffer).font('text')
  pdf.fontSize(18).text(title, left, left, { align: 'center' }).moveDown(0.5)
  pdf.fontSize(10)
  for (const line of head(document)) pdf.text(line, left)
  pdf.moveDown()
  table(pdf, document)
  pdf.end()
  return bytes
}

function head({ number, issued_at, reverses, order_id, buyer }: InvoiceDocument): string[] {
  const party = buyer.type === 'individual' ? [] : businessLines(buyer)
  return [
    `发票号码 Number: ${number}`,
    `开票日期 Date: ${issued_at.slice(0, 10)}`,
    ...(reverses === null ? [] : [`对应蓝字发票 Reverses: ${reverses}`]),
    `订单 Order: ${order_id}`,
    `销售方 Seller: ${seller.name}  ${seller.tax_id}`,
    `购买方 Buyer: ${buyer.name}`,
    ...party,
  ]
}

function businessLines(buyer: Extract<InvoiceDocument['buyer'], { type: 'business' }>): string[] {
  const { tax_id, address, phone, bank, account } = buyer
  const named = [
    ['统一社会信用代码 Tax id', tax_id],
    ['地址 Address', address],
    ['电话 Phone', phone],
    ['开户行 Bank', bank],
    ['账号 Account', account],
  ] as const
  return named.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
}

function table(pdf: PDFKit.PDFDocument, document: InvoiceDocument): void {
  const sign = document.kind === 'red' ? -1 : 1
  const shown = ({ amount, currency }: Money) => moneyText({ amount: sign * amount, currency })
  const rate = `税额 Tax ${Number(document.tax_rate) * 100} %`
  row(pdf, ['项目 Item', '数量', '金额 Net', rate, '价税合计 Total'])
  for (const { label, quantity, net, tax, amount } of document.lines) {
    row(pdf, [label, String(quantity), shown(net), shown(tax), shown(amount)])
  }
  row(pdf, ['合计 Total', '', shown(document.net), shown(document.tax), shown(document.amount)])
}

/** A row of cells, on a page that has room for it. */
function row(pdf: PDFKit.PDFDocument, cells: readonly string[]): void {
  const heights = columns.map(({ width }, index) => pdf.heightOfString(cells[index] ?? '', { width }))
  const height = Math.max(...heights) + 8
  if (pdf.y + height > pdf.page.height - left) pdf.addPage()
  const top = pdf.y
  pdf.moveTo(left, top).lineTo(right, top).lineWidth(0.5).stroke()
  for (const [index, { at, width }] of columns.entries()) {
    pdf.text(cells[index] ?? '', at, top + 4, { width, align: index === 0 ? 'left' : 'right' })
  }
  pdf.x = left
  pdf.y = top + height
}

async function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of pdf as AsyncIterable<Uint8Array>) parts.push(part)
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer())
}
