import type { Operation } from '@parley/contract/operation'
import { Hono } from 'hono'
import { bindOperation } from './bind-operation.ts'
import type { AnyHandler, HttpDeps, OpenWork } from './bind-operation.ts'
import type { Validators } from './validators.ts'
import { localeOf, problemOf } from './problem.ts'

/** A document of the contract with all that serves it. */
export interface ServedDocument<Ctx> {
  operations: Readonly<Record<string, Operation>>
  /** By operationId. The generated tables tied each to its operation; from here on they are looked up by name. */
  handlers: Readonly<Record<string, unknown>>
  validators: Validators
  openWork: OpenWork<Ctx>
}

/** What the routes of a request need of the one who serves it. */
interface Served {
  serve(operation: Operation, request: Request, path: Record<string, string>): Promise<Response>
  deps: HttpDeps
}

/** Serves the operations of the given documents, and answers 404 and 405 for everything else. */
export function createRouter<Ctx>(
  deps: HttpDeps,
  documents: readonly ServedDocument<Ctx>[],
): (request: Request) => Promise<Response> {
  for (const { operations, handlers } of documents) {
    for (const { id } of Object.values(operations)) if (!(id in handlers)) throw new Error(`No handler for ${id}`)
  }
  const bound = new Map<Operation, ReturnType<typeof bindOperation<Ctx>>>()
  const bind = (operation: Operation) => {
    for (const { operations, handlers, validators, openWork } of documents) {
      if (operations[operation.id] !== operation) continue
      const handler = handlers[operation.id] as AnyHandler<Ctx>
      const serve = bindOperation(deps, { operation, handler, validators, openWork })
      bound.set(operation, serve)
      return serve
    }
    throw new Error(`No document has ${operation.id}`)
  }
  const served: Served = {
    deps,
    serve: (operation, request, path) => (bound.get(operation) ?? bind(operation))(request, path),
  }
  const routes = routesOf(documents.map(({ operations }) => operations))
  return async (request) => routes.fetch(request, served)
}

type Operations = ServedDocument<unknown>['operations']
type Routes = Hono<{ Bindings: Served }>

/** Routes hold no state, and are the same for every platform in a process; building them costs more than a sandbox. */
const known: { documents: readonly Operations[]; routes: Routes }[] = []

function routesOf(documents: readonly Operations[]): Routes {
  const isSame = (one: readonly Operations[]) =>
    one.length === documents.length && one.every((operations, position) => operations === documents[position])
  const found = known.find((entry) => isSame(entry.documents))
  if (found !== undefined) return found.routes
  const routes = buildRoutes(documents)
  known.push({ documents, routes })
  return routes
}

function buildRoutes(documents: readonly Operations[]): Routes {
  const app: Routes = new Hono()
  const methods = new Map<string, string[]>()
  for (const operation of documents.flatMap((operations) => Object.values(operations))) {
    const route = operation.path.replaceAll(/\{(\w+)\}/g, ':$1')
    app.on(operation.method, route, (context) => context.env.serve(operation, context.req.raw, context.req.param()))
    methods.set(route, [...(methods.get(route) ?? []), operation.method])
  }
  for (const [route, allowed] of methods) {
    app.all(route, (context) => {
      const detail = `This path takes ${allowed.join(', ')}.`
      return unbound(context.env.deps, context.req.raw, {
        refused: 'method_not_allowed',
        detail,
        headers: { allow: allowed.join(', ') },
      })
    })
  }
  app.notFound((context) => {
    const detail = 'No operation of the contract has this path. See the API reference for the paths there are.'
    return unbound(context.env.deps, context.req.raw, { refused: 'operation_not_found', detail, headers: {} })
  })
  return app
}

function unbound(
  deps: HttpDeps,
  request: Request,
  refusal: { refused: 'operation_not_found' | 'method_not_allowed'; detail: string; headers: Record<string, string> },
): Response {
  const requestId = deps.requestId()
  const locale = localeOf(request.headers.get('accept-language'))
  const { pathname, search } = new URL(request.url)
  const problem = problemOf(refusal, { path: pathname, requestId, locale })
  const headers = {
    'content-type': 'application/problem+json',
    'content-language': locale,
    'parley-request-id': requestId,
    ...refusal.headers,
  }
  const body = JSON.stringify(problem)
  deps.observer?.answered({
    request_id: requestId,
    method: request.method,
    pathname,
    search,
    operation: null,
    status: problem.status,
    code: refusal.refused,
    duration_ms: 0,
    at: deps.clock.now(),
    caller: 'anonymous',
    idempotency_key: null,
    replayed: false,
    violation: null,
    requestBody: null,
    responseBody: body,
  })
  return new Response(body, { status: problem.status, headers })
}
