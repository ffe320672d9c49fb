import { utf8ToBytes } from '@noble/hashes/utils.js'
import { documentOf } from '@parley/policy/invoices/invoice-document'
import type { InvoiceDocument } from '@parley/policy/invoices/invoice-document'
import { invoiceXml } from '@parley/policy/invoices/invoice-xml'
import type { PlatformHandler } from '../../http/handlers.ts'
import type { Context } from '../../work/context.ts'
import { load } from '../../work/load.ts'
import { invoiceKind } from './invoice-kind.ts'
import { viewInvoice } from './view.ts'

type Asked = Pick<Parameters<PlatformHandler<'getInvoicePdf'>>[1], 'path' | 'query'>

interface Format {
  readonly extension: 'pdf' | 'xml'
  write(document: InvoiceDocument): Promise<Uint8Array>
}

/** The document that was asked for, as a file that no browser shows or guesses the type of. */
async function fileOf(ctx: Context, { path, query }: Asked, { extension, write }: Format) {
  const invoice = viewInvoice(await load(ctx, invoiceKind, path.invoice_id))
  const document = documentOf(invoice, query.reversal_id)
  if (document === null) {
    const which = query.reversal_id === undefined ? 'invoice' : 'red-letter invoice'
    const detail = `The ${which} has no number yet. Read the invoice, and ask again once it is issued.`
    return { refused: 'invoice_not_issued' as const, detail, state: invoice.status }
  }
  return {
    status: 200 as const,
    body: await write(document),
    headers: {
      'content-disposition': `attachment; filename="invoice-${document.number}.${extension}"`,
      'x-content-type-options': 'nosniff',
    },
  }
}

const xml: Format = { extension: 'xml', write: async (document) => utf8ToBytes(invoiceXml(document)) }

/** What writes PDF is loaded when the first one is asked for. */
const pdf: Format = {
  extension: 'pdf',
  write: async (document) => {
    const { writePdf } = await import('./pdf/write-pdf.ts')
    return writePdf(document)
  },
}

export const getInvoiceXml: PlatformHandler<'getInvoiceXml'> = (ctx, args) => fileOf(ctx, args, xml)

export const getInvoicePdf: PlatformHandler<'getInvoicePdf'> = (ctx, args) => fileOf(ctx, args, pdf)
