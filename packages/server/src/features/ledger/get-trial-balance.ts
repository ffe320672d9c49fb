import { instantText } from '@parley/policy/kernel/instant-text'
import type { BackofficeHandler } from '../../http/handlers.ts'
import { invalid } from '../../http/refuse.ts'
import { listAccountTotals, listAccountTotalsAt } from './store.ts'
import type { AccountTotal } from './store.ts'

export const getTrialBalance: BackofficeHandler<'getTrialBalance'> = async (ctx, { query }) => {
  const as_of = query.as_of === undefined ? ctx.now : Date.parse(query.as_of)
  if (as_of > ctx.now) return invalid('as_of', 'future', `It is ${instantText(ctx.now)}; later balances are not known.`)
  const shown = query.currency === undefined ? () => true : ({ currency }: AccountTotal) => currency === query.currency
  const found = as_of === ctx.now ? await listAccountTotals(ctx) : await listAccountTotalsAt(ctx, as_of)
  const rows = found.filter(shown)
  const accounts = rows.map(({ account, currency, total }) => ({ account, balance: { amount: total, currency } }))
  return {
    status: 200,
    body: { object: 'trial_balance', as_of: instantText(as_of), accounts, totals: totalsOf(rows) },
  }
}

function totalsOf(rows: readonly AccountTotal[]): { amount: number; currency: string }[] {
  const byCurrency = Map.groupBy(rows, ({ currency }) => currency)
  return [...byCurrency].map(([currency, held]) => ({
    currency,
    amount: held.reduce((sum, { total }) => sum + total, 0),
  }))
}
