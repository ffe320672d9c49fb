import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { findTrade } from '../channels/store.ts'
import type { Control } from '../control/control-context.ts'
import { reportPayment } from '../control/report-payment.ts'
import { pagePolicy } from './page-style.ts'
import { choicesOf, noTradePage, payerPage } from './payer-page.ts'
import { returnUrlOf } from './return-url.ts'

/** With the tag of a sandbox in front, for a host of many; whoever serves the page has found the sandbox by then. */
const paths = ['/pay/:payment_id', '/pay/:tag/:payment_id']

/** A form with one button in it is much smaller. */
const largestForm = 4096

/**
 * Serves `/pay/{payment_id}`, the page of the simulated channels to which `next_action` sends the payer. What the payer
 * chooses is carried out as `simulatePayment` does it. With `?return_url=` the page ends in a link back to the shop.
 */
export function createPayerPage(control: Control): (request: Request) => Promise<Response> {
  const app = new Hono()
  const tradeOf = (id: string) => control.platform.read((ctx) => findTrade(ctx, id))

  app.use(async (context, next) => {
    await next()
    context.header('content-security-policy', pagePolicy)
    context.header('cache-control', 'no-store')
    context.header('x-content-type-options', 'nosniff')
    // Not `no-referrer`: with that, browsers hide the origin of the form from the check for forged ones.
    context.header('referrer-policy', 'same-origin')
  })
  app.use(csrf(), bodyLimit({ maxSize: largestForm }))
  app.on('GET', paths, async (context) => {
    const trade = await tradeOf(context.req.param('payment_id') ?? '')
    if (trade === undefined) return context.html(noTradePage(), 404)
    return context.html(payerPage(trade, returnUrlOf(context.req.query('return_url'))))
  })
  app.on('POST', paths, async (context) => {
    const returnUrl = returnUrlOf(context.req.query('return_url'))
    const trade = await tradeOf(context.req.param('payment_id') ?? '')
    if (trade === undefined) return context.html(noTradePage(), 404)
    const { outcome } = await context.req.parseBody()
    const choice = choicesOf(trade).find((one) => one === outcome)
    if (choice === undefined) return context.html(payerPage(trade, returnUrl), 409)
    const chosen = { payment_id: trade.payment_id, outcome: choice, at: control.clock.now() }
    await control.journal.payer(chosen, async () => {
      const { result } = await reportPayment(control, trade.payment_id, { outcome: choice })
      return result === 'reported'
    })
    // Shown by a request of its own, so that loading the page again does not send the form again.
    const { pathname, search } = new URL(context.req.url)
    return context.redirect(pathname + search, 303)
  })
  return async (request) => app.fetch(request)
}
