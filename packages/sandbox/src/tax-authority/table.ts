import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { SandboxSchemas } from '@parley/contract/sandbox'

type Document = SandboxSchemas['SimulatedTaxDocument']

/** Documents as the simulated tax authority keeps them; one of each number. */
export const taxDocuments = sqliteTable(
  'tax_documents',
  {
    /** In the order in which they were submitted; what their numbers count by. */
    sequence: integer().primaryKey(),
    document_id: text().notNull().unique(),
    invoice_id: text().notNull(),
    kind: text().$type<Document['kind']>().notNull(),
    state: text().$type<Document['state']>().notNull(),
    number: text(),
    amount: integer().notNull(),
    currency: text().notNull(),
  },
  (table) => [index('tax_documents_by_invoice').on(table.invoice_id)],
)
