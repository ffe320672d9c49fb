import { TestRunner } from 'vitest'
import { createWorld } from './create-world.ts'
import type { Keys, Target } from './target.ts'

/** A sandbox that is already running somewhere. */
export interface RemoteSandbox {
  /** Without a slash at its end. */
  readonly baseUrl: string
  readonly keys: Keys
}

/** One sandbox for all tests: those that need an instant, parameters or a calendar of their own are skipped. */
export function remoteTarget({ baseUrl, keys }: RemoteSandbox): Target {
  return {
    name: baseUrl,
    open: async (needs = {}) => {
      const missing = Object.keys(needs).filter((need) => need !== 'seed')
      if (missing.length > 0) {
        TestRunner.getCurrentTest()?.context.skip(`needs a sandbox with its own ${missing.join(', ')}`)
      }
      return createWorld({
        baseUrl,
        keys,
        fetch: (input, init) => fetch(input, init),
        unique: (name) => `${name}.${crypto.randomUUID().slice(0, 8)}`,
        close: async () => undefined,
      })
    },
  }
}
