import type { SandboxSchemas } from '@parley/contract/sandbox'
import type { Operation } from '@parley/contract/operation'
import { effectRules } from './effects.ts'
import { fitsPath } from './path-pattern.ts'
import type { FaultRow } from './store.ts'

type Match = SandboxSchemas['FaultMatch']

/** A request as faults see it. */
export interface FaultyRequest {
  method: string
  path: string
  /** The operation that it asks for, if any. */
  operation: Operation | undefined
}

/** A try of a delivery as faults see it. */
export interface FaultyDelivery {
  webhook_id: string
  event_type: string
  webhook_endpoint_id: string | null
}

export function fitsRequest({ match, effect }: Pick<FaultRow, 'match' | 'effect'>, request: FaultyRequest): boolean {
  if (effectRules[effect.type].to !== 'request') return false
  const { operation, method, path } = match
  return (
    agrees(operation, request.operation?.id) &&
    agrees(method, request.method) &&
    (path === undefined || fitsPath(path, request.path))
  )
}

export function fitsDelivery({ match, effect }: Pick<FaultRow, 'match' | 'effect'>, tried: FaultyDelivery): boolean {
  if (effectRules[effect.type].to !== 'delivery') return false
  return agrees(match.event_type, tried.event_type) && agrees(match.webhook_endpoint_id, tried.webhook_endpoint_id)
}

const agrees = (wanted: string | undefined, found: string | null | undefined) =>
  wanted === undefined || wanted === found

/** Whether a fault that fitted, this time included, is injected now; `draw` gives a number in [0, 1). */
export function isItsTurn(
  { match, times, matched, injected }: Pick<FaultRow, 'times' | 'matched' | 'injected'> & { match: Match },
  draw: () => number,
): boolean {
  if (times > 0 && injected >= times) return false
  if (match.nth !== undefined) return matched === match.nth
  if (match.every !== undefined) return matched % match.every === 0
  return match.probability === undefined || draw() < match.probability
}
