import type { SandboxSchemas } from '@parley/contract/sandbox'
import { events } from '@parley/contract/events'
import { addDuration } from '@parley/policy/kernel/duration'
import { instantText } from '@parley/policy/kernel/instant-text'
import { invalid } from '@parley/server/http/refuse'
import type { Refusal } from '@parley/server/http/reply'
import { latestInstant } from './bounds.ts'
import type { Offset } from './shift-by.ts'

/** Where an advance is to end: at an instant, or around something that will have happened. */
export type Destination = { to: number } | { until: Target }

/** Something to look for in what falls due. */
export interface Target {
  about: 'event' | 'deadline'
  name: string
  /** Any object's where none is named. */
  objects: ReadonlySet<string> | null
  offset: Offset
  /** How far to look. */
  latest: number
}

type Code =
  | 'validation_failed'
  | 'clock_moves_forward_only'
  | 'clock_advance_too_far'
  | 'clock_target_unknown'
  | 'clock_offset_before_event'

/**
 * Reads what an advance was asked for; `deadlines` are the kinds there are.
 *
 * @example
 * readDestination({ by: 'PT48H' }, { from: now, deadlines }) // { to: now + 172_800_000 }
 */
export function readDestination(
  body: SandboxSchemas['ClockAdvance'],
  { from, deadlines }: { from: number; deadlines: Iterable<string> },
): Destination | Refusal<Code> {
  const { by, to, until } = body
  if ([by, to, until].filter((one) => one !== undefined).length !== 1) {
    return invalid('', 'one_of', 'Give exactly one of by, to and until.')
  }
  if (until !== undefined) return readTarget({ ...body, until }, { from, deadlines: new Set(deadlines) })
  for (const field of ['offset', 'objects', 'within'] as const) {
    if (body[field] !== undefined)
      return invalid(`/${field}`, 'needs_until', 'Give this field with until, or leave it out.')
  }
  const instant = to === undefined ? later(from, by ?? 'PT0S') : Date.parse(to)
  if (instant === null || !(instant <= latestInstant)) return tooFar
  return instant < from ? inThePast(from) : { to: instant }
}

function readTarget(
  body: SandboxSchemas['ClockAdvance'] & { until: string },
  { from, deadlines }: { from: number; deadlines: ReadonlySet<string> },
): Destination | Refusal<Code> {
  const { until: name, offset = 'PT0S', objects, within = 'P1Y' } = body
  const isDeadline = deadlines.has(name)
  if (!isDeadline && !Object.hasOwn(events, name)) {
    const known = [...deadlines].toSorted().join(', ')
    const detail = `${JSON.stringify(name)} is no type of event and no kind of deadline. Events are those of the catalogue; kinds of deadlines: ${known}.`
    return { refused: 'clock_target_unknown', detail }
  }
  const before = offset.startsWith('-')
  const duration = offset.replace(/^[+-]/, '')
  if (later(from, duration) === null) return tooFar
  if (before && !isDeadline) {
    const detail = `When ${name} will be recorded is not known before it is. Stop before the deadline that leads to it, as GET /sandbox/v1/deadlines names it.`
    return { refused: 'clock_offset_before_event', detail }
  }
  return {
    until: {
      about: isDeadline ? 'deadline' : 'event',
      name,
      objects: objects === undefined ? null : new Set(objects),
      offset: { before, duration },
      latest: Math.min(later(from, within) ?? latestInstant, latestInstant),
    },
  }
}

/** An instant so much later; `null` beyond what can be reckoned. */
function later(from: number, duration: string): number | null {
  try {
    return addDuration(from, duration)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const tooFar: Refusal<'clock_advance_too_far'> = {
  refused: 'clock_advance_too_far',
  detail: `The sandbox knows its working days until ${instantText(latestInstant)}. Advance by less.`,
}

export function inThePast(from: number): Refusal<'clock_moves_forward_only'> {
  return {
    refused: 'clock_moves_forward_only',
    detail: `It is ${instantText(from)} already. Name a later instant, or start a new sandbox.`,
  }
}
