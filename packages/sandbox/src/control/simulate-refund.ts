import type { Context } from '@parley/server/work/context'
import { carryOut } from '../channels/carry-out.ts'
import { reportLater } from '../channels/simulated-channel.ts'
import { channelShapes } from '../channels/simulated-channels.ts'
import { dropReports, findLatestAttempt } from '../channels/store.ts'
import type { ControlHandler } from './control-context.ts'
import { keepIf } from './keep-if.ts'
import { viewRefundAttempt } from './view-trade.ts'

export const simulateRefund: ControlHandler<'simulateRefund'> = async (control, { path, body }) => {
  const work = async (ctx: Context) => {
    const attempt = await findLatestAttempt(ctx, path.refund_id)
    if (attempt === undefined) return 'not_found'
    const { codes } = channelShapes[attempt.method]
    const channel_code = body.channel_code ?? (body.outcome === 'close' ? codes.close : codes.abnormal)
    const report = { about: 'refund', ref: attempt.attempt_number, outcome: body.outcome, channel_code } as const
    if (body.after === undefined && !(await carryOut(ctx, report))) return attempt.state
    await dropReports(ctx, 'refund', attempt.attempt_number)
    if (body.after !== undefined) await reportLater(ctx, report, body.after)
    return 'done'
  }
  const done = await keepIf(control.platform, { work, lasts: (result) => result === 'done' })
  if (done === 'not_found') {
    const detail = `The channel has not been given refund ${JSON.stringify(path.refund_id.slice(0, 64))} yet. Approve it first.`
    return { refused: 'not_found', detail }
  }
  if (done !== 'done') {
    const detail = `The latest attempt is ${done} at its channel and cannot end by ${body.outcome} any more.`
    return { refused: 'refund_attempt_not_open', detail, state: done }
  }
  await control.settle()
  return control.platform.read(async (ctx) => {
    const attempt = await findLatestAttempt(ctx, path.refund_id)
    if (attempt === undefined) throw new Error('An attempt that was carried out is gone')
    return { status: 200, body: viewRefundAttempt(attempt) }
  })
}
