import { backofficeOperations } from '@parley/contract/backoffice'
import type { Operation } from '@parley/contract/operation'
import { platformOperations } from '@parley/contract/platform'
import { sandboxOperations } from '@parley/contract/sandbox'
import type { SandboxSchemas } from '@parley/contract/sandbox'
import { parseBody } from './parse-body.ts'
import type { EntryRow } from './store.ts'

type Step = SandboxSchemas['ScenarioStep']

const operations = new Map<string, Operation>(
  [platformOperations, backofficeOperations, sandboxOperations].flatMap((table) => Object.entries<Operation>(table)),
)

/** A value that an earlier step gave, and where it stood in the answer. */
interface Known {
  name: string
  step: number
  pointer: string
}

/**
 * The calls of a journal as steps of a scenario. What an answer gave and a later call names becomes a reference; user
 * names get `${unique}`, since each may be taken once.
 */
export function scenarioOf(entries: readonly EntryRow[]): Step[] {
  const known = new Map<string, Known>()
  const names = new Set<string>(['unique', 'now'])
  const seenKeys = new Set<string>()
  const steps: Step[] = []
  const saves: Record<string, string>[] = []

  const referTo = (text: string): string => {
    const value = known.get(text)
    if (value === undefined) return text
    const save = saves[value.step]
    if (save !== undefined) save[value.name] = value.pointer
    return `\${${value.name}}`
  }
  const learn = (entry: EntryRow) => {
    for (const [pointer, value] of Object.entries(entry.yields ?? {})) {
      if (known.has(value)) continue
      const name = nameFor({ pointer, value }, names)
      names.add(name)
      known.set(value, { name, step: steps.length - 1, pointer })
      // What a step made is worth knowing, even where no later step needs it.
      if (pointer === '/id') referTo(value)
    }
  }

  for (const entry of entries) {
    const operation = operations.get(entry.operation)
    if (operation === undefined || operation.body === 'multipart' || entry.yields === null) continue
    // A scenario ends with a step that is refused, so one that only left a trace is none.
    if (entry.status >= 400) continue
    const key = entry.headers['idempotency-key']
    const call = `${entry.method} ${entry.path} ${key ?? ''}`
    if (key !== undefined && seenKeys.has(call)) continue
    seenKeys.add(call)
    const save: Record<string, string> = {}
    saves.push(save)
    steps.push(stepOf(entry, { operation, referTo, save }))
    learn(entry)
  }
  return steps.map(({ save, ...step }) =>
    Object.keys(save ?? {}).length === 0 ? step : { ...step, save: { ...save } },
  )
}

function stepOf(
  entry: EntryRow,
  {
    operation,
    referTo,
    save,
  }: { operation: Operation; referTo: (text: string) => string; save: Record<string, string> },
): Step {
  const url = new URL(entry.path, 'http://parley')
  const parts = url.pathname.split('/')
  const path = operation.path
    .split('/')
    .flatMap((part, index): [string, string][] =>
      part.startsWith('{') ? [[part.slice(1, -1), referTo(decoded(parts[index] ?? ''))]] : [],
    )
  const query = [...url.searchParams].map(([name, value]): [string, string] => [name, referTo(value)])
  const as =
    entry.caller === 'user' ? `user:${referTo(entry.user_id)}` : entry.caller === 'payer' ? 'control' : entry.caller
  return {
    as,
    call: operation.id,
    ...(path.length === 0 ? {} : { path: Object.fromEntries(path) }),
    ...(query.length === 0 ? {} : { query: Object.fromEntries(query) }),
    ...(entry.body === '' ? {} : { body: bodyFor(entry, referTo) }),
    save,
  }
}

function bodyFor(entry: EntryRow, referTo: (text: string) => string): Record<string, unknown> {
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return referTo(value)
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner)]))
  }
  const body = visit(parseBody(entry.body))
  if (typeof body !== 'object' || body === null) return {}
  const fields: Record<string, unknown> = { ...body }
  const { username } = fields
  return entry.operation === 'createUser' && typeof username === 'string'
    ? { ...fields, username: `${username}.\${unique}` }
    : fields
}

/** A part of a path as it was meant; one that is no encoding of anything as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** What a value is called: by the kind of its id, or by the field in which it stood. */
function nameFor({ pointer, value }: { pointer: string; value: string }, taken: ReadonlySet<string>): string {
  const prefix = /^([a-z]+)_/.exec(value)?.[1] ?? ''
  const field = pointer.split('/').findLast((part) => !/^\d+$/.test(part)) ?? 'value'
  const name = field === 'id' ? (kinds[prefix] ?? `${prefix}_id`) : field.replaceAll(/\W/g, '_')
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? name : `${name}_${number}`
    if (!taken.has(numbered)) return numbered
  }
}

const kinds: Readonly<Record<string, string>> = {
  usr: 'user_id',
  ord: 'order_id',
  pay: 'payment_id',
  ref: 'refund_id',
  sub: 'subscription_id',
  pm: 'payment_method_id',
  fil: 'file_id',
  out: 'outage_id',
  we: 'webhook_endpoint_id',
  wal: 'wallet_id',
}
