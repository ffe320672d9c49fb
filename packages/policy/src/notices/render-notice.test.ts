import { events } from '@parley/contract/events'
import type { EventType } from '@parley/contract/events'
import platform from '@parley/contract/platform.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import type { PolicyLocale } from '../catalogue/localized-text.ts'
import type { ToldObject } from './notice.ts'
import { factsOf } from './notice-facts.ts'
import { noticeTable } from './notice-table.ts'
import { renderNotices } from './render-notice.ts'

interface Documented {
  responses: Record<string, { content?: Record<string, { examples?: { default?: { $ref?: string } } }> }>
}
interface Example {
  value: { data?: ToldObject[] } | ToldObject
}

/** An object as the contract's own example shows it. */
function exampleOf(path: string): ToldObject {
  const { get } = (platform.paths as unknown as Record<string, { get: Documented }>)[path] ?? {}
  const reference = get?.responses['200']?.content?.['application/json']?.examples?.default?.$ref ?? ''
  const known = platform.components.examples as unknown as Record<string, Example>
  const value = known[reference.slice('#/components/examples/'.length)]?.value
  const object = value !== undefined && 'data' in value ? value.data?.[0] : (value as ToldObject | undefined)
  if (object === undefined) throw new Error(`${path} has no example`)
  return object
}

const examples: Readonly<Record<string, ToldObject>> = {
  User: exampleOf('/v1/users/{user_id}'),
  TermsAcceptance: exampleOf('/v1/users/{user_id}/terms_acceptances'),
  Order: exampleOf('/v1/orders/{order_id}'),
  Payment: exampleOf('/v1/payments/{payment_id}'),
  PaymentMethod: exampleOf('/v1/payment_methods/{payment_method_id}'),
  Quote: exampleOf('/v1/quotes/{quote_id}'),
  Recording: exampleOf('/v1/recordings/{recording_id}'),
  Refund: exampleOf('/v1/refunds/{refund_id}'),
  Invoice: exampleOf('/v1/invoices/{invoice_id}'),
  Dispute: exampleOf('/v1/disputes/{dispute_id}'),
  Subscription: exampleOf('/v1/subscriptions/{subscription_id}'),
  Wallet: exampleOf('/v1/users/{user_id}/wallet'),
}

function objectOf(type: EventType): ToldObject {
  const object = examples[events[type].object]
  if (object === undefined) throw new Error(`There is no example for ${type}`)
  return object
}

const told = Object.keys(noticeTable) as EventType[]
const locales: readonly PolicyLocale[] = ['en', 'zh-CN']

describe.each(told)('the notice of %s', (type) => {
  const rule = noticeTable[type]
  if (rule === undefined) throw new Error('It is in the table')

  it.each(locales)('asks only for facts that its object has, in %s', (locale) => {
    const facts = factsOf(objectOf(type), locale)
    const asked = [...`${rule.title[locale]} ${rule.text[locale]}`.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    for (const name of asked) expect(facts).toHaveProperty(name)
  })

  it.each(locales)('is whole in %s, one for each channel', (locale) => {
    const notices = renderNotices({ type, object: objectOf(type) }, locale)
    expect(notices.map(({ channel }) => channel)).toEqual(rule.channels)
    for (const { title, text } of notices) {
      expect(title).not.toBe('')
      expect(text).not.toMatch(/[{}]|undefined|null/)
    }
  })

  it('uses each channel once, and says the same about every object of its kind in both languages', () => {
    expect(new Set(rule.channels).size).toBe(rule.channels.length)
    const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted()
    expect(namesIn(rule.text['zh-CN'])).toEqual(namesIn(rule.text.en))
  })
})

describe('the table of notices', () => {
  it('has each type of notice once', () => {
    const types = Object.values(noticeTable).map(({ type }) => type)
    expect(new Set(types).size).toBe(types.length)
  })

  it('tells nobody of what is no concern of a user', () => {
    const object = objectOf('order.created')
    expect(renderNotices({ type: 'order.created', object }, 'en')).toEqual([])
  })
})

describe('the plan that a notice names', () => {
  const tiered = { plan_id: 'flagship', tier: 'flagship_standard' } as const

  it.each([
    ['order.paid', 'en', 'Flagship Standard'],
    ['subscription.activated', 'zh-CN', '旗舰标准套餐'],
    ['subscription.renewal_upcoming', 'en', 'Flagship Standard'],
  ] as const)('2.S.4 is named by its tier: %s in %s', (type, locale, name) => {
    const object: ToldObject = { ...objectOf(type), ...tiered }
    for (const { text } of renderNotices({ type, object }, locale)) expect(text).toContain(name)
  })

  it('2.S.4 is the one to come as well, where it will be another', () => {
    const subscription = objectOf('subscription.change_scheduled')
    if (subscription.object !== 'subscription') throw new Error('The event is about a subscription')
    const { interval, add_ons, period_end: effective_on } = subscription
    const object = { ...subscription, scheduled_change: { ...tiered, interval, seats: 2, add_ons, effective_on } }
    const [prompt] = renderNotices({ type: 'subscription.change_scheduled', object }, 'en')
    expect(prompt?.text).toContain('the plan is Flagship Standard with 2 seats')
  })

  it('2.4 is the plan itself where no tier is named', () => {
    const untiered = { ...tiered, tier: null }
    const object: ToldObject = { ...objectOf('subscription.activated'), ...untiered }
    for (const { text } of renderNotices({ type: 'subscription.activated', object }, 'en'))
      expect(text).toMatch(/^Flagship is yours/)
  })
})

describe('what comes with a notice', () => {
  it('3.P.5 is a receipt with the e-mail about a paid order, and a link to it', () => {
    const object = objectOf('order.paid')
    const [prompt, , email] = renderNotices({ type: 'order.paid', object }, 'en')
    expect(prompt).toMatchObject({ channel: 'client_prompt', attachments: [] })
    expect(email?.attachments).toMatchObject([{ name: `receipt-${object.id}.txt`, media_type: 'text/plain' }])
    expect(email?.attachments[0]?.content).toContain(object.id)
    expect(email?.links).toEqual([{ label: 'Open the order', url: `/personal_center/orders/${object.id}` }])
  })

  it.each([
    [null, /is paid\.$/],
    [{}, /is paid\.$/],
    [{ clawback: { gift_days: true, coupon: false } }, /whose rules govern a refund\.$/],
    [{ non_refundable: true }, /allows no refund for reasons of your own\.$/],
  ])('4.3.3 tells the buyer of a rule for refunds, with the payment: %j', (changes, text) => {
    const order = objectOf('order.paid')
    if (order.object !== 'order') throw new Error('The event is about an order')
    const open = { non_refundable: false, refundable_until: null, prorate_on: 'paid' } as const
    const refund_rule = changes && { ...open, clawback: { gift_days: false, coupon: false }, ...changes }
    const { amount: list_amount } = order
    const promotion = { id: 'prm_1', code: null, discount: list_amount, bonus_days: 0, list_amount, refund_rule }
    const [prompt] = renderNotices({ type: 'order.paid', object: { ...order, promotion } }, 'en')
    expect(prompt?.text).toMatch(text)
  })

  it('4.2.3 is the whole decision with the e-mail about an approved refund', () => {
    const object = objectOf('refund.approved')
    const email = renderNotices({ type: 'refund.approved', object }, 'zh-CN').find(({ channel }) => channel === 'email')
    const lines = email?.attachments[0]?.content.trimEnd().split('\n') ?? []
    if (object.object !== 'refund') throw new Error('The event is about a refund')
    expect(lines.slice(0, 2)).toEqual([`审核结果: ${object.decision.outcome}`, `退费: ${object.id}`])
    expect(lines.slice(2).join()).not.toMatch(/[a-z]{3}/)
    expect(lines.some((line) => line.startsWith('依据条款：4.'))).toBe(true)
  })

  it('3.P.3 is the page of the channel where the payer has to act', () => {
    const payment = objectOf('payment.requires_action')
    if (payment.object !== 'payment') throw new Error('The event is about a payment')
    const object = { ...payment, next_action: { type: 'redirect', url: 'https://pay.example/1' } } as const
    const [prompt] = renderNotices({ type: 'payment.requires_action', object }, 'en')
    expect(prompt?.links).toEqual([{ label: 'Go to the payment', url: 'https://pay.example/1' }])
  })
})
