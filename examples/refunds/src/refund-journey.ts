import type { Client, Schemas } from '@parley/sdk'
import type { BackofficeClient } from '@parley/sdk/backoffice'
import type { SandboxClient } from '@parley/sdk/sandbox'
import type { Show } from './show.ts'

/** Who takes part: the integrator's product, and in the sandbox the platform's staff, the payment channel and time. */
export interface Cast {
  readonly parley: Client
  readonly staff: BackofficeClient
  readonly control: SandboxClient
}

const terms = { document: 'terms_of_service', version: '2026-01-01' } as const
const card = { type: 'bank_card', holder_name: 'Ming Li', account: '4242424242424242' } as const
const expiry = { month: 12, year: 2050 }
const monthOfPro = { plan_id: 'pro', interval: 'month', method: 'bank_card', entry: 'purchase_page' } as const
const wish = { channel: 'website_personal_center', reason: 'user_cancelled', statement: 'No longer needed.' } as const
const receipt = new Blob(['Order and payment, as shown in the personal centre.'], { type: 'text/plain' })

/** Takes a customer from sign-up to a refund credited to the card that paid. Answers the refund at the end. */
export async function refundJourney({ parley, staff, control }: Cast, show: Show): Promise<Schemas['Refund']> {
  const username = `ming-${crypto.randomUUID().slice(0, 8)}`
  const person = { kind: 'individual', username, email: `${username}@example.com`, region: 'CN', locale: 'en' } as const
  const user = await parley.users.create(person)
  await parley.users.acceptTerms(user.id, terms)
  show('Signed up, terms accepted', user.username)
  for await (const { name, features } of parley.plans.list()) show(`Plan ${name}`, features.join(', '))

  const method = await parley.paymentMethods.create(user.id, { ...card, expiry })
  const order = await parley.orders.create({ user_id: user.id, ...monthOfPro })
  show('Order', order.amount, order.decision)
  const { confirmation_digest } = order
  await parley.orders.confirm(order.id, { confirmation_digest })
  const means = { method: method.type, payment_method_id: method.id }
  const payment = await parley.payments.create(order.id, { ...means, confirmation_digest })
  show('Payment', payment.status, payment.decision)
  await control.payments.simulate(payment.id, { outcome: 'succeed' })
  show('Paid; the customer may use', (await parley.entitlements.get(user.id)).features.join(', '))

  await control.clock.advance({ by: 'P10D' })
  const preview = await parley.refunds.preview({ order_id: order.id, reason: wish.reason })
  show('Preview ten days later', preview.amount?.net ?? preview.problem, preview.decision)
  const draft = await parley.refunds.create({ order_id: order.id, reason: wish.reason })
  show('Draft, to be submitted by', draft.submit_by)
  const file = await parley.files.upload({ file: receipt, purpose: 'refund_evidence', user_id: user.id })
  const stated = { order_information: { order_id: order.id, paid: order.amount }, evidence: [file.id] }
  const submitted = await parley.refunds.submit(draft.id, { ...wish, ...stated })
  show('Submitted', submitted.amount?.net, submitted.decision)

  await staff.refunds.startReview(draft.id)
  const approved = await staff.refunds.approve(draft.id, { finding: { fault: 'none' } })
  show('Approved, money back by', approved.payout?.due_date, approved.decision)
  const { fired } = await control.clock.advance({ by: 'P1D' })
  show('A day later, due and done', fired.map(({ kind }) => kind).join(', '))
  const refund = await parley.refunds.get(draft.id)
  show(`Refund to ${refund.destination.label}`, refund.status)
  show('The customer may use', (await parley.entitlements.get(user.id)).features.join(', '))
  for (const { event, statement } of (await parley.refunds.decision(draft.id)).data)
    show(`Why: ${event}`, statement.text)
  return refund
}
