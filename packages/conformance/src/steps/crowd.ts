import type { Sandbox } from '@parley/sandbox/create-sandbox'
import { createClient } from '@parley/sdk'
import type { Client } from '@parley/sdk'
import { createBackofficeClient } from '@parley/sdk/backoffice'
import { createSandboxClient } from '@parley/sdk/sandbox'
import type { Transport } from '@parley/server/ports/transport'

/** How many of each a crowd has; everything of it falls due within the half year that follows. */
export interface CrowdSize {
  /** Orders with a payment that nobody makes: each expires, and its trade is closed. */
  readonly unpaid: number
  /** Orders paid, with a refund application that nobody submits; each expires, and so does its subscription. */
  readonly drafts: number
  /** Refunds approved, whose money the channel reports later. */
  readonly payouts: number
  /** Types of events that an endpoint asks for which never answers: each of them is tried sixteen times. */
  readonly undelivered: readonly ('order.expired' | 'refund.draft_expired' | 'refund.succeeded')[]
}

const ordersPerPayer = 10

/** Answers the challenge of every endpoint and nothing else, at once and without a network. */
export const deafReceiver: Transport = {
  refuse: () => null,
  send: async ({ body }) => {
    const { type, data }: { type: string; data: { challenge?: string } } = JSON.parse(body)
    const isChallenge = type === 'webhook_endpoint.verification'
    return isChallenge ? { status: 200, body: data.challenge ?? '' } : { status: 503, body: '' }
  },
}

/** Fills a sandbox with orders, payments and refunds of many users, a few seconds apart, through its public verbs. */
export async function gatherCrowd(sandbox: Pick<Sandbox, 'fetch' | 'keys'>, size: CrowdSize): Promise<void> {
  const fetch = async (input: string | URL | Request, init?: RequestInit) => sandbox.fetch(new Request(input, init))
  const parley = createClient({ apiKey: sandbox.keys.secret, fetch })
  const staff = createBackofficeClient({ apiKey: sandbox.keys.staff, fetch })
  const { clock } = createSandboxClient({ apiKey: sandbox.keys.control, fetch })
  let payers = 1
  let payer = await openPayer(parley, payers)
  const next = async (made: number) => {
    if (made % ordersPerPayer !== ordersPerPayer - 1) return
    payer = await openPayer(parley, (payers += 1))
    await clock.advance({ by: 'PT1S' })
  }
  for (let made = 0; made < size.unpaid; made += 1) {
    await order(parley, { ...payer, method: 'alipay' })
    await next(made)
  }
  for (let made = 0; made < size.drafts; made += 1) {
    const { id } = await order(parley, payer)
    await parley.refunds.create({ order_id: id })
    await next(made)
  }
  for (let made = 0; made < size.payouts; made += 1) {
    const { id, amount } = await order(parley, payer)
    const refund = await parley.refunds.create({ order_id: id })
    await parley.refunds.submit(refund.id, {
      channel: 'client',
      reason: 'user_cancelled',
      statement: 'No longer needed.',
      order_information: { order_id: id, paid: amount },
    })
    await staff.refunds.startReview(refund.id)
    await staff.refunds.approve(refund.id, { finding: { fault: 'none' } })
    await next(made)
  }
  if (size.undelivered.length > 0) {
    await parley.webhookEndpoints.create({ url: 'https://deaf.example/hook', events: [...size.undelivered] })
  }
}

/** A client of the sandbox's platform, without a network. */
export function clientOf(sandbox: Pick<Sandbox, 'fetch' | 'keys'>): Client {
  const fetch = async (input: string | URL | Request, init?: RequestInit) => sandbox.fetch(new Request(input, init))
  return createClient({ apiKey: sandbox.keys.secret, fetch })
}

/** So many subscriptions of Pro by the month, each paid by card and renewing itself. */
export async function gatherSubscribers(sandbox: Pick<Sandbox, 'fetch' | 'keys'>, size: number): Promise<void> {
  const fetch = async (input: string | URL | Request, init?: RequestInit) => sandbox.fetch(new Request(input, init))
  const parley = createClient({ apiKey: sandbox.keys.secret, fetch })
  const { clock } = createSandboxClient({ apiKey: sandbox.keys.control, fetch })
  const payers: Payer[] = []
  for (let made = 0; made < size; made += 1) {
    if (made % ordersPerPayer === 0) payers.push(await openPayer(parley, payers.length + 1))
    const payer = payers.at(-1)
    if (payer !== undefined) await order(parley, payer)
  }
  await clock.advance({ by: 'PT0S' })
  for await (const { id } of parley.subscriptions.list({ limit: 100 })) {
    const { mandate_digest } = await parley.subscriptions.previewRenewal(id, { method: 'bank_card' })
    await parley.subscriptions.enableAutoRenew(id, { method: 'bank_card', mandate_digest })
  }
}

interface Payer {
  readonly userId: string
  readonly card: string
  readonly method: 'bank_card' | 'alipay'
}

async function openPayer(parley: Client, number: number): Promise<Payer> {
  const username = `li.lei.${number}`
  const email = `${username}@example.com`
  const account = { kind: 'individual', username, email, region: 'CN', locale: 'zh-CN' } as const
  const { id: userId } = await parley.users.create(account)
  await parley.users.acceptTerms(userId, { document: 'terms_of_service', version: '2026-01-01' })
  const expiry = { month: 12, year: 2030 }
  const card = { type: 'bank_card', holder_name: 'Li Lei', account: '6222020000000015', expiry } as const
  return { userId, card: (await parley.paymentMethods.create(userId, card)).id, method: 'bank_card' }
}

/** An order with a payment: made by card, and left to the payer by Alipay. */
async function order(parley: Client, { userId, card, method }: Payer) {
  const choice = { user_id: userId, plan_id: 'pro', interval: 'month', method, entry: 'purchase_page' } as const
  const { id, confirmation_digest } = await parley.orders.create(choice)
  await parley.orders.confirm(id, { confirmation_digest })
  const paidFrom = method === 'bank_card' ? { payment_method_id: card } : {}
  await parley.payments.create(id, { method, confirmation_digest, ...paidFrom })
  return parley.orders.get(id)
}
