import type { SandboxHost } from '@parley/sandbox/host/create-sandbox-host'
import { Hono } from 'hono'
import { addDocs } from './docs/add-docs.ts'

/** For answers that are no pages; pages bring a policy of their own. */
const guards = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

const pathsOfTheHost = /^https?:\/\/[^/]+\/(v1|backoffice\/v1|sandbox\/v1|pay)\//

/** Everything that one port serves: the sandboxes, its API reference, and two answers for whoever watches over it. */
export function createApp(host: SandboxHost): (request: Request) => Promise<Response> {
  const app = new Hono()
  app.use(async (context, next) => {
    await next()
    const { headers } = context.res
    for (const [name, value] of Object.entries(guards)) if (!headers.has(name)) context.header(name, value)
  })
  app.get('/healthz', (context) => context.json({ status: 'ok' }))
  app.get('/readyz', async (context) => {
    const answers = await host
      .world()
      .platform.bindDeps.database.script('SELECT 1')
      .then(
        () => true,
        () => false,
      )
    return answers ? context.json({ status: 'ok' }) : context.json({ status: 'the database does not answer' }, 503)
  })
  app.get('/', (context) => context.redirect('/docs'))
  addDocs(app, { ...host.world().keys, host: host.hostKey })
  app.all('*', (context) => host.fetch(context.req.raw))
  // Almost every call is one of these, and pays for no second router.
  return async (request) => (pathsOfTheHost.test(request.url) ? host.fetch(request) : app.fetch(request))
}
