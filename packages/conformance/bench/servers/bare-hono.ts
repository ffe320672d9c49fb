// The limit of the framework: Hono on Node with a fixed JSON answer.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const app = new Hono()
app.get('/v1/orders/:id', (context) => context.json({ id: context.req.param('id'), object: 'order' }))
app.post('/v1/orders', async (context) => {
  await context.req.json()
  return context.json({ id: 'ord_0', object: 'order' }, 201)
})
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(`http://127.0.0.1:${port}`))
