import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../targets/target.ts'
import { overHttp } from '../targets/targets.ts'
import { send } from './call.ts'
import { onlyAtFirst, prepareCall, subjects } from './calls.ts'
import { exampleCall } from './example-call.ts'
import { expectProblem } from './expect-problem.ts'
import { placesOfInstants } from './places-of-instants.ts'
import { createStage } from './stage.ts'
import type { Stage } from './stage.ts'

let world: World
let stage: Stage
beforeAll(async () => {
  world = await overHttp.open()
  stage = await createStage(world)
})
afterAll(async () => {
  await stage[Symbol.asyncDispose]()
  await world[Symbol.asyncDispose]()
})

/** Texts that look like an instant and are none that can be reckoned with. */
const noInstants = [
  '2016-12-31T23:59:60Z',
  '2017-01-01T07:59:60+08:00',
  '2026-02-29T00:00:00Z',
  '2026-09-01T00:00:00+08',
  '0001-01-01T00:00:00+23:59',
  '9999-12-31T23:59:59-23:59',
]
/** The ends of what an operation may be given. */
const farthest = ['0002-01-01T00:00:00+23:59', '9998-12-31T23:59:59-23:59']

/** `taken`, or the code of the refusal. */
const outcomeOf = async (response: Response, success: number) =>
  response.status === success ? 'taken' : (await expectProblem(response, 'any')).code

function withText(body: unknown, [name, ...rest]: readonly string[], text: string): unknown {
  if (name === undefined) return text
  const members: Record<string, unknown> = typeof body === 'object' && body !== null ? { ...body } : {}
  return { ...members, [name]: withText(members[name], rest, text) }
}

const inBody = subjects.flatMap((subject) =>
  placesOfInstants(subject).body.map((place) => ({
    subject,
    place,
    title: subject.title,
    pointer: `/${place.join('/')}`,
  })),
)
const inQuery = subjects.flatMap((subject) =>
  placesOfInstants(subject).query.map((name) => ({ subject, name, title: subject.title })),
)

it('are taken by operations of every document, in bodies and in queries', () => {
  expect(new Set(inBody.map(({ subject }) => subject.document)).size).toBe(3)
  expect(inQuery.length).toBeGreaterThan(0)
})

describe.each(inBody)('$title $pointer', ({ subject, place, pointer }) => {
  const { operation } = subject

  it.each(noInstants)('refuses %s, and points at it', async (text) => {
    const call = exampleCall(subject)
    const body = withText(call.body, place, text)
    const problem = await expectProblem(await send(world, { operation, call: { ...call, body } }), 'validation_failed')
    expect(problem.errors).toContainEqual({
      pointer,
      code: 'format',
      detail: expect.stringContaining('2026-09-01T01:00:00Z'),
    })
  })

  it.runIf(!onlyAtFirst.has(operation.id)).each(farthest)(
    'takes %s or refuses it, and keeps to the contract',
    async (text) => {
      const call = await prepareCall(stage, subject)
      const body = withText(call.body, place, text)
      const response = await send(world, { operation, call: { ...call, body } })
      expect(['taken', ...operation.errors]).toContain(await outcomeOf(response, operation.success))
    },
  )
})

describe.each(inQuery)('$title ?$name', ({ subject, name }) => {
  const { operation } = subject

  it.each(noInstants)('refuses %s, and points at it', async (text) => {
    const call = exampleCall(subject)
    const search = `?${new URLSearchParams({ ...call.query, [name]: text })}`
    const problem = await expectProblem(await send(world, { operation, call }, { search }), 'validation_failed')
    expect(problem.errors).toMatchObject([{ pointer: name, code: 'format' }])
  })

  it.each(farthest)('takes %s or refuses it, and keeps to the contract', async (text) => {
    const call = await prepareCall(stage, subject)
    const search = `?${new URLSearchParams({ ...call.query, [name]: text })}`
    const response = await send(world, { operation, call }, { search })
    expect(['taken', ...operation.errors]).toContain(await outcomeOf(response, operation.success))
  })
})
