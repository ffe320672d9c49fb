import type { SandboxSchemas } from '@parley/contract/sandbox'
import { magicAccounts } from '../channels/magic-values.ts'
import type { MagicAccount } from '../channels/magic-values.ts'
import { channelShapes } from '../channels/simulated-channels.ts'
import type { ControlHandler } from './control-context.ts'

export const listMagicValues: ControlHandler<'listMagicValues'> = async () => ({
  status: 200,
  body: { data: magicAccounts.map(viewMagic) },
})

function viewMagic({
  method,
  account,
  binding,
  payment,
  refund,
  description,
}: MagicAccount): SandboxSchemas['MagicValue'] {
  const step = (one: { after: string; outcome: string; channel_code?: string }) =>
    `${one.outcome}${one.channel_code === undefined ? '' : ` with ${one.channel_code}`} after ${one.after}`
  return {
    method,
    account,
    description,
    binding: binding === null ? 'bound' : `refused with ${binding}`,
    payment: payment.length === 0 ? 'waits to be told' : payment.map(step).join(', then '),
    refund: step(refund ?? { after: channelShapes[method].refundTakes, outcome: 'succeed' }),
  }
}
