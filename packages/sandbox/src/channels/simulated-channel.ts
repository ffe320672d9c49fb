import { addDuration } from '@parley/policy/kernel/duration'
import type { PaymentChannel, Trade } from '@parley/server/ports/payment-channel'
import type { Context } from '@parley/server/work/context'
import { accountToken, behaviourOf, codeReference } from './account-token.ts'
import { AnsweredBefore, answerCall } from './scripts/answer-call.ts'
import type { ChannelShape } from './channel-shape.ts'
import type { Behaviour } from './magic-values.ts'
import { misspeltMagic } from './misspelt-magic.ts'
import { playPayment, playRefund, reportAt } from './play-steps.ts'
import { stateMovements } from './statements/state-movements.ts'
import { addTrade, addRefund, changeDispute, countEarlierCharges, findTrade, setTradeState } from './store.ts'
import type { ReportRow } from './store.ts'

/** What a channel is simulated in. */
export interface ChannelWorld {
  work<T>(work: (ctx: Context) => Promise<T>): Promise<T>
  read<T>(work: (ctx: Context) => Promise<T>): Promise<T>
  /** Where the payer's page of a trade is. */
  pageUrl(paymentId: string): string
}

/** A payment channel that keeps its own books and reports later, by the clock of the sandbox, as the real ones do. */
export function simulatedChannel(shape: ChannelShape, world: ChannelWorld): PaymentChannel {
  return {
    recognise: ({ account, holder_name, expiry }) => {
      const misspelt = misspeltMagic(shape.method, account)
      if (misspelt !== null) return { ok: false, refusal: misspelt }
      const known = shape.label(account)
      if (!known.ok) return known
      const token = accountToken(shape.method, account)
      const card = known.card === undefined || expiry === undefined ? null : { ...known.card, expiry }
      return { ok: true, account: { token, label: known.label, holder_name, card } }
    },
    nextAction: (trade) => shape.nextAction(trade, world.pageUrl(trade.payment_id)),
    bind: async (token) => {
      const { binding, challenge } = behaviourOf(token)
      if (binding !== null) return { outcome: 'refused', code: binding }
      if (challenge === undefined) return { outcome: 'bound' }
      const { destination, code } = challenge
      return { outcome: 'challenge', destination, reference: codeReference(token, code) }
    },
    isCodeOf: ({ account_token, reference }, code) => codeReference(account_token, code) === reference,
    open: (trade) =>
      answerCall(
        world.work,
        { call: 'open', ref: trade.payment_id, payment_id: trade.payment_id, method: shape.method },
        async (ctx, script) => {
          if (!(await addTrade(ctx, { ...trade, method: shape.method }))) throw new AnsweredBefore(undefined)
          const steps = script.payment ?? (await usualSteps(ctx, trade))
          await playPayment(ctx, { ...trade, shape }, steps)
        },
      ),
    close: (paymentId) =>
      answerCall(
        world.work,
        { call: 'close', ref: paymentId, payment_id: paymentId, method: shape.method },
        async (ctx): Promise<'closed' | 'paid'> => {
          const trade = await findTrade(ctx, paymentId)
          if (trade?.state === 'paid') throw new AnsweredBefore('paid')
          if (trade === undefined || trade.state === 'closed') throw new AnsweredBefore('closed')
          await setTradeState(ctx, paymentId, 'closed')
          return 'closed'
        },
      ),
    refund: (order) =>
      answerCall(
        world.work,
        { call: 'refund', ref: order.attempt_number, payment_id: order.payment_id, method: shape.method },
        async (ctx, script) => {
          const trade = await findTrade(ctx, order.payment_id)
          if (!(await addRefund(ctx, { ...order, method: shape.method }))) throw new AnsweredBefore(undefined)
          const own = behaviourOf(order.account_token ?? trade?.account_token ?? '').refund
          const usual = own ?? { after: shape.refundTakes, outcome: 'succeed' as const }
          await playRefund(ctx, { attempt_number: order.attempt_number, shape }, script.refund ?? [usual])
        },
      ),
    answerDispute: ({ channel_reference, evidence }) =>
      world.work(async (ctx) => {
        const statements = evidence.map(({ statement }) => statement)
        await changeDispute(ctx, channel_reference, { evidence: statements })
      }),
    statement: (period) => world.read((ctx) => stateMovements(ctx, { method: shape.method, ...period })),
  }
}

/** What becomes of a trade by itself: its payer acts as the account does, and a charge of a mandate needs nobody. */
async function usualSteps(ctx: Context, trade: Trade): Promise<Behaviour['payment']> {
  const { payment, charge } = behaviourOf(trade.account_token ?? '')
  if (!trade.off_session) return payment
  const { channel_code, times } = charge ?? { channel_code: '', times: 0 }
  const declines = times === null || (times > 0 && (await countEarlierCharges(ctx, trade)) < times)
  return [declines ? { after: 'PT0S', outcome: 'fail', channel_code } : { after: 'PT0S', outcome: 'succeed' }]
}

/** Has the channel report after a while. */
export async function reportLater(ctx: Context, made: Omit<ReportRow, 'id'>, after: string): Promise<void> {
  await reportAt(ctx, made, addDuration(ctx.now, after))
}
