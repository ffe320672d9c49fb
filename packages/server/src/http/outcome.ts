import type { Operation } from '@parley/contract/operation'
import { problems } from '@parley/contract/problems'
import type { ProblemCode } from '@parley/contract/problems'
import { isDatabaseBusy } from '../db/once-free.ts'
import { StaleRowError } from '../db/rows.ts'
import { loggable } from '../ports/log.ts'
import type { Log } from '../ports/log.ts'
import { LoadRefusal } from '../work/load.ts'
import { problemOf } from './problem.ts'
import type { Locale } from './problem.ts'
import type { Answer, Refusal } from './reply.ts'
import type { Validators } from './validators.ts'

export type AnyReply = Answer<number, unknown> | Refusal

/** One HTTP answer, before it becomes a `Response`. */
export interface Outcome {
  status: number
  body: string | Uint8Array | null
  type: string
  headers: Record<string, string>
  /** The problem code of a refusal. */
  code?: ProblemCode
  /** What the body says, where it was built for this call. */
  answer?: unknown
}

/** What a problem says of the call that it answers. */
export interface AnsweredCall {
  url: URL
  requestId: string
  locale: Locale
}

/** Thrown to roll the transaction back; carries the refusal out of it. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.refused)
    this.refusal = refusal
  }
}

/** The server's own answer broke the contract. */
class ContractViolation extends Error {
  override name = 'ContractViolation'
}

/** How the replies of one operation become answers, each held against its contract. */
export function outcomesOf(operation: Operation, { validators, log }: { validators: Validators; log: Log }) {
  return { answer, refuse, fail }

  /** Turns a reply into an answer, or throws the refusal so that the transaction is rolled back, unless it `keeps`. */
  function answer(call: AnsweredCall, reply: AnyReply): Outcome {
    if ('refused' in reply) {
      if (reply.keeps) return refuse(call, reply)
      throw new Refused(reply)
    }
    const { status, body } = reply
    const headers = { ...(reply.version === undefined ? {} : { etag: `"${reply.version}"` }), ...reply.headers }
    if (body instanceof Uint8Array) {
      return { status, body, type: operation.responseType ?? 'application/octet-stream', headers }
    }
    const validate = validators.responses[operation.id]
    if (status !== operation.success || (validate !== undefined && !validate(body))) {
      const found = (validate?.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).join('; ')
      throw new ContractViolation(`status ${status} ${found}`)
    }
    const text = body === undefined ? null : JSON.stringify(body)
    return { status, body: text, type: 'application/json', headers, answer: body }
  }

  function refuse(call: AnsweredCall, refusal: Refusal): Outcome {
    const code = refusal.refused as ProblemCode
    if (!operation.errors.includes(code) && problems[code].status < 500) throw new ContractViolation(`code ${code}`)
    const problem = problemOf(
      { ...refusal, refused: code },
      { path: call.url.pathname, requestId: call.requestId, locale: call.locale },
    )
    const body = JSON.stringify(problem)
    return { status: problem.status, body, type: 'application/problem+json', headers: {}, code }
  }

  /** Every way in which an answer can fail ends here, in a problem that says nothing of the inside. */
  function fail(error: unknown, call: AnsweredCall): Outcome {
    const refusal = refusalOf(error)
    if (refusal === null || refusal.refused === 'response_contract_violation') {
      log.error({ request_id: call.requestId, operation: operation.id, error: loggable(error) }, 'A request failed')
    }
    const outcome = refuse(
      call,
      refusal ?? { refused: 'internal_error', detail: `The server failed. Report the request id ${call.requestId}.` },
    )
    if (error instanceof ContractViolation) outcome.headers['parley-contract-violation'] = error.message
    return outcome
  }
}

function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refused) return error.refusal
  if (error instanceof LoadRefusal) return { refused: error.code, detail: error.message }
  if (error instanceof StaleRowError) {
    return {
      refused: 'concurrent_update',
      detail: 'Another call changed the object at the same time. Read it again and repeat.',
    }
  }
  if (isDatabaseBusy(error)) {
    return {
      refused: 'service_unavailable',
      detail: 'The database was in use for too long. Nothing was changed; repeat the call in a moment.',
    }
  }
  if (error instanceof ContractViolation) {
    return {
      refused: 'response_contract_violation',
      detail:
        'The server built an answer that its contract does not allow; nothing was changed. Report the request id.',
    }
  }
  return null
}
