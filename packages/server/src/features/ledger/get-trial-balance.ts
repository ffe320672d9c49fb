import type { BackofficeHandler } from '../../http/handlers.ts'
import { instantText } from '@parley/policy/kernel/instant-text'
import { listAccountTotals } from './store.ts'
import type { AccountTotal } from './store.ts'

export const getTrialBalance: BackofficeHandler<'getTrialBalance'> = async (ctx) => {
  const rows = await listAccountTotals(ctx)
  const accounts = rows.map(({ account, currency, total }) => ({ account, balance: { amount: total, currency } }))
  return {
    status: 200,
    body: { object: 'trial_balance', as_of: instantText(ctx.now), accounts, totals: totalsOf(rows) },
  }
}

function totalsOf(rows: readonly AccountTotal[]): { amount: number; currency: string }[] {
  const byCurrency = Map.groupBy(rows, ({ currency }) => currency)
  return [...byCurrency].map(([currency, held]) => ({
    currency,
    amount: held.reduce((sum, { total }) => sum + total, 0),
  }))
}
