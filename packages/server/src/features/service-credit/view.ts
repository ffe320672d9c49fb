import type { PlatformSchemas } from '@parley/contract/platform'
import type { Money } from '@parley/policy/kernel/money'
import { balancesOf } from '../../ledger/balance.ts'
import type { Context } from '../../work/context.ts'

export type ServiceCreditView = PlatformSchemas['ServiceCredit']

/** The service credit of a user as the API shows it; the ledger says what it is (INT-31). */
export async function viewServiceCredit(ctx: Context, userId: string): Promise<ServiceCreditView> {
  return showServiceCredit(userId, await balancesOf(ctx, `service_credit:${userId}`))
}

export function showServiceCredit(userId: string, balances: readonly Money[]): ServiceCreditView {
  return { id: userId, object: 'service_credit', user_id: userId, balances: [...balances] }
}
