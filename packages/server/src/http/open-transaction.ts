import { findAnswer, keepAnswer, sweepAnswers } from '../idempotency/store.ts'
import { readWork, writeWork } from '../work/unit-of-work.ts'
import type { WorkDeps } from '../work/unit-of-work.ts'
import type { Context } from '../work/context.ts'
import type { CallJournal, RecordCall } from '../ports/call-journal.ts'
import type { CallRecords, OpenWork } from './bind-operation.ts'

/** How many answers are kept between two looks for those past their time. */
const sweepEvery = 64

/**
 * Handlers work in one transaction, in which the answer of an idempotent call is kept too, and the call itself where a
 * journal is kept.
 */
export function openTransaction(deps: WorkDeps, journal?: CallJournal): OpenWork<Context> {
  let kept = 0
  const recordsOf = (ctx: Context, record?: RecordCall): CallRecords => ({
    find: (call, now) => findAnswer(ctx.orm, call, now),
    keep: async (answer) => {
      await keepAnswer(ctx.orm, answer)
      kept += 1
      if (kept % sweepEvery === 0) await sweepAnswers(ctx.orm, { now: ctx.now, at_most: 2 * sweepEvery })
    },
    ...(record === undefined ? {} : { record: (call) => record(ctx.orm, call) }),
  })
  return (access, input, work) => {
    if (access === 'read') return readWork(deps, input, (ctx) => work(ctx, recordsOf(ctx)))
    const write = (record?: RecordCall) => writeWork(deps, input, (ctx) => work(ctx, recordsOf(ctx, record)))
    return journal === undefined ? write() : journal.admit(write)
  }
}
