import type { Operation } from '@parley/contract/operation'
import { Hono } from 'hono'
import { bindOperation } from './bind-operation.ts'
import type { AnyHandler, BindDeps, OpenWork, Validators } from './bind-operation.ts'
import { localeOf, problemOf } from './problem.ts'

/** A document of the contract with all that serves it. */
export interface ServedDocument<Ctx> {
  operations: Readonly<Record<string, Operation>>
  /** By operationId. The generated tables tied each to its operation; from here on they are looked up by name. */
  handlers: Readonly<Record<string, unknown>>
  validators: Validators
  openWork: OpenWork<Ctx>
}

/** Serves the operations of the given documents, and answers 404 and 405 for everything else. */
export function createRouter<Ctx>(
  deps: BindDeps,
  documents: readonly ServedDocument<Ctx>[],
): (request: Request) => Promise<Response> {
  const app = new Hono()
  const methods = new Map<string, string[]>()
  for (const { operations, handlers, validators, openWork } of documents) {
    for (const operation of Object.values(operations)) {
      const handler = handlers[operation.id] as AnyHandler<Ctx> | undefined
      if (handler === undefined) throw new Error(`No handler for ${operation.id}`)
      const serve = bindOperation(deps, { operation, handler, validators, openWork })
      const route = operation.path.replaceAll(/\{(\w+)\}/g, ':$1')
      app.on(operation.method, route, (context) => serve(context.req.raw, context.req.param()))
      methods.set(route, [...(methods.get(route) ?? []), operation.method])
    }
  }
  for (const [route, allowed] of methods) {
    app.all(route, (context) => {
      const detail = `This path takes ${allowed.join(', ')}.`
      return unbound(deps, context.req.raw, {
        refused: 'method_not_allowed',
        detail,
        headers: { allow: allowed.join(', ') },
      })
    })
  }
  app.notFound((context) => {
    const detail = 'No operation of the contract has this path. See the API reference for the paths there are.'
    return unbound(deps, context.req.raw, { refused: 'operation_not_found', detail, headers: {} })
  })
  return async (request) => app.fetch(request)
}

function unbound(
  deps: BindDeps,
  request: Request,
  refusal: { refused: 'operation_not_found' | 'method_not_allowed'; detail: string; headers: Record<string, string> },
): Response {
  const requestId = deps.requestId()
  const locale = localeOf(request.headers.get('accept-language'))
  const problem = problemOf(refusal, { path: new URL(request.url).pathname, requestId, locale })
  const headers = {
    'content-type': 'application/problem+json',
    'content-language': locale,
    'parley-request-id': requestId,
    ...refusal.headers,
  }
  return new Response(JSON.stringify(problem), { status: problem.status, headers })
}
