import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SandboxHost } from '@parley/sandbox/host/create-sandbox-host'
import { createWorld } from '../targets/create-world.ts'
import { serve } from '../targets/http-target.ts'
import { openHost, uniqueNames } from '../targets/open-sandbox.ts'
import type { World } from '../targets/target.ts'
import { send } from './call.ts'
import { subjects } from './calls.ts'
import { exampleCall } from './example-call.ts'
import { expectProblem } from './expect-problem.ts'

let host: SandboxHost
let world: World
let arrive: () => void = () => undefined
beforeAll(async () => {
  host = await openHost()
  const { baseUrl, close } = await serve({
    fetch: (request) => {
      const answer = host.fetch(request)
      arrive()
      return answer
    },
  })
  world = createWorld({
    baseUrl,
    keys: host.world().keys,
    fetch: (input, init) => fetch(input, init),
    unique: uniqueNames(),
    close,
  })
})
afterAll(async () => {
  await world[Symbol.asyncDispose]()
  await host.close()
})

/** Holds the database until so many requests have come in, so that they are certain to be under way together. */
async function together(count: number, requests: () => Promise<Response>[]): Promise<Response[]> {
  const { promise: allThere, resolve: release } = Promise.withResolvers<void>()
  let missing = count
  arrive = () => {
    missing -= 1
    // Bodies come in right behind their heads, and are read while the database is held.
    if (missing === 0) setImmediate(() => setImmediate(release))
  }
  const held = Promise.all([host.world().platform.work(() => allThere), host.alone(() => allThere)])
  const answers = await Promise.all(requests())
  await held
  return answers
}

const idempotent = subjects.filter(({ operation }) => operation.idempotent)

describe.each(idempotent)('$title', (subject) => {
  const { operation } = subject

  it('refuses a second call with the same key while the first is running', async () => {
    const call = exampleCall(subject)
    const headers = { 'idempotency-key': world.unique('together') }
    const once = () => send(world, { operation, call }, { headers })
    const answers = await together(2, () => [once(), once()])
    const refused = await Promise.all(
      answers.map(async (answer) => (answer.status === 409 ? (await answer.clone().json()).code : null)),
    )
    const position = refused.indexOf('idempotency_in_progress')
    expect(position).toBeGreaterThanOrEqual(0)
    expect(refused.filter((code) => code === 'idempotency_in_progress')).toHaveLength(1)
    const [answer] = answers.slice(position)
    if (answer !== undefined) await expectProblem(answer, 'idempotency_in_progress')
  })

  it('does two calls with two keys one after the other', async () => {
    const call = exampleCall(subject)
    const one = () => send(world, { operation, call }, { headers: { 'idempotency-key': world.unique('apart') } })
    const codes = await together(2, () => [one(), one()])
    for (const answer of codes) {
      const body = answer.status >= 400 ? await answer.json() : {}
      expect(body.code).not.toBe('idempotency_in_progress')
      expect(answer.status).toBeLessThan(500)
    }
  })
})
