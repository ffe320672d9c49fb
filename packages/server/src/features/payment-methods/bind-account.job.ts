import { challengeSent } from '@parley/policy/payment-methods/challenge'
import { decideBindingMove } from '@parley/policy/payment-methods/decide-binding-move'
import { channelFailure } from '@parley/policy/payments/channel-codes'
import { outsideJob } from '../../jobs/job.ts'
import type { BindingAnswer, PaymentMethodType } from '../../ports/payment-channel.ts'
import { about } from '../../work/about.ts'
import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { dropAccountDeadlines, planCardEnd, planChallengeEnd } from './account-deadlines.ts'
import { paymentMethodKind } from './payment-method-kind.ts'
import type { PaymentMethodRow } from './view.ts'

const eventOf = { bound: 'accept', refused: 'refuse', challenge: 'challenge' } as const

/** 3.1, 3.3: the channel says whether it takes the account, or has its holder asked for a code first. */
export const bindAccount = outsideJob<{ type: PaymentMethodType; account_token: string }, BindingAnswer>({
  kind: 'payment_method.bind',
  title: { en: 'The channel is asked to bind an account', 'zh-CN': '向支付渠道申请绑定账户' },
  clauses: ['3.1', '3.3'],
  subject: about(paymentMethodKind),
  lane: 'channel',
  prepare: async (ctx, ref) => {
    const method = await find(ctx, paymentMethodKind, ref)
    return method?.status === 'binding' ? { type: method.type, account_token: method.account_token } : null
  },
  perform: ({ type, account_token }, { channels }) => channels[type].bind(account_token),
  finish: async (ctx, ref, answer) => {
    const before = await find(ctx, paymentMethodKind, ref)
    if (before === undefined) return
    const decided = decideBindingMove(before, eventOf[answer.outcome])
    if (!decided.ok) return
    const changes = changesBy(ctx, before, answer)
    const saved = await advance(ctx, paymentMethodKind, { before, step: decided.step, changes })
    if (saved.challenge !== null) return planChallengeEnd(ctx, ref, saved.challenge.expires_at)
    await dropAccountDeadlines(ctx, ref)
    if (answer.outcome === 'bound') await planCardEnd(ctx, saved)
  },
})

function changesBy(
  ctx: Context,
  { type, challenge }: PaymentMethodRow,
  answer: BindingAnswer,
): Pick<PaymentMethodRow, 'challenge' | 'failure'> {
  if (answer.outcome === 'challenge') {
    const { destination, reference } = answer
    return { challenge: challengeSent({ destination, reference }, challenge, ctx.now), failure: null }
  }
  if (answer.outcome === 'bound') return { challenge: null, failure: null }
  const detail = 'The channel refuses this account. Bind another.'
  const failure = channelFailure(type, { code: 'account_refused', channel_code: answer.code, detail })
  return { challenge: null, failure }
}
