import type { PlatformSchemas } from '@parley/contract/platform'
import type { Context } from '../../work/context.ts'
import { findOnlyBound, findPaymentMethod } from '../payment-methods/index.ts'
import type { PaymentMethodRow } from '../payment-methods/index.ts'

/** The account named by the payer, or the only one of the kind that the user has bound. */
export async function accountToPayFrom(
  ctx: Context,
  userId: string,
  request: Pick<PlatformSchemas['PaymentCreate'], 'method' | 'payment_method_id'>,
): Promise<PaymentMethodRow | null> {
  if (request.payment_method_id === undefined) return (await findOnlyBound(ctx, userId, request.method)) ?? null
  const named = await findPaymentMethod(ctx, request.payment_method_id)
  return named?.user_id === userId ? named : null
}

/** What an account is called where the method knows no other name for it. */
export const methodLabels: Readonly<Record<PlatformSchemas['PaymentMethodType'], string>> = {
  bank_card: 'Bank card',
  alipay: 'Alipay',
  wechat_pay: 'WeChat Pay',
  tencent_wallet: 'Tencent Wallet',
}
