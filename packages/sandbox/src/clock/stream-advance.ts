import type { SandboxSchemas } from '@parley/contract/sandbox'
import type { PolicyLocale } from '@parley/policy/catalogue/localized-text'
import { localeOf } from '@parley/server/http/problem'
import type { Serve } from '../world/layer.ts'
import { streaming } from '../world/streaming.ts'
import type { Watch } from './create-timekeeper.ts'
import { viewFired } from './view-advance.ts'

export const linesType = 'application/x-ndjson'

/** Lines that may wait to be read before the advance waits too. */
const waitingLines = 64
const streamedPaths = new Set(['/sandbox/v1/clock/advance', '/sandbox/v1/clock/advance_to_next'])

export interface AdvanceStreams {
  /** Serves advances as lines where the caller asked for them, and everything else as before. */
  around(serve: Serve): Serve
  /** Who follows the advance that this request asks for; nobody where it is not streamed. */
  watchOf(request: Request): Watch | undefined
}

/**
 * Streams advances: a line for each job once it has run, and the answer of the call as the last one. Whatever is refused
 * before a job has run is refused with its own status.
 */
export function createAdvanceStreams(): AdvanceStreams {
  const watches = new WeakMap<Request, Watch>()
  return {
    watchOf: (request) => watches.get(request),
    around: (serve) => async (request) => {
      if (!isStreamed(request)) return serve(request)
      const lines = openLines(request.signal)
      const began = Promise.withResolvers<'began'>()
      const locale = localeOf(request.headers.get('accept-language'))
      let told = 0
      watches.set(request, {
        signal: lines.signal,
        onFired: (fired) => {
          told += 1
          began.resolve('began')
          return lines.write(viewFired(fired, locale))
        },
      })
      const answering = serve(request)
      const first = await Promise.race([answering, began.promise])
      if (first !== 'began' && !first.ok) return first
      void answering
        .then(async (answer) => writeResult(lines, { answer, told }))
        .catch(() => undefined)
        .finally(lines.end)
      return streaming(new Response(lines.body, { headers: headersOf(first === 'began' ? null : first, locale) }))
    },
  }
}

function isStreamed(request: Request): boolean {
  const accepts = request.headers.get('accept') ?? ''
  return request.method === 'POST' && accepts.includes(linesType) && streamedPaths.has(new URL(request.url).pathname)
}

function headersOf(answer: Response | null, locale: PolicyLocale): Headers {
  const headers = new Headers(answer?.headers ?? { 'content-language': locale })
  headers.set('content-type', linesType)
  headers.set('cache-control', 'no-store')
  return headers
}

/** Writes what a call answered: its jobs too where none was told while they ran, as for an answer that is repeated. */
async function writeResult(lines: Lines, { answer, told }: { answer: Response; told: number }): Promise<void> {
  const body: SandboxSchemas['ClockAdvanced'] | SandboxSchemas['Problem'] = await answer.json()
  if (!('fired' in body)) return lines.write(body)
  for (const fired of told === 0 ? body.fired : []) await lines.write(fired)
  await lines.write({ ...body, fired: [] })
}

interface Lines {
  readonly body: ReadableStream<Uint8Array>
  /** Aborted when nobody reads any more. */
  readonly signal: AbortSignal
  /** Resolves once there is room for more. */
  write(line: SandboxSchemas['ClockAdvanceLine']): Promise<void>
  end(): void
}

function openLines(left: AbortSignal): Lines {
  const gone = new AbortController()
  const signal = AbortSignal.any([left, gone.signal])
  const encoder = new TextEncoder()
  let room = Promise.withResolvers<void>()
  let out: ReadableStreamDefaultController<Uint8Array>
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        out = controller
      },
      pull: () => room.resolve(),
      cancel: () => {
        gone.abort()
        room.resolve()
      },
    },
    { highWaterMark: waitingLines },
  )
  signal.addEventListener('abort', () => room.resolve())
  return {
    body,
    signal,
    write: async (line) => {
      if (signal.aborted) return
      out.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      if ((out.desiredSize ?? 0) > 0) return
      room = Promise.withResolvers()
      await room.promise
    },
    end: () => {
      if (!gone.signal.aborted) out.close()
    },
  }
}
