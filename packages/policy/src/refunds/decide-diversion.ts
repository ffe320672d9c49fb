import { explain } from '../kernel/decision.ts'
import type { Decision } from '../kernel/decision.ts'
import type { Parameters } from '../kernel/parameters.ts'

/** Where a refund goes whose wallet is closed. */
export interface Diversion {
  /** `card`: waits for a card of the payer. `credit`: to the service credit at once. `nowhere`: stays abnormal. */
  readonly to: 'card' | 'credit' | 'nowhere'
  readonly decision: Decision
}

const ways = { same_name_card: 'card', account_balance: 'credit', stay_abnormal: 'nowhere' } as const

/** A wallet that paid and is closed takes no money back; the operator says where it goes, never to another person (INT-09). */
export function decideDiversion(parameters: Parameters): Diversion {
  const chosen = parameters['refund.alternate.wallet_closed']
  const isAllowed = chosen === 'stay_abnormal' || parameters['refund.alternate.allowed'].includes(chosen)
  const to = isAllowed ? ways[chosen] : 'nowhere'
  const decision = explain()
    .clause('4.2.3')
    .interpretation('INT-09')
    .parameter(parameters, 'refund.alternate.wallet_closed')
    .parameter(parameters, 'refund.alternate.allowed')
    .step('wallet', 'closed', 'text')
    .outcome(`refund_diverted_to_${to}`)
  return { to, decision }
}
