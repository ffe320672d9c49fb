import type { Hono } from 'hono'
import { confirmationPage } from '../pages/confirmation-page.ts'
import { offerPage } from '../pages/offer-page.ts'
import { unknownOrderPage } from '../pages/problem-page.ts'
import type { Shop } from '../shop.ts'
import { fieldsOf } from './fields-of.ts'

const terms = { document: 'terms_of_service', version: '2026-01-01' } as const
const choice = { plan_id: 'pro', interval: 'month', method: 'alipay', entry: 'purchase_page' } as const

/** From the offer to the page of the channel. */
export function addBuying(app: Hono, { parley, purchases, shopUrl }: Shop): void {
  app.get('/', async (context) => context.html(offerPage(await parley.plans.get(choice.plan_id))))

  app.post('/orders', async (context) => {
    const { email } = await fieldsOf(context, ['email', 'terms'])
    const username = `shop-${crypto.randomUUID().slice(0, 13)}`
    const user = await parley.users.create({ kind: 'individual', username, email, region: 'CN', locale: 'en' })
    await parley.users.acceptTerms(user.id, terms)
    const order = await parley.orders.create({ user_id: user.id, ...choice })
    purchases.open(order.id)
    return context.redirect(`/orders/${order.id}`, 303)
  })

  app.get('/orders/:id', async (context) => {
    const id = context.req.param('id')
    if (purchases.find(id) === undefined) return context.html(unknownOrderPage(), 404)
    return context.html(confirmationPage(await parley.orders.get(id)))
  })

  app.post('/orders/:id/pay', async (context) => {
    const id = context.req.param('id')
    if (purchases.find(id) === undefined) return context.html(unknownOrderPage(), 404)
    // The digest stands for what the customer was shown; an order that changed since has another, and is refused.
    const { name: payer_name, confirmation_digest } = await fieldsOf(context, ['name', 'confirmation_digest'])
    const { status } = await parley.orders.get(id)
    if (status === 'awaiting_confirmation') await parley.orders.confirm(id, { confirmation_digest })
    const payment = await parley.payments.create(id, { method: choice.method, payer_name, confirmation_digest })
    purchases.open(id)
    const statusUrl = `${shopUrl}/orders/${id}/status`
    if (payment.next_action.type !== 'redirect') return context.redirect(statusUrl, 303)
    const page = new URL(payment.next_action.url)
    page.searchParams.set('return_url', statusUrl)
    return context.redirect(page.href, 303)
  })
}
