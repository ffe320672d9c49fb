import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox, SandboxOptionsError } from '../create-sandbox.ts'
import type { Sandbox } from '../create-sandbox.ts'
import { clientsOf } from '../testing/customer.ts'
import { scenarioTable } from './scenario-table.ts'

const frozen = { clock: { frozenAt: '2026-09-01T01:00:00Z' }, seed: 'scenarios' } as const

type Refs = Record<string, string>
type Clients = ReturnType<typeof clientsOf>

/** What a scenario promises, as anybody can see it. */
const outcomes: Record<string, (clients: Clients, refs: Refs) => Promise<unknown>> = {
  new_customer: async ({ parley }, { user_id = '' }) => (await parley.users.get(user_id)).kind,
  new_enterprise_customer: async ({ parley }, { user_id = '' }) => (await parley.users.get(user_id)).kind,
  paid_monthly: async ({ parley }, { subscription_id = '' }) =>
    (await parley.subscriptions.get(subscription_id)).interval,
  paid_yearly: async ({ parley }, { subscription_id = '' }) =>
    (await parley.subscriptions.get(subscription_id)).interval,
  refund_draft: async ({ parley }, { refund_id = '' }) => (await parley.refunds.get(refund_id)).status,
  refund_under_review: async ({ parley }, { refund_id = '' }) => (await parley.refunds.get(refund_id)).status,
  refund_approved: async ({ parley }, { refund_id = '' }) => (await parley.refunds.get(refund_id)).status,
  refund_abnormal: async ({ parley }, { refund_id = '' }) => (await parley.refunds.get(refund_id)).status,
  refund_returned: async ({ parley }, { refund_id = '' }) => (await parley.refunds.get(refund_id)).status,
  duplicate_payment: async ({ parley }, { duplicate_payment_id = '' }) =>
    (await parley.payments.get(duplicate_payment_id)).duplicate,
  late_payment: async ({ parley }, { payment_id = '' }) => (await parley.payments.get(payment_id)).late,
  upgraded_mid_period: async ({ parley }, { subscription_id = '' }) =>
    (await parley.subscriptions.get(subscription_id)).seats,
  downgrade_scheduled: async ({ parley }, { subscription_id = '' }) =>
    (await parley.subscriptions.get(subscription_id)).scheduled_change?.interval,
  credit_balance: async ({ parley }, { user_id = '' }) => (await parley.serviceCredit.get(user_id)).balances,
  card_challenged: async ({ parley }, { payment_method_id = '' }) =>
    (await parley.paymentMethods.get(payment_method_id)).challenge?.tries_left,
  card_bound_by_code: async ({ parley }, { payment_method_id = '' }) =>
    (await parley.paymentMethods.get(payment_method_id)).status,
  wallet_funded: async ({ parley }, { user_id = '' }) => (await parley.wallet.get(user_id)).balance.amount,
  wallet_closed_with_refund: async ({ parley }, { refund_id = '' }) => (await parley.refunds.get(refund_id)).status,
  promotion_coupon_issued: async ({ staff }, { promotion_id = '' }) =>
    (await staff.promotions.get(promotion_id)).redemptions,
  promotion_coupon_bonus_days: async ({ parley }, { subscription_id = '' }) => {
    const { order_id } = await parley.subscriptions.get(subscription_id)
    const { amount, promotion } = await parley.orders.get(order_id)
    return [amount.amount, promotion?.bonus_days]
  },
  promotion_non_refundable: async ({ parley }, { order_id = '' }) =>
    (await parley.refunds.preview({ order_id, reason: 'user_cancelled' })).problem,
  quote_issued: async ({ parley }, { quote_id = '' }) => (await parley.quotes.get(quote_id)).status,
  quote_accepted: async ({ parley }, { quote_id = '' }) => (await parley.quotes.get(quote_id)).status,
  enterprise_active: async ({ parley }, { user_id = '' }) => (await parley.entitlements.get(user_id)).plan_id,
  auto_renewing: async ({ parley }, { subscription_id = '' }) =>
    (await parley.subscriptions.get(subscription_id)).auto_renew,
  renewal_upcoming: async ({ parley }, { subscription_id = '' }) =>
    (await parley.subscriptions.get(subscription_id)).renewal?.announced?.amount,
  past_due: async ({ parley }, { subscription_id = '' }) => (await parley.subscriptions.get(subscription_id)).status,
  dispute_open: async ({ parley }, { dispute_id = '' }) => (await parley.disputes.get(dispute_id)).status,
  refund_frozen_by_dispute: async ({ parley }, { refund_id = '' }) => (await parley.refunds.get(refund_id)).frozen,
  invoice_issued: async ({ parley }, { invoice_id = '' }) => (await parley.invoices.get(invoice_id)).status,
  b2b_reversal_pending: async ({ parley }, { refund_id = '', invoice_id = '' }) => [
    (await parley.invoices.get(invoice_id)).status,
    (await parley.refunds.get(refund_id)).status,
  ],
  account_abnormal: async ({ parley }, { user_id = '' }) => (await parley.users.get(user_id)).status,
  refund_of_a_part: async ({ parley }, { refund_id = '', subscription_id = '' }) => [
    (await parley.refunds.get(refund_id)).partial,
    (await parley.subscriptions.get(subscription_id)).status,
  ],
  terms_pending: async ({ parley }, { user_id = '' }) => (await parley.entitlements.get(user_id)).access,
  meeting_in_progress: async ({ parley }, { meeting_id = '' }) => (await parley.meetings.get(meeting_id)).status,
  recording_available: async ({ parley }, { recording_id = '' }) => (await parley.recordings.get(recording_id)).size_mb,
  price_change_before_renewal: async ({ parley }, { subscription_id = '' }) => {
    const announced = (await parley.subscriptions.get(subscription_id)).renewal?.announced
    return [announced?.previous_amount?.amount, announced?.amount.amount]
  },
  outage_declared: async ({ staff }, { outage_id = '' }) => (await staff.outages.get(outage_id)).regions,
}
const promised: Record<string, unknown> = {
  new_customer: 'individual',
  new_enterprise_customer: 'enterprise',
  paid_monthly: 'month',
  paid_yearly: 'year',
  refund_draft: 'draft',
  refund_under_review: 'under_review',
  refund_approved: 'processing',
  refund_abnormal: 'abnormal',
  refund_returned: 'abnormal',
  duplicate_payment: true,
  late_payment: true,
  upgraded_mid_period: 2,
  downgrade_scheduled: 'year',
  credit_balance: [{ amount: 10_000, currency: 'CNY' }],
  card_challenged: 3,
  card_bound_by_code: 'bound',
  wallet_funded: 29_900,
  wallet_closed_with_refund: 'abnormal',
  promotion_coupon_issued: 0,
  promotion_coupon_bonus_days: [24_900, 7],
  promotion_non_refundable: 'promotion_not_refundable',
  quote_issued: 'issued',
  quote_accepted: 'accepted',
  enterprise_active: 'enterprise',
  auto_renewing: true,
  renewal_upcoming: { amount: 29_900, currency: 'CNY' },
  past_due: 'past_due',
  dispute_open: 'opened',
  refund_frozen_by_dispute: true,
  invoice_issued: 'issued',
  b2b_reversal_pending: ['reversing', 'approved'],
  account_abnormal: 'abnormal',
  refund_of_a_part: [true, 'active'],
  terms_pending: 'blocked',
  meeting_in_progress: 'in_progress',
  recording_available: 150,
  price_change_before_renewal: [29_900, 34_900],
  outage_declared: ['CN'],
}

const textsOf = (refs: Record<string, unknown>): Refs =>
  Object.fromEntries(
    Object.entries(refs).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )

describe('scenarios', () => {
  let sandbox: Sandbox
  let clients: Clients
  beforeAll(async () => {
    sandbox = await createSandbox(frozen)
    clients = clientsOf(sandbox)
  })
  afterAll(() => sandbox.close())

  it('are listed with their steps and the names of what they make', async () => {
    const { data } = await clients.control.scenarios.list()
    expect(data.map(({ name }) => name).toSorted()).toEqual(Object.keys(promised).toSorted())
    expect(data.find(({ name }) => name === 'refund_draft')?.refs).toContain('refund_id')
  })

  it.each(scenarioTable.map(({ name }) => name))('%s makes what it promises, twice in one world', async (name) => {
    const seen: unknown[] = []
    for (let time = 0; time < 2; time += 1) {
      const { refs, steps_taken } = await clients.control.scenarios.play(name)
      expect(steps_taken).toBe(scenarioTable.find((one) => one.name === name)?.steps.length)
      expect(await outcomes[name]?.(clients, textsOf(refs))).toEqual(promised[name])
      seen.push(textsOf(refs)['user_id'])
    }
    expect(new Set(seen).size).toBe(2)
  })

  it('has a name for none other', async () => {
    await expect(clients.control.scenarios.play('paid_weekly')).rejects.toMatchObject({ status: 404 })
    await expect(clients.control.scenarios.play('paid_weekly')).rejects.toThrow('paid_monthly')
  })

  it('may be the beginning of a sandbox', async () => {
    await using begun = await createSandbox({ ...frozen, scenario: 'paid_monthly' })
    const { order_id = '' } = begun.refs
    expect((await clientsOf(begun).parley.orders.get(order_id)).status).toBe('paid')
    await expect(createSandbox({ ...frozen, scenario: 'paid_weekly' })).rejects.toThrow(SandboxOptionsError)
  })
})

describe('steps of one’s own', () => {
  const user = {
    as: 'app',
    call: 'createUser',
    body: { kind: 'individual', username: 'h.${unique}', email: 'h.${unique}@example.com', region: 'CN', locale: 'en' },
    save: { user_id: '/id', whole: '' },
  }

  it('may act as a user, and save what answers say', async () => {
    await using sandbox = await createSandbox(frozen)
    const { control } = clientsOf(sandbox)
    const { refs } = await control.scenarios.run({
      steps: [
        user,
        {
          as: 'user:${user_id}',
          call: 'acceptTerms',
          path: { user_id: '${user_id}' },
          body: { document: 'terms_of_service', version: '2026-01-01' },
          save: { acceptance: '/id', nothing: '/no/such/place' },
        },
      ],
    })
    expect(refs).toMatchObject({
      user_id: expect.stringMatching(/^usr_/),
      whole: { kind: 'individual' },
      acceptance: expect.stringMatching(/^trm_/),
    })
    expect(refs).not.toHaveProperty('nothing')
  })

  it('end at the first that is refused, with its problem and its index; those before it stay', async () => {
    await using sandbox = await createSandbox(frozen)
    const { control, parley } = clientsOf(sandbox)
    const steps = [user, { as: 'app', call: 'getOrder', path: { order_id: 'ord_none' } }, user]
    await expect(control.scenarios.run({ steps })).rejects.toMatchObject({
      code: 'scenario_step_refused',
      problem: { errors: [{ pointer: '/steps/1/call', code: 'not_found' }] },
    })
    expect((await parley.users.list()).data).toHaveLength(1)
  })

  it.each([
    ['a key of the wrong kind', { as: 'app', call: 'listOutages' }, 'forbidden'],
    ['an operation that does not exist', { as: 'app', call: 'makeCoffee' }, 'operation_not_found'],
    ['a scenario inside a scenario', { as: 'control', call: 'runScenario', body: {} }, 'operation_not_found'],
    [
      'a body that breaks the contract',
      { as: 'app', call: 'createUser', body: { colour: 'red' } },
      'data_minimization',
    ],
    ['a user who does not exist', { as: 'user:${now}', call: 'listUsers' }, 'not_found'],
  ])('refuse %s', async (_, step, code) => {
    await using sandbox = await createSandbox(frozen)
    const { control } = clientsOf(sandbox)
    const refused = await control.scenarios.run({ steps: [step] }).result()
    expect(refused).toMatchObject({ ok: false, problem: { code: 'scenario_step_refused', errors: [{ code }] } })
  })

  it('refuse a reference that no step saved', async () => {
    await using sandbox = await createSandbox(frozen)
    const { control } = clientsOf(sandbox)
    const steps = [{ as: 'app', call: 'getUser', path: { user_id: '${someone}' } }]
    await expect(control.scenarios.run({ steps })).rejects.toMatchObject({ code: 'scenario_reference_unknown' })
  })
})

describe('an exported session', () => {
  it('runs again in another world, and makes the like there', async () => {
    await using sandbox = await createSandbox(frozen)
    const { control } = clientsOf(sandbox)
    const { refs } = await control.scenarios.play('refund_abnormal')
    await using other = await createSandbox({ ...frozen, seed: 'other' })
    const { steps } = await control.journal.exportScenario()
    const again = await clientsOf(other).control.scenarios.run({ steps })
    const [before, after] = [textsOf(refs)['refund_id'] ?? '', textsOf(again.refs)['refund_id'] ?? '']
    expect(after).not.toBe(before)
    expect((await clientsOf(other).parley.refunds.get(after)).status).toBe('abnormal')
  })
})
