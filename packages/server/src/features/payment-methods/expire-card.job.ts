import { bindingFailure } from '@parley/policy/payment-methods/binding-failure'
import { decideBindingMove } from '@parley/policy/payment-methods/decide-binding-move'
import type { InsideJob } from '../../jobs/job.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { accountJobs } from './account-jobs.ts'
import { paymentMethodKind } from './payment-method-kind.ts'

/** 3.1: a card pays no more when its month is over, at 24:00 in Shanghai on the last day of it (INT-43). */
export const expireCard: InsideJob = {
  ...accountJobs.expireCard,
  title: { en: 'A card expires', 'zh-CN': '银行卡到期失效' },
  clauses: ['3.1'],
  interpretations: ['INT-43'],
  subject: about(paymentMethodKind),
  run: async (ctx, ref) => {
    const method = await find(ctx, paymentMethodKind, ref)
    if (method === undefined) return
    const decided = decideBindingMove(method, 'expire')
    if (!decided.ok) return
    const changes = { failure: bindingFailure('card_expired') }
    await advance(ctx, paymentMethodKind, { before: method, step: decided.step, changes })
  },
}
