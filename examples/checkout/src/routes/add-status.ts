import type { Hono } from 'hono'
import { unknownOrderPage } from '../pages/problem-page.ts'
import { statusPage } from '../pages/status-page.ts'
import type { Shop } from '../shop.ts'

/** What became of an order, from the shop's own records: the page changes when the webhook came. */
export function addStatus(app: Hono, { purchases }: Shop): void {
  app.get('/orders/:id/status', (context) => {
    const id = context.req.param('id')
    const purchase = purchases.find(id)
    if (purchase === undefined) return context.html(unknownOrderPage(), 404)
    context.header('cache-control', 'no-store')
    return context.html(statusPage(id, purchase))
  })
}
