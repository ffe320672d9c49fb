import type { PlatformSchemas } from '@parley/contract/platform'
import { explain } from '../kernel/decision.ts'
import type { InvalidTransition, Refused } from '../kernel/verdict.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Decision } from '../kernel/decision.ts'
import { subscriptionMachine } from './subscription-machine.ts'
import type { SubscriptionStatus, SubscriptionStep } from './subscription-machine.ts'

type Method = PlatformSchemas['PaymentMethodType']

/** What a mandate is decided from. */
export interface MandateFacts {
  readonly status: SubscriptionStatus
  readonly method: Method
  /** The digest of what the payer would agree to now. */
  readonly digest: string
  /** The digest that the payer agreed to; undefined where none was given. */
  readonly shown: string | undefined
  /** The account that would be charged; `null` where there is none. */
  readonly account: { readonly type: Method; readonly status: PlatformSchemas['PaymentMethodStatus'] } | null
  readonly wallet: { readonly status: PlatformSchemas['WalletStatus'] } | null
}

export type MandateRefusal =
  | 'confirmation_required'
  | 'confirmation_stale'
  | 'method_not_renewable'
  | 'method_not_bound'
  | 'wallet_not_opened'

const clauseOf = { bank_card: '3.1', alipay: '3.2', wechat_pay: '3.3', tencent_wallet: '3.4' } as const

/** Methods that can be charged while the payer is away: Alipay has no account bound here (3.2). */
export const renewableMethods: readonly Method[] = ['bank_card', 'wechat_pay', 'tencent_wallet']

/** Takes the payer's wish to have the subscription renewed, from an account that can be charged (INT-33, 3.P.4). */
export function decideMandate(
  facts: MandateFacts,
):
  | { readonly ok: true; readonly step: SubscriptionStep; readonly decision: Decision }
  | Refused<MandateRefusal>
  | InvalidTransition {
  const found = stepOf(subscriptionMachine, { name: 'subscription', status: facts.status }, 'enable_auto_renew')
  if (!found.ok) return found
  const { method } = facts
  const why = explain().interpretation('INT-33').clause(clauseOf[method]).step('method', method, 'text')
  const complaint = complainOfMethod(facts) ?? complainOfConfirmation(facts)
  if (complaint === null)
    return { ok: true, step: found.step, decision: why.clause('3.P.4').outcome('auto_renew_enabled') }
  const { code, detail } = complaint
  if (code === 'confirmation_required' || code === 'confirmation_stale') why.clause('3.P.4')
  return { ok: false, refused: code, detail, decision: why.outcome(code) }
}

interface Complaint {
  readonly code: MandateRefusal
  readonly detail: string
}

function complainOfMethod({ method, account, wallet }: MandateFacts): Complaint | null {
  if (!renewableMethods.includes(method)) {
    const detail = `${method} cannot be charged while the payer is away. Choose one of: ${renewableMethods.join(', ')}.`
    return { code: 'method_not_renewable', detail }
  }
  if (method === 'tencent_wallet') {
    if (wallet?.status === 'opened') return null
    return {
      code: 'wallet_not_opened',
      detail: 'The user has no open wallet. Open it first, or choose a bound account.',
    }
  }
  if (account?.type === method && account.status === 'bound') return null
  return {
    code: 'method_not_bound',
    detail: `Renewal by ${method} needs a bound account. Bind one, and name it in payment_method_id where there are several.`,
  }
}

function complainOfConfirmation({ shown, digest }: MandateFacts): Complaint | null {
  const how = 'Read the preview of the renewal, show it to the payer, and give its mandate_digest.'
  if (shown === undefined) return { code: 'confirmation_required', detail: `Nobody has agreed to be charged. ${how}` }
  return shown === digest ? null : { code: 'confirmation_stale', detail: `The renewal is not what was shown. ${how}` }
}
