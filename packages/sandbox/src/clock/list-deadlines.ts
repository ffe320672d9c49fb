import type { SandboxSchemas } from '@parley/contract/sandbox'
import type { PolicyLocale } from '@parley/policy/catalogue/localized-text'
import { instantText } from '@parley/policy/kernel/instant-text'
import { invalid } from '@parley/server/http/refuse'
import type { Deadline } from '@parley/server/jobs/deadlines'
import { cursorOf, idOf } from '@parley/server/work/page'
import type { ControlHandler } from '../control/control-context.ts'
import { refsOf } from './refs-of.ts'

/** Everything that falls due by itself, soonest first. */
export const listDeadlines: ControlHandler<'listDeadlines'> = async ({ platform, caller }, { query }) => {
  const { limit = 20, after, object, kind, before } = query
  const passed = after === undefined ? undefined : placeOf(after)
  if (passed === null) return invalid('after', 'cursor', 'Expected the next_cursor of an earlier page of deadlines.')
  const found = await platform.read(async (ctx) =>
    platform.deadlines.list(ctx, {
      limit: limit + 1,
      refs: object === undefined ? undefined : await refsOf(ctx, [object]),
      kind,
      before: before === undefined ? undefined : Date.parse(before),
      after: passed,
    }),
  )
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  const more = found.length > limit && last !== undefined
  return {
    status: 200,
    body: {
      data: shown.map((deadline) => viewDeadline(deadline, caller.locale)),
      has_more: more,
      next_cursor: more ? cursorOf(`${last.due_at}.${last.id}`) : null,
    },
  }
}

/** The place in the list that a cursor stands for; `null` where it is none. */
function placeOf(cursor: string): { due_at: number; id: string } | null {
  const [, due_at, id] = /^(\d{1,15})\.(\w{1,64})$/.exec(idOf(cursor)) ?? []
  return due_at === undefined || id === undefined ? null : { due_at: Number(due_at), id }
}

function viewDeadline(deadline: Deadline, locale: PolicyLocale): SandboxSchemas['Deadline'] {
  const { id, kind, title, object_id, user_id, due_at, clauses, interpretations, provisional, attempts } = deadline
  return {
    object: 'deadline',
    id,
    kind,
    title: title[locale],
    object_id,
    user_id,
    due_at: instantText(due_at),
    clauses: [...clauses],
    interpretations: [...interpretations],
    provisional,
    attempts,
  }
}
