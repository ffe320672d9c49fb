import { sandboxOperations } from '@parley/contract/sandbox'
import * as validators from '@parley/contract/sandbox/validators'
import { createRouter } from '@parley/server/http/create-router'
import type { BindDeps, OpenWork } from '@parley/server/http/bind-operation'
import { findAnswer, keepAnswer } from '@parley/server/idempotency/store'
import type { Control } from './control-context.ts'
import { controlHandlers } from './control-handlers.ts'

/** Serves the sandbox document. Its handlers open transactions of the platform, so they run in none themselves. */
export function createControlRouter(deps: BindDeps, control: Control): (request: Request) => Promise<Response> {
  const { database } = deps
  const openWork: OpenWork<Control> = (_access, _input, work) =>
    work(control, {
      find: (call, now) => database.read((orm) => findAnswer(orm, call, now)),
      keep: (answer) => database.write((orm) => keepAnswer(orm, answer)),
    })
  return createRouter(deps, [{ operations: sandboxOperations, handlers: controlHandlers, validators, openWork }])
}
