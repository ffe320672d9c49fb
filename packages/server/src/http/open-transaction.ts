import { findAnswer, keepAnswer, sweepAnswers } from '../idempotency/store.ts'
import { readWork, writeWork } from '../work/unit-of-work.ts'
import type { WorkDeps } from '../work/unit-of-work.ts'
import type { Context } from '../work/context.ts'
import type { OpenWork } from './bind-operation.ts'

/** How many answers are kept between two looks for those past their time. */
const sweepEvery = 64

/** Handlers work in one transaction, in which the answer of an idempotent call is kept too. */
export function openTransaction(deps: WorkDeps): OpenWork<Context> {
  let kept = 0
  return (access, input, work) => {
    const open = access === 'read' ? readWork : writeWork
    return open(deps, input, (ctx) =>
      work(ctx, {
        find: (call, now) => findAnswer(ctx.orm, call, now),
        keep: async (answer) => {
          await keepAnswer(ctx.orm, answer)
          kept += 1
          if (kept % sweepEvery === 0) await sweepAnswers(ctx.orm, { now: ctx.now, at_most: 2 * sweepEvery })
        },
      }),
    )
  }
}
