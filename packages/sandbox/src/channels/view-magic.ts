import type { SandboxSchemas } from '@parley/contract/sandbox'
import { magicAccounts } from './magic-values.ts'
import type { MagicAccount } from './magic-values.ts'
import { channelShapes } from './simulated-channels.ts'

/** The table of magic values in words, for the API and for the pages of the reference. */
export function magicTable(): SandboxSchemas['MagicValue'][] {
  return magicAccounts.map(viewMagic)
}

function chargeText(charge: MagicAccount['charge']): string {
  if (charge === undefined) return 'succeeds at once'
  const which = charge.times === null ? 'each' : `the first ${charge.times} of each renewal`
  return `${which} declined with ${charge.channel_code}`
}

function bindingText(binding: string | null, challenge: MagicAccount['challenge']): string {
  if (binding !== null) return `refused with ${binding}`
  return challenge === undefined ? 'bound' : `bound with the code ${challenge.code}`
}

function viewMagic({
  method,
  account,
  binding,
  challenge,
  payment,
  charge,
  refund,
  dispute,
  description,
}: MagicAccount): SandboxSchemas['MagicValue'] {
  const step = (one: { after: string; outcome: string; channel_code?: string }) =>
    `${one.outcome}${one.channel_code === undefined ? '' : ` with ${one.channel_code}`} after ${one.after}`
  return {
    method,
    account,
    description,
    binding: bindingText(binding, challenge),
    payment: payment.length === 0 ? 'waits to be told' : payment.map(step).join(', then '),
    charge: chargeText(charge),
    refund: step(refund ?? { after: channelShapes[method].refundTakes, outcome: 'succeed' }),
    dispute: dispute === null ? 'never' : `${dispute.reason} after ${dispute.after}`,
  }
}
