import type { Context } from '@parley/server/work/context'
import { disputeTrade } from '../channels/dispute-trade.ts'
import { findTrade } from '../channels/store.ts'
import type { ControlHandler } from './control-context.ts'
import { keepIf } from './keep-if.ts'
import { viewSimulatedDispute } from './view-simulated-dispute.ts'
import { noTrade } from './view-trade.ts'

export const openSimulatedDispute: ControlHandler<'openSimulatedDispute'> = async (control, { path, body }) => {
  const work = async (ctx: Context) => {
    const trade = await findTrade(ctx, path.payment_id)
    return trade === undefined ? null : disputeTrade(ctx, trade, body)
  }
  const opened = await keepIf(control.platform, { work, lasts: (result) => result?.ok === true })
  if (opened === null) return noTrade(path.payment_id)
  if (!opened.ok) return opened
  await control.settle()
  const { channel_reference } = opened.dispute
  return { status: 201, body: await control.platform.read((ctx) => viewSimulatedDispute(ctx, channel_reference)) }
}
