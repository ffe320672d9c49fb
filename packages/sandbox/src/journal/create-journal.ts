import type { Platform } from '@parley/server/create-platform'
import type { Database } from '@parley/server/db/database'
import type { CallRecords } from '@parley/server/http/bind-operation'
import type { CallJournal, ChangingCall } from '@parley/server/ports/call-journal'
import type { Transport } from '@parley/server/ports/transport'
import { createCallScope } from '../adapters/call-scope.ts'
import type { Numbers, Scope } from '../adapters/call-scope.ts'
import { answeringTransport } from './answering-transport.ts'
import { entryOf } from './entry-of.ts'
import { createGate } from './gate.ts'
import { recordCall } from './record-call.ts'
import { insertEntry, readNumbers } from './store.ts'
import type { AnswerRow } from './store.ts'

/** Control calls of which each call that they make is in the journal by itself. */
const transparent = new Set(['replayJournal', 'playScenario', 'runScenario'])

const payerCall = (choice: { payment_id: string; outcome: string; at: number }): ChangingCall => ({
  operation: 'simulatePayment',
  method: 'POST',
  path: `/sandbox/v1/payments/${encodeURIComponent(choice.payment_id)}/simulate`,
  at: choice.at,
  caller: 'anonymous',
  actor: { type: 'channel' },
  headers: new Headers({ 'content-type': 'application/json' }),
  body: new TextEncoder().encode(JSON.stringify({ outcome: choice.outcome })),
  status: 200,
  answer: undefined,
})

/** Keeps the journal of one world: what it takes to go through everything again and end in the same state. */
export interface Journal {
  /** For the platform, whose calls it writes down in their own transactions. */
  readonly callJournal: CallJournal
  /** The transport of the world, whose receivers' answers are kept. */
  readonly transport: Transport
  /** The instant of the call or job that asks; null where it is to ask the clock. */
  instant(): number | null
  /** A platform for those who act on it from outside: what they do waits for a job to end, and is counted. */
  guard(platform: Platform): Platform
  /** Answers one control call, and writes it down if it changed something. */
  control<T>(work: (record: NonNullable<CallRecords['record']>) => Promise<T>): Promise<T>
  /** Writes down what a payer chose, which `simulatePayment` does again; `work` tells whether it was done. */
  payer(choice: { payment_id: string; outcome: string; at: number }, work: () => Promise<boolean>): Promise<boolean>
  /** Has nothing happen but this. */
  alone<T>(work: () => Promise<T>): Promise<T>
  /** Runs no job by itself and calls no receiver until `work` is done. */
  replaying<T>(answers: readonly AnswerRow[], work: () => Promise<T>): Promise<T>
  /** Does something at an instant of the past. */
  at<T>(instant: number, work: () => Promise<T>): Promise<T>
}

export function createJournal(deps: { database: Database; transport: Transport }): Journal {
  const { database } = deps
  const scope = createCallScope()
  const gate = createGate()
  const { transport, answerFrom } = answeringTransport(database, deps.transport)
  let isReplaying = false

  // A job waits for the calls that it makes itself, so they must not wait for it; and it makes them again.
  const admit: CallJournal['admit'] = (work) =>
    scope.current()?.inJob === true ? work(async () => undefined) : gate.together(() => work(recordCall))

  const newScope = (): Scope => ({ instant: scope.current()?.instant ?? null, inJob: false, began: null })

  /** Where a control call stands among the others: at its first unit of work, or before whatever comes next. */
  const recordControl = async (call: ChangingCall, began: Numbers | null) => {
    if (transparent.has(call.operation)) return
    await database.write(async (orm) => {
      const now = await readNumbers(orm)
      await insertEntry(orm, { ...entryOf(call), ...(began ?? { ...now, work: now.work + 1 }) })
    })
  }

  return {
    transport,
    callJournal: {
      admit,
      runJob: (dueAt, work) => {
        const run = () => scope.run({ instant: dueAt, inJob: true, began: null }, work)
        return scope.current()?.inJob === true ? run() : gate.alone(run)
      },
    },
    instant: () => scope.current()?.instant ?? null,
    guard: (platform) => ({
      ...platform,
      work: (run, lane = 'main') => {
        const asking = scope.current()
        return admit(() =>
          platform.work(async (ctx) => {
            if (asking !== undefined && lane === 'main') asking.began ??= await readNumbers(ctx.orm)
            return run(ctx)
          }, lane),
        )
      },
      jobs: {
        ...platform.jobs,
        runDue: async (options) => (isReplaying ? [] : platform.jobs.runDue(options)),
        hasDue: (now) => !isReplaying && platform.jobs.hasDue(now),
      },
    }),
    control: (work) => {
      const own = newScope()
      return scope.run(own, () => work((call) => recordControl(call, own.began)))
    },
    payer: ({ payment_id, outcome, at }, work) => {
      const own = newScope()
      return scope.run(own, async () => {
        const isDone = await work()
        if (isDone) await recordControl(payerCall({ payment_id, outcome, at }), own.began)
        return isDone
      })
    },
    alone: gate.alone,
    replaying: async (answers, work) => {
      isReplaying = true
      answerFrom(answers)
      try {
        return await work()
      } finally {
        isReplaying = false
        answerFrom(null)
      }
    },
    at: (instant, work) => scope.run({ instant, inJob: false, began: null }, work),
  }
}
