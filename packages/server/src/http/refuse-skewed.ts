import { instantText } from '@parley/policy/kernel/instant-text'
import type { Refusal } from './reply.ts'

/** How far the time of a request may be from that of the machine, in ms; the same as for webhooks. */
export const toleratedSkew = 300_000

/** Refuses a request that says it was made at another time than now; one that says nothing passes. */
export function refuseSkewed(
  header: string | null,
  now: number,
): Refusal<'request_timestamp_skewed' | 'validation_failed'> | null {
  if (header === null) return null
  if (!/^\d{1,12}$/.test(header)) {
    const detail = 'The Parley-Timestamp header takes whole seconds since 1970. Correct it, or leave it out.'
    const errors = [{ pointer: 'Parley-Timestamp', code: 'pattern', detail: 'Expected 1 to 12 digits.' }]
    return { refused: 'validation_failed', detail, errors }
  }
  const off = Number(header) * 1000 - Math.floor(now / 1000) * 1000
  if (Math.abs(off) <= toleratedSkew) return null
  const direction = off > 0 ? 'ahead of' : 'behind'
  return {
    refused: 'request_timestamp_skewed',
    detail:
      `Parley-Timestamp is ${Math.abs(off) / 1000} s ${direction} the server, and at most ${toleratedSkew / 1000} s are ` +
      'allowed. Nothing was done. Correct the clock by server_time and send the request again.',
    server_time: instantText(now),
  }
}
