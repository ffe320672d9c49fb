import { createTransport } from '../core.ts'
import type { Operation } from '../operation.ts'
import type { ClientOptions } from '../options.ts'
import { type Step, scriptedFetch } from './scripted-fetch.ts'

export const getThing: Operation = { id: 'getThing', method: 'GET', path: '/v1/things/{thing_id}' }
export const createThing: Operation = { id: 'createThing', method: 'POST', path: '/v1/things', idempotent: true }
export const previewThing: Operation = {
  id: 'previewThing',
  method: 'POST',
  path: '/v1/things/preview',
  readOnly: true,
}
export const patchThing: Operation = { id: 'patchThing', method: 'PATCH', path: '/v1/things/{thing_id}' }

/** 2026-01-01T00:00:00Z */
export const NOW = 1_767_225_600_000

/** A transport over a script; waits are recorded, not waited for; jitter is 0.5. */
export const setup = (steps: readonly Step[], options: Partial<ClientOptions> = {}) => {
  const script = scriptedFetch(...steps)
  const sleeps: number[] = []
  let keys = 0
  const transport = createTransport({
    apiKey: 'sk_test_secret',
    baseUrl: 'http://parley.test',
    fetch: script.fetch,
    random: () => 0.5,
    now: () => NOW,
    newIdempotencyKey: () => `key-${(keys += 1)}`,
    sleep: async (milliseconds) => {
      sleeps.push(milliseconds)
    },
    ...options,
  })
  return { ...script, sleeps, transport }
}

/** What a promise rejects with, caught at once so that the rejection is never left unhandled. */
export const failureOf = (promise: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(promise).then(
    () => Promise.reject(new Error('it succeeded')),
    (error: unknown) => error,
  )
