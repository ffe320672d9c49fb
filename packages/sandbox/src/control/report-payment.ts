import type { SandboxSchemas } from '@parley/contract/sandbox'
import type { Context } from '@parley/server/work/context'
import { carryOut } from '../channels/carry-out.ts'
import { reportLater } from '../channels/simulated-channel.ts'
import { channelShapes } from '../channels/simulated-channels.ts'
import { dropReports, findTrade } from '../channels/store.ts'
import type { TradeRow } from '../channels/store.ts'
import type { Control } from './control-context.ts'
import { keepIf } from './keep-if.ts'

/** `refused` comes with the state of the trade that the outcome cannot follow on. */
export type ReportedPayment =
  | { result: 'reported' }
  | { result: 'not_found' }
  | { result: 'refused'; state: TradeRow['state'] }

/** Has the payer or the channel decide a payment now, or after a while; whatever the account was going to do is off. */
export async function reportPayment(
  control: Control,
  paymentId: string,
  told: SandboxSchemas['SimulatePayment'],
): Promise<ReportedPayment> {
  const work = async (ctx: Context): Promise<ReportedPayment> => {
    const trade = await findTrade(ctx, paymentId)
    if (trade === undefined) return { result: 'not_found' }
    const { codes } = channelShapes[trade.method]
    const channel_code = told.channel_code ?? (told.outcome === 'revoke' ? codes.revoke : codes.fail)
    const report = { about: 'payment', ref: trade.payment_id, outcome: told.outcome, channel_code } as const
    if (told.after === undefined && !(await carryOut(ctx, report))) return { result: 'refused', state: trade.state }
    await dropReports(ctx, 'payment', trade.payment_id)
    if (told.after !== undefined) await reportLater(ctx, report, told.after)
    return { result: 'reported' }
  }
  const reported = await keepIf(control.platform, { work, lasts: ({ result }) => result === 'reported' })
  if (reported.result === 'reported') await control.settle()
  return reported
}
