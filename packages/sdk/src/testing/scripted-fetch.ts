import type { Fetch } from '../options.ts'

/** An answer to one request: a response, an error to reject with, or a function of the request. */
export type Step = Response | Error | ((request: Request) => Response | Promise<Response>)

/** A `fetch` that gives one answer after the other and keeps what it was asked. The last answer repeats. */
export const scriptedFetch = (...steps: readonly Step[]) => {
  const requests: Request[] = []
  const bodies: string[] = []
  const fetch: Fetch = async (input, init) => {
    const request = new Request(input, init)
    const step = steps[Math.min(requests.length, steps.length - 1)]
    requests.push(request)
    bodies.push(await request.clone().text())
    if (step instanceof Error) throw step
    if (step instanceof Response) return step.clone()
    if (step === undefined) throw new Error('the script has no steps')
    return step(request)
  }
  return { fetch, requests, bodies }
}

/** A JSON response. */
export const json = (body: unknown, init: ResponseInit = {}): Response => Response.json(body, init)

/** A problem response. */
export const problem = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  new Response(
    JSON.stringify({
      type: `urn:parley:problem:${code}`,
      title: code,
      status,
      detail: `because of ${code}`,
      instance: '/v1/things',
      code,
      clauses: ['4.2.1'],
      interpretations: ['INT-01'],
      request_id: 'req_1',
    }),
    { status, headers: { 'content-type': 'application/problem+json', ...headers } },
  )

/** A promise that never settles. */
export const never = <T>(): Promise<T> => new Promise<T>(() => {})
