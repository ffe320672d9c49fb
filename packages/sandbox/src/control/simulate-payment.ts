import { carryOut } from '../channels/carry-out.ts'
import { reportLater } from '../channels/simulated-channel.ts'
import { channelShapes } from '../channels/simulated-channels.ts'
import { dropReports, findTrade } from '../channels/store.ts'
import type { ControlHandler } from './control-context.ts'
import { noTrade, viewTradeOf } from './view-trade.ts'

export const simulatePayment: ControlHandler<'simulatePayment'> = async (control, { path, body }) => {
  const done = await control.platform.work(async (ctx) => {
    const trade = await findTrade(ctx, path.payment_id)
    if (trade === undefined) return 'not_found'
    const { codes } = channelShapes[trade.method]
    const channel_code = body.channel_code ?? (body.outcome === 'revoke' ? codes.revoke : codes.fail)
    const report = { about: 'payment', ref: trade.payment_id, outcome: body.outcome, channel_code } as const
    if (body.after === undefined && !(await carryOut(ctx, report))) return trade.state
    await dropReports(ctx, 'payment', trade.payment_id)
    if (body.after !== undefined) await reportLater(ctx, report, body.after)
    return 'done'
  })
  if (done === 'not_found') return noTrade(path.payment_id)
  if (done !== 'done') {
    return {
      refused: 'trade_not_open',
      detail: `The trade is ${done} at its channel and cannot ${body.outcome} any more.`,
      state: done,
    }
  }
  await control.settle()
  return control.platform.work((ctx) => viewTradeOf(ctx, path.payment_id))
}
