import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { IdempotentCall, KeptAnswers } from '../idempotency/store.ts'
import { Refused } from './outcome.ts'
import type { Outcome } from './outcome.ts'

const keyPattern = /^[\x21-\x7e]{1,255}$/

/** Refuses an Idempotency-Key that is none. */
export function checkKey(key: string): void {
  if (keyPattern.test(key)) return
  throw new Refused({
    refused: 'validation_failed',
    detail: 'The Idempotency-Key header takes 1 to 255 visible ASCII characters.',
    errors: [{ pointer: 'Idempotency-Key', code: 'pattern', detail: 'Expected 1 to 255 visible ASCII characters.' }],
  })
}

/** Runs one call at a time for each key, and refuses a second one while the first is running. */
export function oneAtATime() {
  const running = new Set<string>()
  return async (call: IdempotentCall, work: () => Promise<Outcome>): Promise<Outcome> => {
    const name = JSON.stringify(call)
    if (running.has(name)) {
      throw new Refused({
        refused: 'idempotency_in_progress',
        detail: 'A call with this Idempotency-Key has not ended yet. Repeat this one in a moment to get its answer.',
      })
    }
    running.add(name)
    try {
      return await work()
    } finally {
      running.delete(name)
    }
  }
}

/** A call with a key, and where its answer is kept. */
export interface KeyedCall {
  idempotentCall: IdempotentCall
  answers: KeptAnswers
  /** Its body; another one is another call. */
  raw: Uint8Array
  now: number
}

/** The kept answer of an earlier call with this key, or a new one that is then kept. */
export async function answerOnce(
  { idempotentCall, answers, raw, now }: KeyedCall,
  answerAnew: () => Promise<Outcome>,
): Promise<Outcome> {
  const fingerprint = bytesToHex(sha256(raw))
  const kept = await answers.find(idempotentCall, now)
  if (kept === undefined) {
    const outcome = await answerAnew()
    const { status, headers } = outcome
    const body = typeof outcome.body === 'string' ? outcome.body : ''
    const etag = headers['etag'] ?? ''
    await answers.keep({ ...idempotentCall, fingerprint, status, body, etag, created_at: now })
    return outcome
  }
  if (kept.fingerprint !== fingerprint) {
    throw new Refused({
      refused: 'idempotency_key_reused',
      detail:
        'This Idempotency-Key belongs to a call with another body. Send the same body, or a new key for a new call.',
    })
  }
  const headers = { 'idempotency-replayed': 'true', ...(kept.etag === '' ? {} : { etag: kept.etag }) }
  const type = kept.status < 400 ? 'application/json' : 'application/problem+json'
  return { status: kept.status, body: kept.body, type, headers }
}
