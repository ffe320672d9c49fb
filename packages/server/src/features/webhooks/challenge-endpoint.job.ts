import { instantText } from '@parley/policy/kernel/instant-text'
import type { PlatformSchemas } from '@parley/contract/platform'
import { decideAfterChallenge } from '@parley/policy/webhooks/decide-after-challenge'
import { outsideJob } from '../../jobs/job.ts'
import { sendSigned } from '../../outbox/send-signed.ts'
import type { OutgoingMessage } from '../../outbox/send-signed.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { validSecrets } from './valid-secrets.ts'
import { endpointKind } from './webhook-kinds.ts'

interface Challenge {
  message: OutgoingMessage
  challenge: string
}

interface Outcome {
  challenge: string
  /** Why it was not met; `null` where it was. */
  failure: string | null
}

/** Asks an endpoint to prove that it expects our events, before it gets any. */
export const challengeEndpoint = outsideJob<Challenge, Outcome>({
  kind: 'webhook.challenge_endpoint',
  title: { en: 'A webhook endpoint is asked to prove itself', 'zh-CN': '验证回调地址' },
  clauses: [],
  subject: about(endpointKind),
  lane: 'delivery',
  prepare: async (ctx, ref) => {
    const endpoint = await find(ctx, endpointKind, ref)
    if (endpoint?.status !== 'pending_verification') return null
    const { challenge } = endpoint
    const body: PlatformSchemas['WebhookChallenge'] = {
      id: `${endpoint.id}_${challenge.slice(0, 8)}`,
      object: 'webhook_challenge',
      type: 'webhook_endpoint.verification',
      timestamp: instantText(ctx.now),
      data: { webhook_endpoint_id: endpoint.id, challenge },
    }
    const secrets = validSecrets(endpoint, ctx.now)
    return { challenge, message: { url: endpoint.url, id: body.id, body: JSON.stringify(body), secrets } }
  },
  perform: async ({ message, challenge }, outside) => {
    const sent = await sendSigned(message, outside)
    const answered = sent.succeeded && isAnswer(sent.response_body, challenge)
    const failure = sent.succeeded ? 'The endpoint answered 2xx, but not with the challenge.' : sent.failure
    return { challenge, failure: answered ? null : failure }
  },
  finish: async (ctx, ref, { challenge, failure }) => {
    const endpoint = await find(ctx, endpointKind, ref)
    // A newer challenge has a job of its own.
    if (endpoint?.status !== 'pending_verification' || endpoint.challenge !== challenge) return
    const met = failure === null
    const failed_challenges = endpoint.failed_challenges + (met ? 0 : 1)
    const decided = decideAfterChallenge({ status: endpoint.status, failed_challenges, met }, ctx.now)
    if (!decided.ok) return
    const changes = { failed_challenges, failure, verified_at: met ? ctx.now : endpoint.verified_at }
    await advance(ctx, endpointKind, { before: endpoint, step: decided.step, changes })
    if (decided.next_challenge_at !== null) return { due_at: decided.next_challenge_at }
  },
})

/** The challenge as bare text, or as `{"challenge": "…"}`. */
function isAnswer(text: string, challenge: string): boolean {
  if (text.trim() === challenge) return true
  try {
    const answer: unknown = JSON.parse(text)
    return typeof answer === 'object' && answer !== null && 'challenge' in answer && answer.challenge === challenge
  } catch {
    return false
  }
}
