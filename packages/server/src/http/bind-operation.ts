import type { Operation } from '@parley/contract/operation'
import type { KeptAnswers } from '../idempotency/store.ts'
import { authenticate } from '../keys/authenticate.ts'
import type { AuthenticatedCall, Authentication } from '../keys/authenticate.ts'
import type { ChangingCall } from '../ports/call-journal.ts'
import type { Clock } from '../ports/clock.ts'
import { acceptingScanner } from '../ports/file-scanner.ts'
import type { FileScanner } from '../ports/file-scanner.ts'
import type { PaymentChannels } from '../ports/payment-channel.ts'
import { loggable } from '../ports/log.ts'
import type { Log } from '../ports/log.ts'
import type { Caller, Observer } from '../ports/observer.ts'
import type { Actor } from '../work/context.ts'
import type { WorkDeps, WorkInput } from '../work/unit-of-work.ts'
import { answerOnce, checkKey, oneAtATime } from './answer-once.ts'
import { callerKind, callerName } from './caller.ts'
import { outcomesOf, Refused } from './outcome.ts'
import type { AnyReply, Outcome } from './outcome.ts'
import { localeOf } from './problem.ts'
import type { Locale } from './problem.ts'
import { readBody } from './request-body.ts'
import type { Outside } from './reply.ts'
import { readQuery } from './request-query.ts'
import { refuseSkewed } from './refuse-skewed.ts'
import type { Validators } from './validators.ts'

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
  /** Looks at files before they are taken; finds nothing unless given. */
  fileScanner?: FileScanner
  /** Who calls, where that is not for the table of keys in `database` to say. */
  authenticate?: (call: AuthenticatedCall) => Promise<Authentication>
}

export interface BindDeps extends WorkDeps, Omit<HttpDeps, 'channels'> {}

type AnyArgs = { path: unknown; query: unknown; body: unknown }
type AnyPlainHandler<Ctx> = (ctx: Ctx, args: AnyArgs) => Promise<AnyReply>
interface AnyHandlerAfterCall<Ctx> {
  callOutside(outside: Outside, args: AnyArgs): Promise<(ctx: Ctx) => Promise<AnyReply>>
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

/**
 * Serves one operation: authenticate, validate, look the Idempotency-Key up, then one transaction with one reading of
 * the clock, at whose end the answer is held against the contract. The only code that knows HTTP.
 */
export function bindOperation<Ctx>(deps: HttpDeps, bound: Bound<Ctx>) {
  const { operation, handler, validators, openWork } = bound
  const outcomes = outcomesOf(operation, { validators, log: deps.log })
  const once = oneAtATime()

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
    const outcome = await answer(request, call).catch((error: unknown) => outcomes.fail(error, call))
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
      return outcomes.refuse(call, {
        refused: 'api_version_unknown',
        detail: `Known versions: ${deps.apiVersions.join(', ')}. Leave the header out for the newest.`,
      })
    }
    const skewed = refuseSkewed(request.headers.get('parley-timestamp'), deps.wallClock.now())
    if (skewed !== null) return outcomes.refuse(call, skewed)
    let actor: Actor = { type: 'system' }
    if (operation.auth.length > 0) {
      const authorization = request.headers.get('authorization')
      const asked = { authorization, auth: operation.auth, now: call.now }
      const known = await (deps.authenticate?.(asked) ??
        deps.database.alone((orm) => authenticate(orm, { ...asked, keyHash: deps.keyHash })))
      if (!known.ok) return outcomes.refuse(call, known)
      actor = known.actor
      call.caller = callerKind(actor, operation)
    }
    const query = readQuery(operation, call.url, validators.queries[operation.id])
    if (!query.ok) return outcomes.refuse(call, query.refusal)
    const body = await readBody(operation, request, validators.requests[operation.id])
    if (body.raw !== undefined && body.raw.length > 0 && operation.body !== 'multipart') call.requestBody = body.raw
    if (!body.ok) return outcomes.refuse(call, body.refusal)

    const args = { path: call.path, query: query.value, body: body.value }
    const work = { now: call.now, actor, ifMatch: ifMatchOf(request, call.path), locale: call.locale, request }
    const handle = await preparedHandler(args)
    if (operation.readOnly) {
      return openWork('read', work, async (ctx) => outcomes.answer(call, await handle(ctx)))
    }
    const key = operation.idempotent ? request.headers.get('idempotency-key') : null
    const change = (run: (ctx: Ctx, answers: KeptAnswers) => Promise<Outcome>) =>
      openWork('write', work, async (ctx, records) => {
        const outcome = await run(ctx, records)
        await records.record?.({ ...changeOf(request, { call, outcome, actor }), body: body.sent })
        return outcome
      })
    if (key === null) return change(async (ctx) => outcomes.answer(call, await handle(ctx)))
    checkKey(key)
    const idempotentCall = { caller: callerName(actor), call: `${operation.method} ${call.url.pathname}`, key }
    return once(idempotentCall, () =>
      change((ctx, answers) => {
        const answerAnew = async () => outcomes.answer(call, await handle(ctx))
        return answerOnce({ idempotentCall, answers, raw: body.raw, now: call.now }, answerAnew)
      }),
    )
  }

  /** The handler with its arguments; one that asks a channel or a scanner first has done so. */
  async function preparedHandler(args: AnyArgs): Promise<(ctx: Ctx) => Promise<AnyReply>> {
    if (typeof handler === 'function') return (ctx) => handler(ctx, args)
    const { channels, fileScanner = acceptingScanner } = deps
    if (channels === undefined) throw new Error(`${operation.id} has no channels to ask`)
    try {
      return await handler.callOutside({ channels, fileScanner }, args)
    } catch (error) {
      deps.log.warn({ operation: operation.id, error: loggable(error) }, 'Who was asked outside did not answer')
      const detail = 'What this call has to ask outside does not answer. Nothing was changed; ask again in a moment.'
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
}

/** The object that `If-Match` speaks of is the one that the path names. */
function ifMatchOf(request: Request, path: Record<string, string>): { id: string; etag: string } | null {
  const etag = request.headers.get('if-match')
  const id = Object.values(path).at(-1)
  return etag === null || id === undefined ? null : { id, etag }
}
