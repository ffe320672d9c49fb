import { eq, sql } from 'drizzle-orm'
import { prepared } from '@parley/server/db/prepared'
import { appendRow } from '@parley/server/db/rows'
import type { Context } from '@parley/server/work/context'
import { taxDocuments } from './table.ts'

export type TaxDocumentRow = typeof taxDocuments.$inferSelect

const byId = prepared((orm) =>
  orm
    .select()
    .from(taxDocuments)
    .where(eq(taxDocuments.document_id, sql.placeholder('document_id')))
    .prepare(),
)

export async function findDocument(ctx: Context, documentId: string): Promise<TaxDocumentRow | undefined> {
  return byId(ctx.orm).get({ document_id: documentId })
}

/** The documents of an invoice, in the order in which they were submitted. */
export async function listDocuments(ctx: Context, invoiceId: string): Promise<TaxDocumentRow[]> {
  return ctx.orm
    .select()
    .from(taxDocuments)
    .where(eq(taxDocuments.invoice_id, invoiceId))
    .orderBy(taxDocuments.sequence)
}

export async function addDocument(ctx: Context, row: Omit<TaxDocumentRow, 'sequence'>): Promise<void> {
  await appendRow(ctx.orm, taxDocuments, row)
}

export async function decideDocument(
  ctx: Context,
  documentId: string,
  changes: Pick<TaxDocumentRow, 'state' | 'number'>,
): Promise<void> {
  await ctx.orm.update(taxDocuments).set(changes).where(eq(taxDocuments.document_id, documentId))
}
