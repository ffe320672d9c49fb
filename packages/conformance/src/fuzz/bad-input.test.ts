import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { send } from '../generic/call.ts'
import type { Sending } from '../generic/call.ts'
import { prepareCall, subjects } from '../generic/calls.ts'
import type { Subject } from '../generic/calls.ts'
import { createStage } from '../generic/stage.ts'
import type { Stage } from '../generic/stage.ts'
import { inProcessTarget } from '../targets/in-process-target.ts'
import type { World } from '../targets/target.ts'
import { watch } from './fingerprint.ts'
import type { Watcher } from './fingerprint.ts'
import { hostileText } from './hostile-values.ts'
import { mutantsOf } from './mutations.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Repeats a run exactly; each run has another one unless given. */
    fuzzSeed?: number
    /** Tries of each property; 60 unless given. */
    fuzzRuns?: number
  }
}

// The same in every run, so that a change is judged by what it changes; a long run is given others.
const seed = inject('fuzzSeed') ?? 20_260_901
const runs: fc.Parameters<unknown> = {
  seed,
  numRuns: inject('fuzzRuns') ?? 60,
  interruptAfterTimeLimit: inject('fuzzRuns') === undefined ? 2_000 : 600_000,
}

let folder: string
let world: World
let stage: Stage
let watcher: Watcher
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-fuzz-'))
  const file = join(folder, 'world.db')
  world = await inProcessTarget.open({ file })
  stage = await createStage(world)
  watcher = await watch(file)
  process.stdout.write(`fuzz: seed ${seed}\n`)
})
afterAll(async () => {
  watcher.close()
  await stage[Symbol.asyncDispose]()
  await world[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true })
})

/**
 * Sends what is wrong with a call: the answer keeps to the contract, and a refusal leaves everything as it was, but that a
 * wrong code uses up a try.
 */
async function expectHarmless(subject: Subject, call: Parameters<typeof send>[1]['call'], sending: Sending) {
  const { operation } = subject
  await watcher.mark()
  const response = await send(world, { operation, call }, sending)
  const text = await response.text()
  expect(response.headers.get('parley-contract-violation'), text).toBeNull()
  expect(response.status, text).toBeLessThan(500)
  if (response.status < 400) return
  const problem = JSON.parse(text)
  expect([...operation.errors, 'operation_not_found', 'method_not_allowed']).toContain(problem.code)
  expect(problem.detail).not.toMatch(/SQLITE|libsql|TypeError|at \/|node:/i)
  if (problem.code !== 'challenge_code_wrong') expect(await watcher.changes(), text).toEqual([])
}

const withJson = subjects.filter(({ operation }) => operation.body === 'json')
const withForm = subjects.filter(({ operation }) => operation.body === 'multipart')
const withQuery = subjects.filter(({ operation }) => operation.method === 'GET')

describe.each(withJson)('$title', (subject) => {
  it('takes every mutation of a good body without harm', async () => {
    const call = await prepareCall(stage, subject)
    await fc.assert(
      fc.asyncProperty(mutantsOf(call.body), (raw) => expectHarmless(subject, call, { raw })),
      runs,
    )
  })
})

describe.each(withForm)('$title', (subject) => {
  it('takes every form without harm', async () => {
    const field = fc.constantFrom('file', 'purpose', 'user_id', 'path', '__proto__')
    const value = fc.oneof(
      hostileText,
      fc.constantFrom('refund_evidence', stage.user.id),
      fc.uint8Array({ maxLength: 200 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(field, value), { maxLength: 6 }), async (fields) => {
        const form = new FormData()
        for (const [name, one] of fields) {
          if (typeof one === 'string') form.append(name, one)
          else form.append(name, new File([Uint8Array.from(one)], 'evidence.png', { type: 'image/png' }))
        }
        await expectHarmless(subject, { body: form }, {})
      }),
      runs,
    )
  })
})

describe.each(withQuery)('$title', (subject) => {
  it('takes every path and query without harm', async () => {
    const call = await prepareCall(stage, subject)
    const names = Object.keys(call.path ?? {})
    const known = fc.constantFrom('limit', 'after', 'after_sequence', 'status', 'user_id', 'region', 'type', 'x')
    const query = fc.array(fc.tuple(known, hostileText), { maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(hostileText, { minLength: names.length, maxLength: names.length }),
        query,
        (ids, pairs) => {
          const path = Object.fromEntries(names.map((name, index) => [name, ids[index] ?? '']))
          const search = `?${new URLSearchParams(pairs)}`
          return expectHarmless(subject, { path }, { search })
        },
      ),
      { ...runs, numRuns: Math.ceil((runs.numRuns ?? 0) / 2) },
    )
  })
})

describe('headers', () => {
  const names = fc.constantFrom(
    'authorization',
    'idempotency-key',
    'if-match',
    'accept-language',
    'parley-version',
    'content-type',
    'content-encoding',
    'content-length',
    'x-forwarded-for',
  )
  const value = fc.oneof(
    fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
    fc.constantFrom('*', '"1"', 'W/"1"', 'zh;q=9', 'q=', 'identity', '-1', 'application/json;charset=utf-7'),
  )

  it.each(
    subjects.filter(({ operation }) =>
      ['createOrder', 'cancelOrder', 'listPlans', 'deleteWebhookEndpoint'].includes(operation.id),
    ),
  )('of $title are taken without harm', async (subject) => {
    const call = await prepareCall(stage, subject)
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, value, { maxKeys: 4 }), (headers) =>
        expectHarmless(subject, call, { headers }),
      ),
      runs,
    )
  })
})
