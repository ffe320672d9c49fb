import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../targets/target.ts'
import { overHttp } from '../targets/targets.ts'
import { send } from './call.ts'
import { subjects } from './calls.ts'
import { exampleCall } from './example-call.ts'
import { expectProblem } from './expect-problem.ts'

let world: World
beforeAll(async () => {
  world = await overHttp.open()
})
afterAll(() => world[Symbol.asyncDispose]())

describe.each(subjects)('$title', (subject) => {
  const { operation } = subject

  it('refuses a query parameter that it does not have, and names it', async () => {
    const call = exampleCall(subject)
    const search = `?${new URLSearchParams({ ...call.query, nonsense: '1' })}`
    const problem = await expectProblem(await send(world, { operation, call }, { search }), 'validation_failed')
    expect(problem.errors).toMatchObject([{ pointer: 'nonsense', code: 'unknown_field' }])
  })
})

describe.each(subjects.filter(({ operation }) => operation.paginated))('$title', (subject) => {
  const { operation } = subject

  it('refuses page sizes and cursors that are none', async () => {
    const call = exampleCall(subject)
    for (const search of ['limit=0', 'limit=101', 'limit=-1', 'limit=1.5', 'limit=ten', 'limit=']) {
      const problem = await expectProblem(
        await send(world, { operation, call }, { search: `?${search}` }),
        'validation_failed',
      )
      expect(problem.errors?.[0]?.pointer).toBe('limit')
    }
    for (const search of ['limit=1&limit=2', `after=${'x'.repeat(201)}`, 'after=%00', 'limit=1&%6Cimit=1']) {
      await expectProblem(await send(world, { operation, call }, { search: `?${search}` }), 'validation_failed')
    }
  })
})

describe('pages', () => {
  it('are newest first and hold everything once', async () => {
    const names = Array.from({ length: 7 }, () => world.unique('page'))
    for (const username of names) {
      await world.parley.users.create({
        kind: 'individual',
        username,
        email: 'a@example.com',
        region: 'CN',
        locale: 'en',
      })
    }
    const sizes: number[] = []
    const seen: string[] = []
    for await (const page of world.parley.users.list({ limit: 3 }).pages()) {
      sizes.push(page.data.length)
      seen.push(...page.data.map(({ username }) => username))
      if (seen.length >= names.length) break
    }
    expect(sizes.slice(0, 2)).toEqual([3, 3])
    expect(seen.slice(0, names.length)).toEqual(names.toReversed())
  })

  it('take a cursor that is none as one that nothing follows, or refuse it', async () => {
    for (const after of ['!!!!', 'AAAA', '../../etc', "' or 1=1 --"]) {
      const result = await world.parley.users.list({ after }).result()
      const said = result.ok ? result.data : result.problem
      expect(said).toMatchObject(result.ok ? { data: expect.any(Array) } : { code: 'validation_failed' })
    }
  })
})
