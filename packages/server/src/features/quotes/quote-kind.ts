import type { ObjectKind } from '../../work/object-kind.ts'
import { quotes } from './table.ts'
import { viewQuote } from './view.ts'
import type { QuoteView } from './view.ts'

export const quoteKind: ObjectKind<typeof quotes, QuoteView> = {
  name: 'quote',
  table: quotes,
  view: viewQuote,
  owner: (row) => row.user_id,
}
