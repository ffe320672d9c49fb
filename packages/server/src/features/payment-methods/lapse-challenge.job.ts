import { bindingFailure } from '@parley/policy/payment-methods/binding-failure'
import { decideBindingMove } from '@parley/policy/payment-methods/decide-binding-move'
import type { InsideJob } from '../../jobs/job.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { accountJobs } from './account-jobs.ts'
import { paymentMethodKind } from './payment-method-kind.ts'

/** 3.1: a card whose holder does not give the code in time is not bound. */
export const lapseChallenge: InsideJob = {
  ...accountJobs.lapseChallenge,
  title: { en: 'The code for binding a card is not good any more', 'zh-CN': '绑卡验证码失效' },
  clauses: ['3.1'],
  interpretations: [],
  subject: about(paymentMethodKind),
  run: async (ctx, ref) => {
    const method = await find(ctx, paymentMethodKind, ref)
    if (method === undefined) return
    const decided = decideBindingMove(method, 'lapse')
    if (!decided.ok) return
    const changes = { challenge: null, failure: bindingFailure('challenge_expired') }
    await advance(ctx, paymentMethodKind, { before: method, step: decided.step, changes })
  },
}
