import type { ClientOptions } from '@parley/sdk'
import { operationOf } from './documents.ts'
import { createRecorder } from './recording.ts'

type Fetch = NonNullable<ClientOptions['fetch']>

/** What this test file has seen; the set-up file writes it down when the file is done. */
export const recorder = createRecorder()

/** A `fetch` of which every answer is recorded. Paths that are no operation's are left out. */
export function recorded(fetch: Fetch): Fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const declared = operationOf(request.method, new URL(request.url).pathname)
    const response = await fetch(request)
    if (declared === undefined) return response
    const isJson = /[/+]json\b/.test(response.headers.get('content-type') ?? '')
    const body: unknown = isJson ? await response.clone().json() : null
    recorder.record(declared, { status: response.status, body })
    return response
  }
}
