import type { ClientOptions } from '@parley/sdk'
import { TestRunner } from 'vitest'
import { createWorld } from './create-world.ts'
import type { Keys, Target } from './target.ts'

/** A sandbox that is already running somewhere. */
export interface RemoteSandbox {
  /** Without a slash at its end. */
  readonly baseUrl: string
  readonly keys: Keys
}

/**
 * One sandbox for all tests: those that need an instant, parameters or a calendar of their own are skipped. Webhook
 * endpoints are deleted after each test, because a sandbox takes a limited number of them.
 */
export function remoteTarget({ baseUrl, keys }: RemoteSandbox): Target {
  return {
    name: baseUrl,
    open: async (needs = {}) => {
      const missing = Object.keys(needs).filter((need) => need !== 'seed')
      if (missing.length > 0) {
        TestRunner.getCurrentTest()?.context.skip(`needs a sandbox with its own ${missing.join(', ')}`)
      }
      const endpoints: string[] = []
      const world = createWorld({
        baseUrl,
        keys,
        fetch: noting(endpoints),
        unique: (name) => `${name}.${crypto.randomUUID().slice(0, 8)}`,
        close: async () => {
          for (const id of endpoints) await world.parley.webhookEndpoints.delete(id).result()
        },
      })
      // The tests are the staff.
      await world.control.robots.update('reviewer', { enabled: false })
      return world
    },
  }
}

/** The global `fetch`, with an eye on the webhook endpoints that are made. */
function noting(endpoints: string[]): NonNullable<ClientOptions['fetch']> {
  return async (input, init) => {
    const request = new Request(input, init)
    const response = await fetch(request)
    const isNew = request.method === 'POST' && response.status === 201 && request.url.endsWith('/v1/webhook_endpoints')
    if (isNew) endpoints.push((await response.clone().json()).id)
    return response
  }
}
