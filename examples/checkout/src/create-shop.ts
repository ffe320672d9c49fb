import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { toProblemPage } from './pages/problem-page.ts'
import { style } from './pages/style.ts'
import { addBuying } from './routes/add-buying.ts'
import { addStatus } from './routes/add-status.ts'
import { addWebhooks } from './routes/add-webhooks.ts'
import type { Shop } from './shop.ts'

/**
 * A shop that sells a month of Pro: an offer, a confirmation, the payment at the channel, and a page that says what
 * became of it.
 *
 * @example
 * const shop = createShop({ parley, purchases: createPurchases(), shopUrl, payOrigin, secrets: () => [secret] })
 * await shop.request('/')
 */
export function createShop(shop: Shop): Hono {
  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        baseUri: ["'none'"],
        // The form that pays is answered with a redirect to the channel, and browsers hold that against the policy too.
        formAction: ["'self'", shop.payOrigin],
        frameAncestors: ["'none'"],
      },
      // Not `no-referrer`: with that, browsers hide the origin of a form from the check for forged ones.
      referrerPolicy: 'same-origin',
    }),
    csrf(),
    bodyLimit({ maxSize: 256 * 1024 }),
  )
  app.get('/style.css', (context) => context.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }))
  addBuying(app, shop)
  addStatus(app, shop)
  addWebhooks(app, shop)
  app.onError(toProblemPage)
  return app
}
