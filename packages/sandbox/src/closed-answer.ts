import { localeOf, problemOf } from '@parley/server/http/problem'

/** What a sandbox answers once it has been closed. */
export function closedAnswer(request: Request): Response {
  const locale = localeOf(request.headers.get('accept-language'))
  const detail = 'This sandbox has been closed. Create another, or await its last call before closing it.'
  const at = { path: new URL(request.url).pathname, requestId: 'req_closed', locale }
  const problem = problemOf({ refused: 'service_unavailable', detail }, at)
  const headers = { 'content-type': 'application/problem+json', 'content-language': locale }
  return new Response(JSON.stringify(problem), { status: problem.status, headers })
}
