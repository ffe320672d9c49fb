import { decideBindingMove } from '@parley/policy/payment-methods/decide-binding-move'
import type { InsideJob } from '../../jobs/job.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { accountJobs } from './account-jobs.ts'
import { paymentMethodKind } from './payment-method-kind.ts'

/** 3.1: the user is told thirty days before a card expires, so that what it pays for goes on. */
export const announceExpiry: InsideJob = {
  ...accountJobs.announceExpiry,
  title: { en: 'The user is told that a card is about to expire', 'zh-CN': '通知用户银行卡即将到期' },
  clauses: ['3.1'],
  interpretations: ['INT-43'],
  subject: about(paymentMethodKind),
  run: async (ctx, ref) => {
    const method = await find(ctx, paymentMethodKind, ref)
    if (method === undefined) return
    const decided = decideBindingMove(method, 'announce_expiry')
    if (decided.ok) await advance(ctx, paymentMethodKind, { before: method, step: decided.step })
  },
}
