import type { Clock } from '../ports/clock.ts'
import { TransportFailure } from '../ports/transport.ts'
import type { Transport } from '../ports/transport.ts'
import { signWebhook } from './sign-webhook.ts'

/** A message on its way to one endpoint. */
export interface OutgoingMessage {
  readonly url: string
  /** `webhook-id`, the same in every try. */
  readonly id: string
  readonly body: string
  readonly secrets: readonly string[]
}

/** What came of one try; `status` is 0 where nothing came back, `failure` empty where it succeeded. */
export interface SentMessage {
  readonly url: string
  readonly headers: Record<string, string>
  readonly status: number
  readonly succeeded: boolean
  readonly latency_ms: number
  readonly response_body: string
  readonly failure: string
}

/** In bytes of UTF-8. */
const longestBody = 65_536

/** Signs a message with the time of the wall clock, sends it once and tells what came of it; never rejects. */
export async function sendSigned(
  message: OutgoingMessage,
  outside: { transport: Transport; wallClock: Clock },
): Promise<SentMessage> {
  const { url, id, body, secrets } = message
  const { transport, wallClock } = outside
  const started = wallClock.now()
  const latency = () => Math.max(0, wallClock.now() - started)
  const signed = signWebhook({ id, timestamp: Math.floor(started / 1000), body }, secrets)
  const headers = { 'content-type': 'application/json', ...signed }
  try {
    const answer = await transport.send({ url, headers, body })
    const { status } = answer
    const succeeded = status >= 200 && status < 300
    const failure = succeeded ? '' : refusalText(status)
    return { url, headers, status, succeeded, latency_ms: latency(), response_body: storable(answer.body), failure }
  } catch (error) {
    const failure = error instanceof TransportFailure ? error.message : 'The endpoint could not be reached.'
    return { url, headers, status: 0, succeeded: false, latency_ms: latency(), response_body: '', failure }
  }
}

function refusalText(status: number): string {
  const redirects = status >= 300 && status < 400
  return redirects
    ? `The endpoint answered ${status}; redirects are not followed.`
    : `The endpoint answered ${status}, not 2xx.`
}

/** A stranger's text as the database keeps it unchanged: bounded, without NUL, of whole characters. */
function storable(text: string): string {
  const whole = text.slice(0, longestBody).replaceAll('\0', '\ufffd').toWellFormed()
  const { read } = new TextEncoder().encodeInto(whole, new Uint8Array(longestBody))
  return whole.slice(0, read)
}
