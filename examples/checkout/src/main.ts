import { serve } from '@hono/node-server'
import { createClient } from '@parley/sdk'
import { readConfig } from './config.ts'
import { createShop } from './create-shop.ts'
import { createPurchases } from './purchases.ts'
import { registerEndpoint } from './register-endpoint.ts'

const { baseUrl, secretKey, port, shopUrl } = readConfig()
const parley = createClient({ baseUrl, apiKey: secretKey })
const secrets: string[] = []
const payOrigin = new URL(baseUrl).origin
const shop = createShop({ parley, purchases: createPurchases(), shopUrl, payOrigin, secrets: () => secrets })

// Listens first: the platform challenges the endpoint while it is being registered.
const server = serve({ fetch: shop.fetch, port, hostname: new URL(shopUrl).hostname })
const endpoint = await registerEndpoint(parley, `${shopUrl}/webhooks`)
secrets.push(endpoint.secret)
console.log(`The shop is open at ${shopUrl}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())

async function close(): Promise<void> {
  server.close()
  await parley.webhookEndpoints
    .delete(endpoint.id, { maxRetries: 0 })
    .result()
    .catch(() => undefined)
  process.exit(0)
}
