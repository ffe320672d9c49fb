import { localeOf, problemOf } from '@parley/server/http/problem'

/** Why a sandbox does not answer any more. */
export type GoneReason = 'sandbox_deleted' | 'sandbox_expired'

const details: Readonly<Record<GoneReason, string>> = {
  sandbox_deleted: 'The sandbox was deleted while this call was on its way. Nothing of it is left.',
  sandbox_expired: 'The time of this sandbox is over, and what it held is gone. Create another, for longer if need be.',
}

/** Thrown to whoever wanted something of a sandbox that is gone. */
export class SandboxGone extends Error {
  override name = 'SandboxGone'
  readonly reason: GoneReason

  constructor(reason: GoneReason) {
    super(details[reason])
    this.reason = reason
  }
}

/** What a call to a sandbox that is gone is answered. */
export function goneAnswer(request: Request, { reason, message }: SandboxGone): Response {
  const locale = localeOf(request.headers.get('accept-language'))
  const at = { path: new URL(request.url).pathname, requestId: 'req_gone', locale }
  const problem = problemOf({ refused: reason, detail: message }, at)
  const headers = {
    'content-type': 'application/problem+json',
    'content-language': locale,
    'parley-request-id': at.requestId,
  }
  return new Response(JSON.stringify(problem), { status: problem.status, headers })
}
