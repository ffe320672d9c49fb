import type { Client } from '@parley/sdk'
import { verifyWebhook, WebhookVerificationError } from '@parley/sdk/webhooks'
import type { WebhookErrorCode, WebhookEvent } from '@parley/sdk/webhooks'

/**
 * How one delivery is answered: `accept` it when its signature holds; `hang` and never answer; `drop` the connection; or
 * a status of your own, with a `location` for a redirect.
 */
export type Behaviour = 'accept' | 'hang' | 'drop' | { readonly status: number; readonly location?: string }

/** What goes back over the wire; `hang` and `drop` send nothing. */
export type Reaction = { readonly status: number; readonly headers: Record<string, string>; readonly body: string }

/** One try of one delivery, as it came in. */
export interface ReceivedWebhook {
  /** `webhook-id`: the same for every try of an event. */
  readonly id: string
  /** The event, once its signature was verified; `null` where it was not. */
  readonly event: WebhookEvent | null
  /** Why it was not verified. */
  readonly failure: WebhookErrorCode | null
  readonly headers: Readonly<Record<string, string>>
  /** The bytes that were signed, as text. */
  readonly payload: string
  /** How it was answered: a status, or `hang` or `drop`. */
  readonly answered: number | 'hang' | 'drop'
}

/** Picks deliveries: a type of event, or a test of the delivery. */
export type WebhookMatch = WebhookEvent['type'] | ((received: ReceivedWebhook) => boolean)

/** What an integrator's webhook endpoint does, made for tests. */
export interface WebhookReceiver extends AsyncDisposable {
  /** Give it to `webhookEndpoints.create`. */
  readonly url: string
  /** Every try of every event in order of arrival; challenges are not among them. */
  readonly received: readonly ReceivedWebhook[]
  /** Tokens of the challenges that were answered. */
  readonly challenges: readonly string[]
  /** The secrets by which deliveries are verified from now on, in place of the former ones. */
  trust(...secrets: readonly string[]): void
  /** How the next deliveries are answered, one behaviour for each; after that they are accepted again. */
  script(...behaviours: readonly Behaviour[]): void
  /** Run for each verified delivery before it is answered; one that rejects makes the answer a 500. */
  onDelivery(run: (received: ReceivedWebhook) => Promise<void> | void): void
  /** The first delivery that matches, the ones received already included. Resolves on arrival; nothing is polled. */
  waitFor(match: WebhookMatch): Promise<ReceivedWebhook>
  /** Registers this receiver for types of events, `*` for all; answers once the endpoint is enabled. */
  subscribe(
    parley: Pick<Client, 'webhookEndpoints'>,
    events: readonly string[],
  ): Promise<{ id: string; secret: string }>
  close(): Promise<void>
}

/** The receiver without a way in. */
export type ReceiverCore = Omit<WebhookReceiver, 'url' | 'subscribe' | 'close' | typeof Symbol.asyncDispose> & {
  take(message: { headers: Readonly<Record<string, string>>; payload: string }): Promise<Reaction | 'hang' | 'drop'>
}

/** Keeps what comes in, verifies it and decides the answer. */
export function createReceiverCore(): ReceiverCore {
  const received: ReceivedWebhook[] = []
  const challenges: string[] = []
  const waiting: { matches: (one: ReceivedWebhook) => boolean; resolve: (one: ReceivedWebhook) => void }[] = []
  const scripted: Behaviour[] = []
  let secrets: readonly string[] = []
  let run: (received: ReceivedWebhook) => Promise<void> | void = () => undefined

  const keep = (one: ReceivedWebhook): void => {
    received.push(one)
    const due = waiting.filter(({ matches }) => matches(one))
    for (const waiter of due) {
      waiting.splice(waiting.indexOf(waiter), 1)
      waiter.resolve(one)
    }
  }

  return {
    received,
    challenges,
    trust: (...given) => void (secrets = given),
    script: (...behaviours) => void scripted.push(...behaviours),
    onDelivery: (given) => void (run = given),
    waitFor: (match) => {
      const matches = typeof match === 'function' ? match : (one: ReceivedWebhook) => one.event?.type === match
      const known = received.find(matches)
      if (known !== undefined) return Promise.resolve(known)
      return new Promise((resolve) => waiting.push({ matches, resolve }))
    },
    take: async ({ headers, payload }) => {
      const behaviour = scripted.shift() ?? 'accept'
      const challenge = challengeIn(payload)
      if (challenge !== null && behaviour === 'accept') {
        challenges.push(challenge)
        return answer(200, JSON.stringify({ challenge }))
      }
      const seen = {
        id: headers['webhook-id'] ?? '',
        headers,
        payload,
        ...(await verify({ headers, payload, secrets })),
      }
      if (behaviour === 'hang' || behaviour === 'drop') {
        if (challenge === null) keep({ ...seen, answered: behaviour })
        return behaviour
      }
      const reaction = behaviour === 'accept' ? await accept(seen, run) : refuse(behaviour)
      if (challenge === null) keep({ ...seen, answered: reaction.status })
      return reaction
    },
  }
}

type Seen = Omit<ReceivedWebhook, 'answered'>

async function accept(seen: Seen, run: (received: ReceivedWebhook) => Promise<void> | void): Promise<Reaction> {
  if (seen.failure !== null) return answer(400, seen.failure)
  try {
    await run({ ...seen, answered: 200 })
    return answer(200, '')
  } catch {
    return answer(500, '')
  }
}

function refuse({ status, location }: Exclude<Behaviour, string>): Reaction {
  return location === undefined ? answer(status, '') : { status, headers: { location }, body: '' }
}

const answer = (status: number, body: string): Reaction => ({ status, headers: {}, body })

async function verify(message: {
  headers: Readonly<Record<string, string>>
  payload: string
  secrets: readonly string[]
}): Promise<Pick<ReceivedWebhook, 'event' | 'failure'>> {
  if (message.secrets.length === 0) return { event: null, failure: 'no_matching_signature' }
  try {
    return { event: await verifyWebhook(message), failure: null }
  } catch (error) {
    if (error instanceof WebhookVerificationError) return { event: null, failure: error.code }
    throw error
  }
}

/** The token of a challenge; it comes before the receiver can know a secret, and answering it gives nothing away. */
function challengeIn(payload: string): string | null {
  try {
    const message: { type?: unknown; data?: { challenge?: unknown } } = JSON.parse(payload)
    if (message.type !== 'webhook_endpoint.verification') return null
    return typeof message.data?.challenge === 'string' ? message.data.challenge : null
  } catch {
    return null
  }
}
