import type { ChangingCall } from '@parley/server/ports/call-journal'
import type { CallRow, EntryRow } from './store.ts'
import { yieldsOf } from './yields.ts'

/** Headers that decide what a call does. Keys are not among them. */
const kept = ['idempotency-key', 'if-match', 'accept-language', 'parley-version', 'parley-client', 'content-type']

type Body = Pick<EntryRow, 'encoding' | 'body'>

/** A body as text where it is text, and as base64 where it is not. */
export function bodyOf(bytes: Uint8Array): Body {
  if (bytes.length === 0) return { encoding: 'none', body: '' }
  const text = textOf(bytes)
  return text === null
    ? { encoding: 'base64', body: Buffer.from(bytes).toString('base64') }
    : { encoding: 'text', body: text }
}

/** The text that these bytes are, to the byte; null where they are none that the database keeps unchanged. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The bytes of a body that was kept. */
export function bytesOf({ encoding, body }: Body): Uint8Array | null {
  if (encoding === 'none') return null
  return encoding === 'text' ? new TextEncoder().encode(body) : new Uint8Array(Buffer.from(body, 'base64'))
}

export const keptHeaders = (headers: Headers): Record<string, string> =>
  Object.fromEntries(
    kept.flatMap((name) => {
      const value = headers.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )

/** A call as the journal keeps it. */
export function entryOf(call: ChangingCall): CallRow {
  const { operation, path, at, caller, actor, headers, body, status, answer } = call
  return {
    at,
    operation,
    method: call.method as EntryRow['method'],
    path,
    caller: caller === 'anonymous' ? 'payer' : caller,
    user_id: actor.type === 'user' ? actor.id : '',
    headers: keptHeaders(headers),
    ...bodyOf(body),
    status,
    yields: answer === undefined ? null : yieldsOf(answer),
  }
}
