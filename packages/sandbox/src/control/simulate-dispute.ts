import type { Context } from '@parley/server/work/context'
import { disputeKind } from '@parley/server/features/disputes/index'
import { find } from '@parley/server/work/load'
import { endDispute } from '../channels/end-dispute.ts'
import { findChannelDispute } from '../channels/store.ts'
import type { ControlHandler } from './control-context.ts'
import { viewSimulatedDispute } from './view-simulated-dispute.ts'

export const simulateDispute: ControlHandler<'simulateDispute'> = async (control, { path, body }) => {
  const ended = await control.platform.work(async (ctx: Context) => {
    const known = await find(ctx, disputeKind, path.dispute_id)
    const dispute = known === undefined ? undefined : await findChannelDispute(ctx, known.channel_reference)
    if (dispute?.state === 'open') await endDispute(ctx, dispute, body.outcome)
    return dispute
  })
  if (ended === undefined) {
    const detail = `There is no dispute ${JSON.stringify(path.dispute_id.slice(0, 64))} here. Open one with POST /sandbox/v1/payments/{payment_id}/dispute.`
    return { refused: 'not_found', detail }
  }
  if (ended.state !== 'open') {
    const detail = `The channel has decided: the platform has ${ended.state} this dispute. That is final.`
    return { refused: 'dispute_not_open', detail, state: ended.state }
  }
  await control.settle()
  const reference = ended.channel_reference
  return { status: 200, body: await control.platform.read((ctx) => viewSimulatedDispute(ctx, reference)) }
}
