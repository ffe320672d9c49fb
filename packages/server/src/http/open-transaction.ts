import { findAnswer, keepAnswer } from '../idempotency/store.ts'
import { readWork, writeWork } from '../work/unit-of-work.ts'
import type { WorkDeps } from '../work/unit-of-work.ts'
import type { Context } from '../work/context.ts'
import type { OpenWork } from './bind-operation.ts'

/** Handlers work in one transaction, in which the answer of an idempotent call is kept too. */
export function openTransaction(deps: WorkDeps): OpenWork<Context> {
  return (access, input, work) => {
    const open = access === 'read' ? readWork : writeWork
    return open(deps, input, (ctx) =>
      work(ctx, {
        find: (call, now) => findAnswer(ctx.orm, call, now),
        keep: (answer) => keepAnswer(ctx.orm, answer),
      }),
    )
  }
}
