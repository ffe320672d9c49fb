import { durationToMs } from '@parley/policy/kernel/duration'
import type { ProblemCode } from '@parley/contract/problems'
import { localeOf, problemOf } from '@parley/server/http/problem'
import type { Timer } from '../adapters/timer.ts'
import type { Serve } from '../world/layer.ts'
import { slowed, truncated } from './broken-body.ts'
import { ConnectionLost } from './connection-lost.ts'
import type { EffectType, FaultEffect } from './effects.ts'
import type { FaultRow } from './store.ts'

export interface RequestSurroundings {
  timer: Timer
  requestId: () => string
}

/** A request that a fault was injected into. */
interface Struck extends RequestSurroundings {
  request: Request
  serve: Serve
  fault: FaultRow
}

type RequestEffect = Exclude<EffectType, `delivery_${string}`>

/** What each effect does; a rejection is a connection that is gone. */
const effects: Readonly<Record<RequestEffect, (struck: Struck) => Promise<Response>>> = {
  latency: async ({ request, serve, timer, fault: { effect } }) => {
    if (effect.when !== 'after_commit') await timer.wait(msOf(effect))
    const answer = await serve(request)
    if (effect.when === 'after_commit') await timer.wait(msOf(effect))
    return answer
  },
  drop_response: async ({ request, serve, fault }) => {
    await (await serve(request)).arrayBuffer()
    throw new ConnectionLost(fault.id, 'closed')
  },
  connection_reset: async ({ fault }) => {
    throw new ConnectionLost(fault.id, 'reset')
  },
  too_many_requests: async (struck) => {
    const seconds = struck.fault.effect.retry_after ?? 1
    const detail = `The fault plan of this sandbox asks for a pause. Repeat the call after ${seconds} s.`
    return refused(struck, 'too_many_requests', { detail, retryAfter: seconds })
  },
  internal_error: async (struck) => {
    const id = await commitFirst(struck)
    const detail = 'The fault plan of this sandbox has the server fail. Repeat the call with the same Idempotency-Key.'
    return refused(struck, 'internal_error', { detail, id })
  },
  service_unavailable: async (struck) => {
    const id = await commitFirst(struck)
    const detail =
      'The fault plan of this sandbox has the server be away. Repeat the call with the same Idempotency-Key.'
    return refused(struck, 'service_unavailable', { detail, id, retryAfter: struck.fault.effect.retry_after })
  },
  slow_body: async ({ request, serve, timer, fault }) =>
    slowed(await serve(request), { timer, ms: msOf(fault.effect) }),
  truncated_body: async ({ request, serve, fault }) => truncated(await serve(request), fault.id),
}

/** Serves a request as its fault has it. @throws ConnectionLost where no answer comes */
export async function breakRequest(struck: Struck): Promise<Response> {
  const effect = effects[struck.fault.effect.type as RequestEffect]
  const answer = await effect(struck)
  answer.headers.set('parley-fault', struck.fault.id)
  return answer
}

const msOf = ({ delay = 'PT0S' }: FaultEffect) => durationToMs(delay)

/** Lets the call take effect where that is asked for; gives the id under which it was answered. */
async function commitFirst({ request, serve, fault }: Struck): Promise<string | undefined> {
  if (fault.effect.when !== 'after_commit') return undefined
  const answer = await serve(request)
  await answer.arrayBuffer()
  return answer.headers.get('parley-request-id') ?? undefined
}

function refused(
  { request, requestId }: Struck,
  code: ProblemCode,
  {
    detail,
    retryAfter,
    id = requestId(),
  }: { detail: string; retryAfter?: number | undefined; id?: string | undefined },
): Response {
  const locale = localeOf(request.headers.get('accept-language'))
  const problem = problemOf({ refused: code, detail }, { path: new URL(request.url).pathname, requestId: id, locale })
  const headers = {
    'content-type': 'application/problem+json',
    'content-language': locale,
    'parley-request-id': id,
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
  }
  return new Response(JSON.stringify(problem), { status: problem.status, headers })
}
