import { createSandbox } from '@parley/sandbox/create-sandbox'
import type { Sandbox } from '@parley/sandbox/create-sandbox'
import { replayBundle } from '@parley/sandbox/journal/replay-bundle'
import { createClient } from '@parley/sdk'
import { createBackofficeClient } from '@parley/sdk/backoffice'
import { createSandboxClient } from '@parley/sdk/sandbox'
import { changes } from './changes.ts'
import { advance } from './advance.ts'
import { time } from './measure.ts'
import { refundPreview } from './refund-preview.ts'
import { renewals } from './renewals.ts'
import type { BenchSize, Row } from './targets.ts'

const frozen = { clock: { frozenAt: '2026-09-01T01:00:00Z' } } as const

/** What a test pays: a sandbox, a journey, a run of the clock, a call of the SDK. */
export async function inProcess(size: BenchSize): Promise<Row[]> {
  const { scale, full } = size
  const creation = await time(40 * scale, async () => {
    await using sandbox = await createSandbox(frozen)
    void sandbox
  })
  const journey = await time(20 * scale, async () => {
    await using sandbox = await createSandbox(frozen)
    await refundJourney(sandbox)
  })
  return [
    { name: 'Create and close a sandbox (p50)', value: creation.p50, unit: 'ms', target: { most: 5 } },
    { name: 'Create and close a sandbox (p95)', value: creation.p95, unit: 'ms' },
    {
      name: 'Sign-up to credited refund, sandbox included (p50)',
      value: journey.p50,
      unit: 'ms',
      target: { most: 50 },
    },
    { name: 'Clock advance over order expiries', value: await jobsPerSecond(1000 * scale), unit: 'jobs/s' },
    ...(await replayed(full ? 10_000 : 2000 * scale)),
    ...(await advance(size)),
    ...(await renewals(size)),
    ...(await changes(size)),
    ...(await refundPreview(size)),
    { name: 'SDK overhead per call (p50)', value: 1000 * (await sdkOverhead(500 * scale)), unit: 'µs' },
  ]
}

function clientsOf(sandbox: Sandbox) {
  const fetch = async (input: string | URL | Request, init?: RequestInit) => sandbox.fetch(new Request(input, init))
  return {
    parley: createClient({ apiKey: sandbox.keys.secret, fetch }),
    staff: createBackofficeClient({ apiKey: sandbox.keys.staff, fetch }),
    control: createSandboxClient({ apiKey: sandbox.keys.control, fetch }),
  }
}

async function newCustomer(sandbox: Sandbox): Promise<string> {
  const { parley } = clientsOf(sandbox)
  const account = {
    kind: 'individual',
    username: 'li.lei',
    email: 'li@example.com',
    region: 'CN',
    locale: 'zh-CN',
  } as const
  const { id } = await parley.users.create(account)
  await parley.users.acceptTerms(id, { document: 'terms_of_service', version: '2026-01-01' })
  return id
}

async function refundJourney(sandbox: Sandbox): Promise<void> {
  const { parley, staff, control } = clientsOf(sandbox)
  const user_id = await newCustomer(sandbox)
  const card = {
    type: 'bank_card',
    holder_name: 'Li Lei',
    account: '6222020000000015',
    expiry: { month: 12, year: 2028 },
  } as const
  const { id: payment_method_id } = await parley.paymentMethods.create(user_id, card)
  const order = await parley.orders.create({
    user_id,
    plan_id: 'pro',
    interval: 'month',
    method: 'bank_card',
    entry: 'purchase_page',
  })
  const { confirmation_digest } = order
  await parley.orders.confirm(order.id, { confirmation_digest })
  await parley.payments.create(order.id, { method: 'bank_card', payment_method_id, confirmation_digest })
  await control.clock.advance({ to: '2026-09-11T02:00:00Z' })
  await parley.refunds.preview({ order_id: order.id, reason: 'user_cancelled' })
  const refund = await parley.refunds.create({ order_id: order.id })
  const order_information = { order_id: order.id, paid: order.amount }
  const application = {
    channel: 'client',
    reason: 'user_cancelled',
    statement: 'No longer needed.',
    order_information,
  } as const
  await parley.refunds.submit(refund.id, application)
  await staff.refunds.startReview(refund.id)
  await staff.refunds.approve(refund.id, { finding: { fault: 'none' } })
  await control.clock.advance({ by: 'P1D' })
  const { status } = await parley.refunds.get(refund.id)
  if (status !== 'succeeded') throw new Error(`The refund ended ${status}`)
}

/** Orders that all expire while the clock is advanced; each job has its transaction, history and event. */
async function jobsPerSecond(orders: number): Promise<number> {
  await using sandbox = await createSandbox(frozen)
  const { parley, control } = clientsOf(sandbox)
  const user_id = await newCustomer(sandbox)
  for (let made = 0; made < orders; made += 1) {
    await parley.orders.create({ user_id, plan_id: 'pro', interval: 'month', method: 'alipay', entry: 'purchase_page' })
  }
  const started = performance.now()
  const { fired } = await control.clock.advance({ by: 'PT1H' })
  if (fired.length !== orders) throw new Error(`${fired.length} of ${orders} jobs ran`)
  return (1000 * fired.length) / (performance.now() - started)
}

/** A session of so many calls, taken up from its bundle in another sandbox. */
async function replayed(calls: number): Promise<Row[]> {
  await using sandbox = await createSandbox(frozen)
  const { parley, control } = clientsOf(sandbox)
  const user_id = await newCustomer(sandbox)
  const pro = { user_id, plan_id: 'pro', interval: 'month', method: 'alipay', entry: 'purchase_page' } as const
  // Three calls a round, and a tenth of the rounds with jobs of the channels between them.
  for (let made = 2; made < calls; made += 3) {
    const { id, confirmation_digest } = await parley.orders.create(pro)
    await parley.orders.confirm(id, { confirmation_digest })
    if (made % 10 === 0) await parley.payments.create(id, { method: 'alipay', confirmation_digest })
    else await parley.orders.cancel(id)
  }
  await control.clock.advance({ by: 'P1D' })
  const bundle = await control.bundle.get()
  const started = performance.now()
  await using again = await replayBundle(bundle)
  const seconds = (performance.now() - started) / 1000
  const { matches, replayed: repeated } = again.replay
  const number = repeated.toLocaleString('en')
  return [
    { name: `Replay of a bundle of ${number} calls`, value: repeated / seconds, unit: 'calls/s' },
    {
      name: `Replay of a bundle of ${number} calls: other hashes`,
      value: matches ? 0 : 1,
      unit: '',
      target: { most: 0 },
    },
  ]
}

/** What a call costs on top of the same `fetch` used bare. */
async function sdkOverhead(runs: number): Promise<number> {
  const answer = JSON.stringify({ id: 'ord_0', object: 'order' })
  const fetch = async () => new Response(answer, { headers: { 'content-type': 'application/json' } })
  const parley = createClient({ apiKey: 'sk_0', fetch })
  const withSdk = await time(runs, async () => parley.orders.get('ord_0'))
  const bare = await time(runs, async () => (await fetch()).json())
  return withSdk.p50 - bare.p50
}
