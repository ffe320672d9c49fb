import type { TradeRow } from './store.ts'

/**
 * How the channel names the account that paid where the payment named none: Alipay tells it with its success, so that a
 * refund finds its way back (3.2). The payer's page has one such account.
 */
export function payerLabel({ method, account_token }: Pick<TradeRow, 'method' | 'account_token'>): string | undefined {
  return method === 'alipay' && account_token === '' ? 'b***@alipay.test' : undefined
}
