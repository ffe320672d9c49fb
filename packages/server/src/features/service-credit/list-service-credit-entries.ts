import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { PlatformHandler } from '../../http/handlers.ts'
import type { LedgerRow } from '../../ledger/store.ts'
import { load } from '../../work/load.ts'
import { pageOf } from '../../work/page.ts'
import { userKind } from '../accounts/index.ts'
import { listCreditRows } from './store.ts'

export const listServiceCreditEntries: PlatformHandler<'listServiceCreditEntries'> = async (ctx, { path, query }) => {
  const user = await load(ctx, userKind, path.user_id)
  const limit = query.limit ?? 20
  return { status: 200, body: pageOf(await listCreditRows(ctx, user.id, { ...query, limit }), limit, viewEntry) }
}

/** The ledger owes a credit; to its user it is something they have. */
function viewEntry({ id, kind, amount, currency, cause, booked_at }: LedgerRow): PlatformSchemas['ServiceCreditEntry'] {
  return {
    id,
    object: 'service_credit_entry',
    kind,
    amount: { amount: 0 - amount, currency },
    cause,
    booked_at: instantText(booked_at),
  }
}
