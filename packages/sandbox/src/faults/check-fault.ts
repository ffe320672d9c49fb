import type { SandboxSchemas } from '@parley/contract/sandbox'
import { events } from '@parley/contract/events'
import { durationToMs } from '@parley/policy/kernel/duration'
import { invalid } from '@parley/server/http/refuse'
import type { Refusal } from '@parley/server/http/reply'
import { effectRules } from './effects.ts'
import type { FaultEffect } from './effects.ts'
import { breakable, controlIds } from './operation-of.ts'
import { canFitPath } from './path-pattern.ts'

type Complaint = Refusal<'validation_failed'> | null
type Match = SandboxSchemas['FaultMatch']

const longestByTheWall = 30_000
const choosers = ['nth', 'every', 'probability'] as const
const ofRequests = ['operation', 'method', 'path'] as const
const ofDeliveries = ['event_type', 'webhook_endpoint_id'] as const
const settings = ['when', 'delay', 'retry_after'] as const

/** What is wrong with a fault beyond its form, above all that nothing could ever fit it; `null` where it is fine. */
export function checkFault({ match = {}, effect }: SandboxSchemas['FaultCreate']): Complaint {
  return checkEffect(effect) ?? checkSides(match, effect) ?? checkRequest(match, effect) ?? checkEvent(match)
}

function checkEffect(effect: FaultEffect): Complaint {
  const { type, delay } = effect
  const { takes, needs, to } = effectRules[type]
  const foreign = settings.find((setting) => effect[setting] !== undefined && !takes.includes(setting))
  if (foreign !== undefined)
    return invalid(`/effect/${foreign}`, 'not_possible', `${type} takes no ${foreign}. Leave it out.`)
  const missing = needs.find((setting) => effect[setting] === undefined)
  if (missing !== undefined) return invalid(`/effect/${missing}`, 'required', `${type} needs a ${missing}.`)
  if (to === 'request' && delay !== undefined && durationToMs(delay) > longestByTheWall)
    return invalid(
      '/effect/delay',
      'maximum',
      'The wall clock is kept waiting for 30 seconds at most. Give PT30S or less.',
    )
  return null
}

/** A fault breaks requests or deliveries, and is matched by what such a thing has; one choice among what fits. */
function checkSides(match: Match, { type }: FaultEffect): Complaint {
  const { to } = effectRules[type]
  const foreign = (to === 'request' ? ofDeliveries : ofRequests).find((field) => match[field] !== undefined)
  if (foreign !== undefined)
    return invalid(
      `/match/${foreign}`,
      'not_possible',
      `${type} is done to a ${to}, which has no ${foreign}. Leave it out.`,
    )
  const [, second] = choosers.filter((field) => match[field] !== undefined)
  if (second !== undefined)
    return invalid(
      `/match/${second}`,
      'not_possible',
      `Give one of ${choosers.join(', ')}, and add a second fault for another.`,
    )
  return null
}

function checkRequest({ operation, method, path }: Match, { type }: FaultEffect): Complaint {
  const named = breakable.filter(({ id }) => operation === undefined || id === operation)
  if (operation !== undefined && named.length === 0) {
    const detail = controlIds.has(operation)
      ? 'The control of the sandbox is never broken. Name an operation of the platform or of its back office.'
      : 'There is no such operation. Take an operationId of the API reference, e.g. createOrder.'
    return invalid('/match/operation', 'not_found', detail)
  }
  const there = named.filter((one) => path === undefined || canFitPath(path, one.path))
  if (path !== undefined && there.length === 0)
    return invalid('/match/path', 'not_found', `No ${operation ?? 'operation'} has such a path, so nothing would fit.`)
  const left = there.filter((one) => method === undefined || one.method === method)
  if (method !== undefined && left.length === 0)
    return invalid(
      '/match/method',
      'not_found',
      `No ${operation ?? 'operation there'} takes ${method}, so nothing would fit.`,
    )
  if (effectRules[type].ofBody && left.every(({ responseType }) => responseType === null))
    return invalid('/effect/type', 'not_possible', `It answers without a body, which ${type} could do nothing to.`)
  return null
}

function checkEvent({ event_type }: Match): Complaint {
  if (event_type === undefined) return null
  if (!Object.hasOwn(events, event_type))
    return invalid('/match/event_type', 'enum', 'There is no such type of event. Take one of the API reference.')
  if (event_type === 'sandbox.fault_injected')
    return invalid('/match/event_type', 'not_possible', 'Deliveries that tell of faults are never broken.')
  return null
}
