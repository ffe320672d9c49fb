import type { Operation, Validate } from '@parley/contract/operation'
import { problems } from '@parley/contract/problems'
import type { ProblemCode } from '@parley/contract/problems'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { StaleRowError } from '../db/rows.ts'
import type { IdempotentCall, KeptAnswers } from '../idempotency/store.ts'
import { authenticate } from '../keys/authenticate.ts'
import type { AuthenticatedCall, Authentication } from '../keys/authenticate.ts'
import type { ChangingCall } from '../ports/call-journal.ts'
import type { Clock } from '../ports/clock.ts'
import type { PaymentChannels } from '../ports/payment-channel.ts'
import { loggable } from '../ports/log.ts'
import type { Log } from '../ports/log.ts'
import type { Caller, Observer } from '../ports/observer.ts'
import type { Actor } from '../work/context.ts'
import type { WorkDeps, WorkInput } from '../work/unit-of-work.ts'
import { LoadRefusal } from '../work/load.ts'
import { localeOf, problemOf } from './problem.ts'
import type { Locale } from './problem.ts'
import { readBody } from './request-body.ts'
import { readQuery } from './request-query.ts'
import { refuseSkewed } from './refuse-skewed.ts'
import type { Answer, Refusal } from './reply.ts'

/** What serving operations takes, whatever they work in. */
export interface HttpDeps extends Pick<WorkDeps, 'database' | 'keyHash'> {
  clock: Clock
  /** The machine's clock, against which the time of a request is held. */
  wallClock: Clock
  log: Log
  /** Told of every answer, with its bodies; nobody unless given. */
  observer?: Observer
  requestId: () => string
  apiVersions: readonly string[]
  /** Whom handlers may ask before their transaction opens. */
  channels?: PaymentChannels
  /** Who calls, where that is not for the table of keys in `database` to say. */
  authenticate?: (call: AuthenticatedCall) => Promise<Authentication>
}

export interface BindDeps extends WorkDeps, Omit<HttpDeps, 'channels'> {}

/** The parts of the generated contract that one document's operations are bound with. */
export interface Validators {
  requests: Readonly<Record<string, Validate>>
  queries: Readonly<Record<string, Validate>>
  responses: Readonly<Record<string, Validate>>
}

type AnyReply = Answer<number, unknown> | Refusal
type AnyArgs = { path: unknown; query: unknown; body: unknown }
type AnyPlainHandler<Ctx> = (ctx: Ctx, args: AnyArgs) => Promise<AnyReply>
interface AnyHandlerAfterCall<Ctx> {
  callOutside(channels: PaymentChannels, args: AnyArgs): Promise<(ctx: Ctx) => Promise<AnyReply>>
}
export type AnyHandler<Ctx> = AnyPlainHandler<Ctx> | AnyHandlerAfterCall<Ctx>

/** What is kept beside the effect of a call, in the same transaction: its answer, and the record of the call itself. */
export interface CallRecords extends KeptAnswers {
  record?(call: ChangingCall): Promise<void>
}

/** Opens what the handlers of a document work in: a transaction, or the control of something that has its own. */
export type OpenWork<Ctx> = <T>(
  access: 'read' | 'write',
  input: WorkInput & { request: Request },
  work: (ctx: Ctx, records: CallRecords) => Promise<T>,
) => Promise<T>

export interface Bound<Ctx> {
  operation: Operation
  handler: AnyHandler<Ctx>
  validators: Validators
  openWork: OpenWork<Ctx>
}

/** One HTTP answer, before it becomes a `Response`. */
interface Outcome {
  status: number
  body: string | Uint8Array | null
  type: string
  headers: Record<string, string>
  /** The problem code of a refusal. */
  code?: ProblemCode
  /** What the body says, where it was built for this call. */
  answer?: unknown
}

/** Thrown to roll the transaction back; carries the refusal out of it. */
class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.refused)
    this.refusal = refusal
  }
}

/**
 * Serves one operation: authenticate, validate, look the Idempotency-Key up, then one transaction with one reading of
 * the clock, at whose end the answer is held against the contract. The only code that knows HTTP.
 */
export function bindOperation<Ctx>(deps: HttpDeps, bound: Bound<Ctx>) {
  const { operation, handler, validators, openWork } = bound
  const running = new Set<string>()

  return async (request: Request, path: Record<string, string>): Promise<Response> => {
    const url = new URL(request.url)
    const call: Call = {
      url,
      path,
      requestId: deps.requestId(),
      locale: localeOf(request.headers.get('accept-language')),
      now: deps.clock.now(),
      caller: 'anonymous',
      requestBody: null,
    }
    const began = deps.observer?.now() ?? 0
    const outcome = await answer(request, call).catch((error: unknown) => failure(error, call))
    const headers: Record<string, string> = {
      ...(outcome.body === null ? {} : { 'content-type': outcome.type }),
      'content-language': call.locale,
      'parley-version': request.headers.get('parley-version') ?? deps.apiVersions.at(-1) ?? '',
      'parley-request-id': call.requestId,
      ...outcome.headers,
    }
    report(request, { call, outcome, began })
    return new Response(outcome.body as BodyInit | null, { status: outcome.status, headers })
  }

  /** Tells the log and the observer, from one record, what became of a request. */
  function report(request: Request, { call, outcome, began }: { call: Call; outcome: Outcome; began: number }): void {
    const { observer } = deps
    const { status, code = null, headers, body } = outcome
    const said = { request_id: call.requestId, method: operation.method, operation: operation.id, status }
    const duration_ms = observer === undefined ? 0 : observer.now() - began
    deps.log.info(
      {
        ...said,
        ...(code === null ? {} : { code }),
        ...(observer === undefined ? {} : { duration_ms: Math.round(duration_ms) }),
      },
      'request',
    )
    observer?.answered({
      ...said,
      pathname: call.url.pathname,
      search: call.url.search,
      code,
      duration_ms,
      at: call.now,
      caller: call.caller,
      idempotency_key: operation.idempotent ? request.headers.get('idempotency-key') : null,
      replayed: headers['idempotency-replayed'] === 'true',
      violation: headers['parley-contract-violation'] ?? null,
      requestBody: call.requestBody,
      responseBody: typeof body === 'string' ? body : null,
    })
  }

  interface Call {
    url: URL
    path: Record<string, string>
    requestId: string
    locale: Locale
    now: number
    /** Known once the key has been looked at, and the body once it has been read. */
    caller: Caller
    requestBody: Uint8Array | null
  }

  async function answer(request: Request, call: Call): Promise<Outcome> {
    const version = request.headers.get('parley-version')
    if (version !== null && !deps.apiVersions.includes(version)) {
      return refuse(call, {
        refused: 'api_version_unknown',
        detail: `Known versions: ${deps.apiVersions.join(', ')}. Leave the header out for the newest.`,
      })
    }
    const skewed = refuseSkewed(request.headers.get('parley-timestamp'), deps.wallClock.now())
    if (skewed !== null) return refuse(call, skewed)
    let actor: Actor = { type: 'system' }
    if (operation.auth.length > 0) {
      const authorization = request.headers.get('authorization')
      const asked = { authorization, auth: operation.auth, now: call.now }
      const known = await (deps.authenticate?.(asked) ??
        deps.database.read((orm) => authenticate(orm, { ...asked, keyHash: deps.keyHash })))
      if (!known.ok) return refuse(call, known)
      actor = known.actor
      call.caller = callerKind(actor, operation)
    }
    const query = readQuery(operation, call.url, validators.queries[operation.id])
    if (!query.ok) return refuse(call, query.refusal)
    const body = await readBody(operation, request, validators.requests[operation.id])
    if (body.raw !== undefined && body.raw.length > 0 && operation.body !== 'multipart') call.requestBody = body.raw
    if (!body.ok) return refuse(call, body.refusal)

    const args = { path: call.path, query: query.value, body: body.value }
    const work = { now: call.now, actor, ifMatch: ifMatchOf(request, call.path), locale: call.locale, request }
    const handle = await preparedHandler(args)
    if (operation.method === 'GET') {
      return openWork('read', work, async (ctx) => outcomeOf(call, await handle(ctx)))
    }
    const key = operation.idempotent ? request.headers.get('idempotency-key') : null
    const change = (run: (ctx: Ctx, answers: KeptAnswers) => Promise<Outcome>) =>
      openWork('write', work, async (ctx, records) => {
        const outcome = await run(ctx, records)
        await records.record?.({ ...changeOf(request, { call, outcome, actor }), body: body.sent })
        return outcome
      })
    if (key === null) return change(async (ctx) => outcomeOf(call, await handle(ctx)))
    if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
      return refuse(call, {
        refused: 'validation_failed',
        detail: 'The Idempotency-Key header takes 1 to 255 visible ASCII characters.',
        errors: [
          { pointer: 'Idempotency-Key', code: 'pattern', detail: 'Expected 1 to 255 visible ASCII characters.' },
        ],
      })
    }
    const idempotentCall = { caller: callerOf(actor), call: `${operation.method} ${call.url.pathname}`, key }
    return once(idempotentCall, () =>
      change((ctx, answers) => {
        const answerAnew = async () => outcomeOf(call, await handle(ctx))
        return answerOnce({ idempotentCall, answers, raw: body.raw, now: call.now }, answerAnew)
      }),
    )
  }

  /** The handler with its arguments; one that asks a channel first has done so. */
  async function preparedHandler(args: AnyArgs): Promise<(ctx: Ctx) => Promise<AnyReply>> {
    if (typeof handler === 'function') return (ctx) => handler(ctx, args)
    if (deps.channels === undefined) throw new Error(`${operation.id} has no channels to ask`)
    try {
      return await handler.callOutside(deps.channels, args)
    } catch (error) {
      deps.log.warn({ operation: operation.id, error: loggable(error) }, 'A channel did not answer')
      const detail = 'The channel does not answer. Nothing was changed; ask again in a moment.'
      throw new Refused({ refused: 'service_unavailable', detail })
    }
  }

  function changeOf(
    request: Request,
    { call, outcome, actor }: { call: Call; outcome: Outcome; actor: Actor },
  ): Omit<ChangingCall, 'body'> {
    const { url, now: at, caller } = call
    const { status, answer } = outcome
    const { method, headers } = request
    return {
      operation: operation.id,
      method,
      path: url.pathname + url.search,
      at,
      caller,
      actor,
      headers,
      status,
      answer,
    }
  }

  /** Refuses a second call with the same key while the first is running. */
  async function once(call: IdempotentCall, work: () => Promise<Outcome>): Promise<Outcome> {
    const name = JSON.stringify(call)
    if (running.has(name)) {
      throw new Refused({
        refused: 'idempotency_in_progress',
        detail: 'A call with this Idempotency-Key has not ended yet. Repeat this one in a moment to get its answer.',
      })
    }
    running.add(name)
    try {
      return await work()
    } finally {
      running.delete(name)
    }
  }

  /** The kept answer of an earlier call with this key, or a new one that is then kept. */
  async function answerOnce(
    {
      idempotentCall,
      answers,
      raw,
      now,
    }: { idempotentCall: IdempotentCall; answers: KeptAnswers; raw: Uint8Array; now: number },
    answerAnew: () => Promise<Outcome>,
  ): Promise<Outcome> {
    const fingerprint = bytesToHex(sha256(raw))
    const kept = await answers.find(idempotentCall, now)
    if (kept === undefined) {
      const { status, body, headers, ...outcome } = await answerAnew()
      const etag = headers['etag'] ?? ''
      await answers.keep({
        ...idempotentCall,
        fingerprint,
        status,
        body: typeof body === 'string' ? body : '',
        etag,
        created_at: now,
      })
      return { ...outcome, status, body, headers }
    }
    if (kept.fingerprint !== fingerprint) {
      throw new Refused({
        refused: 'idempotency_key_reused',
        detail:
          'This Idempotency-Key belongs to a call with another body. Send the same body, or a new key for a new call.',
      })
    }
    const headers = { 'idempotency-replayed': 'true', ...(kept.etag === '' ? {} : { etag: kept.etag }) }
    const type = kept.status < 400 ? 'application/json' : 'application/problem+json'
    return { status: kept.status, body: kept.body, type, headers }
  }

  /** Turns a reply into an answer, or throws the refusal so that the transaction is rolled back, unless it is to keep. */
  function outcomeOf(call: Call, reply: AnyReply): Outcome {
    if ('refused' in reply) {
      if (reply.keeps) return refuse(call, reply)
      throw new Refused(reply)
    }
    const headers = { ...(reply.version === undefined ? {} : { etag: `"${reply.version}"` }), ...reply.headers }
    if (reply.body instanceof Uint8Array) {
      return {
        status: reply.status,
        body: reply.body,
        type: operation.responseType ?? 'application/octet-stream',
        headers,
      }
    }
    const validate = validators.responses[operation.id]
    if (reply.status !== operation.success || (validate !== undefined && !validate(reply.body))) {
      const found = (validate?.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).join('; ')
      throw new ContractViolation(`status ${reply.status} ${found}`)
    }
    return {
      status: reply.status,
      body: reply.body === undefined ? null : JSON.stringify(reply.body),
      type: 'application/json',
      headers,
      answer: reply.body,
    }
  }

  function refuse(call: Pick<Call, 'url' | 'requestId' | 'locale'>, refusal: Refusal): Outcome {
    const code = refusal.refused as ProblemCode
    if (!operation.errors.includes(code) && problems[code].status < 500) throw new ContractViolation(`code ${code}`)
    const problem = problemOf(
      { ...refusal, refused: code },
      { path: call.url.pathname, requestId: call.requestId, locale: call.locale },
    )
    return {
      status: problem.status,
      body: JSON.stringify(problem),
      type: 'application/problem+json',
      headers: {},
      code,
    }
  }

  /** Every way in which an answer can fail ends here, in a problem that says nothing of the inside. */
  function failure(error: unknown, call: Pick<Call, 'url' | 'requestId' | 'locale'>): Outcome {
    const refusal = refusalOf(error)
    if (refusal === null || refusal.refused === 'response_contract_violation') {
      deps.log.error(
        { request_id: call.requestId, operation: operation.id, error: loggable(error) },
        'A request failed',
      )
    }
    const outcome = refuse(
      call,
      refusal ?? { refused: 'internal_error', detail: `The server failed. Report the request id ${call.requestId}.` },
    )
    if (error instanceof ContractViolation) outcome.headers['parley-contract-violation'] = error.message
    return outcome
  }
}

/** The server's own answer broke the contract. */
class ContractViolation extends Error {
  override name = 'ContractViolation'
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
  if (error instanceof ContractViolation) {
    return {
      refused: 'response_contract_violation',
      detail:
        'The server built an answer that its contract does not allow; nothing was changed. Report the request id.',
    }
  }
  return null
}

/** The kind of key that was used; that of a sandbox's control is an app's in all else. */
function callerKind(actor: Actor, { auth }: Operation): Caller {
  switch (actor.type) {
    case 'app':
      return auth.includes('controlKey') ? 'control' : 'app'
    case 'user':
    case 'staff':
      return actor.type
    case 'channel':
    case 'system':
      return 'anonymous'
  }
}

function callerOf(actor: Actor): string {
  return 'id' in actor ? `${actor.type}:${actor.id}` : actor.type
}

/** The object that `If-Match` speaks of is the one that the path names. */
function ifMatchOf(request: Request, path: Record<string, string>): { id: string; etag: string } | null {
  const etag = request.headers.get('if-match')
  const id = Object.values(path).at(-1)
  return etag === null || id === undefined ? null : { id, etag }
}
