import { currencyIn } from '@parley/policy/plans/price-book'
import type { BackofficeHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { userKind } from '../accounts/index.ts'
import { loadBookInForce } from '../plans/index.ts'
import { addCredit } from './move-credit.ts'
import { viewServiceCredit } from './view.ts'

export const grantServiceCredit: BackofficeHandler<'grantServiceCredit'> = async (ctx, { path, body }) => {
  const user = await load(ctx, userKind, path.user_id)
  const { amount, reason } = body
  const billed = currencyIn(await loadBookInForce(ctx), user.region)
  if (billed !== undefined && billed !== amount.currency) {
    const detail = `The account is billed in ${billed}, where ${amount.currency} could pay for nothing. Grant ${billed}.`
    return {
      refused: 'currency_mismatch',
      detail,
      errors: [{ pointer: '/amount/currency', code: 'currency_mismatch', detail: `Expected ${billed}.` }],
    }
  }
  await addCredit(ctx, { user_id: user.id, amount, kind: 'credit_granted', cause: reason, from: 'goodwill' })
  return { status: 201, body: await viewServiceCredit(ctx, user.id) }
}
