import { withChecksum } from '@parley/server/keys/key-text'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Keys, World } from '../targets/target.ts'
import { overHttp } from '../targets/targets.ts'
import { sessionTokenOf } from '../steps/customer.ts'
import { keyFor, send } from './call.ts'
import { prepareCall, subjects } from './calls.ts'
import { exampleCall } from './example-call.ts'
import { expectProblem } from './expect-problem.ts'
import { createStage } from './stage.ts'
import type { Stage } from './stage.ts'

/** Keys that no other sandbox of this suite has. */
const neighbours: Required<Keys> = {
  secret: withChecksum(`sk_${'N'.repeat(32)}`),
  staff: withChecksum(`bk_${'N'.repeat(32)}`),
  control: withChecksum(`ck_${'N'.repeat(32)}`),
  host: withChecksum(`hk_${'N'.repeat(32)}`),
}

let world: World
let neighbour: World
let stage: Stage
let token: string
beforeAll(async () => {
  world = await overHttp.open()
  neighbour = await overHttp.open({ seed: 'neighbour', keys: neighbours })
  stage = await createStage(neighbour)
  token = await sessionTokenOf(neighbour, stage.user)
})
afterAll(async () => {
  await stage[Symbol.asyncDispose]()
  await neighbour[Symbol.asyncDispose]()
  await world[Symbol.asyncDispose]()
})

/** Path parameters that name what every sandbox has. */
const shared: Readonly<Record<string, string>> = {
  policy_id: 'another-policy',
  plan_id: 'platinum',
  version: '1999',
  role: 'gardener',
  name: 'no_such_scenario',
  method: 'cheque',
}

/** These read what the platform offers to all of its users. */
const ofEverybody: ReadonlySet<string> = new Set(['listPlans', 'listPriceBooks', 'listPromotions', 'getPromotion'])

describe.each(subjects)('$title', (subject) => {
  const { operation } = subject

  it('takes no call without a key', async () => {
    const call = exampleCall(subject)
    await expectProblem(await send(world, { operation, call }, { key: null }), 'unauthenticated')
    for (const authorization of [
      'Basic c2s6',
      'Bearer',
      `Bearer  ${keyFor(world, operation)}`,
      keyFor(world, operation),
    ]) {
      const response = await send(world, { operation, call }, { key: null, headers: { authorization } })
      await expectProblem(response, 'unauthenticated')
    }
  })

  it('takes no key that it does not know, nor one of another sandbox', async () => {
    const call = exampleCall(subject)
    const foreign = keyFor(neighbour, operation)
    for (const key of [foreign, `${keyFor(world, operation)}x`, withChecksum(`sk_${'Z'.repeat(32)}`), token]) {
      await expectProblem(await send(world, { operation, call }, { key }), 'unauthenticated')
    }
  })

  it('takes no key of another kind', async () => {
    const call = exampleCall(subject)
    const { secret, staff, control, host } = neighbours
    const own = { secretKey: secret, staffKey: staff, controlKey: control, hostKey: host }
    const kinds = { ...own, sessionToken: token } as const
    const wrong = Object.entries(kinds).filter(([kind]) => !operation.auth.some((known) => known === kind))
    expect(wrong.length).toBeGreaterThan(0)
    for (const [, key] of wrong) {
      await expectProblem(await send(neighbour, { operation, call }, { key }), 'forbidden')
    }
  })
})

describe.each(subjects.filter(({ operation }) => operation.path.includes('{')))('$title', (subject) => {
  const { operation } = subject

  it('does not see what another sandbox has', async () => {
    const call = await prepareCall(stage, subject)
    const path = Object.fromEntries(Object.entries(call.path ?? {}).map(([name, id]) => [name, shared[name] ?? id]))
    const response = await send(world, { operation, call: { ...call, path } })
    await expectProblem(response, 'not_found')
  })
})

describe.each(subjects.filter(({ operation }) => operation.path.includes('{')))('$title', (subject) => {
  const { operation } = subject

  it('does not see what is not there', async () => {
    const call = exampleCall(subject)
    await expectProblem(await send(world, { operation, call }), 'not_found')
  })
})

describe.each(subjects.filter(({ operation }) => operation.auth.includes('sessionToken')))('$title', (subject) => {
  const { operation } = subject

  it('shows a user nothing of another user', async () => {
    const call = await prepareCall(stage, subject)
    const stranger = await sessionTokenOf(neighbour, await stage.stranger())
    const response = await send(neighbour, { operation, call }, { key: stranger })
    const text = await response.clone().text()
    if (ofEverybody.has(operation.id)) {
      expect(response.status).toBe(operation.success)
    } else if (operation.path.includes('{') && shared[Object.keys(call.path ?? {})[0] ?? ''] === undefined) {
      await expectProblem(response, 'not_found')
    } else if (operation.paginated) {
      expect(JSON.parse(text)).toMatchObject({ data: [], has_more: false })
    } else if (call.body !== undefined) {
      await expectProblem(response, 'any', ['validation_failed', 'order_not_refundable', 'invoice_order_unknown'])
    } else {
      expect(response.status).toBe(operation.success)
    }
  })
})
