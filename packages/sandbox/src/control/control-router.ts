import * as validators from '@parley/contract/sandbox/validators'
import { createRouter } from '@parley/server/http/create-router'
import type { BindDeps, OpenWork } from '@parley/server/http/bind-operation'
import { findAnswer, keepAnswer } from '@parley/server/idempotency/store'
import { createAdvanceStreams } from '../clock/stream-advance.ts'
import type { Control } from './control-context.ts'
import { controlHandlers } from './control-handlers.ts'
import { worldOperations } from './world-operations.ts'

/** Serves the sandbox document. Its handlers open transactions of the platform, so they run in none themselves. */
export function createControlRouter(deps: BindDeps, control: Control): (request: Request) => Promise<Response> {
  const { database } = deps
  const streams = createAdvanceStreams()
  const openWork: OpenWork<Control> = (_access, { locale = 'en', request }, work) =>
    control.journal.control((record) =>
      work(
        { ...control, caller: { locale, watch: streams.watchOf(request) } },
        {
          find: (call, now) => database.read((orm) => findAnswer(orm, call, now)),
          // From its end on: a call that moves the clock may move it by more than the time that answers are kept.
          keep: (answer) => database.write((orm) => keepAnswer(orm, { ...answer, created_at: control.clock.now() })),
          record,
        },
      ),
    )
  return streams.around(
    createRouter(deps, [{ operations: worldOperations, handlers: controlHandlers, validators, openWork }]),
  )
}
