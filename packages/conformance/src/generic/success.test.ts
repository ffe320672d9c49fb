import * as backoffice from '@parley/contract/backoffice/validators'
import * as platform from '@parley/contract/platform/validators'
import * as sandbox from '@parley/contract/sandbox/validators'
import type { Validate } from '@parley/contract/operation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentName } from '../recorder/documents.ts'
import type { World } from '../targets/target.ts'
import { overHttp } from '../targets/targets.ts'
import { send } from './call.ts'
import { onlyAtFirst, prepareCall, subjects } from './calls.ts'
import { expectProblem } from './expect-problem.ts'
import { createStage } from './stage.ts'
import type { Stage } from './stage.ts'

const responses: Readonly<Record<DocumentName, Readonly<Record<string, Validate>>>> = {
  platform: platform.responses,
  backoffice: backoffice.responses,
  sandbox: sandbox.responses,
}

/** These show a balance, which the ledger changes without a new version of the object. */
const derived = new Set(['getWallet', 'openWallet', 'closeWallet'])

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

const anytime = subjects.filter(({ operation }) => !onlyAtFirst.has(operation.id))

describe.each(anytime)('$title', (subject) => {
  const { document, operation } = subject

  it('answers what the contract says', async () => {
    const call = await prepareCall(stage, subject)
    const headers = { 'parley-version': '2026-01-01', 'accept-language': 'zh-CN' }
    const response = await send(world, { operation, call }, { headers })
    const { status } = response
    const type = response.headers.get('content-type')?.split(';')[0] ?? null
    const text = await response.text()
    expect(status, text).toBe(operation.success)
    expect(response.headers.get('parley-contract-violation')).toBeNull()
    expect(response.headers.get('parley-version')).toBe('2026-01-01')
    expect(response.headers.get('parley-request-id')).toMatch(/^req_/)
    if (operation.responseType === null) {
      expect([text, type]).toEqual(['', null])
      return
    }
    if (operation.responseType !== 'application/json') {
      if (operation.id === 'downloadFile') expect(text).toBe('It did not work.')
      expect(type).toBe(operation.responseType)
      return
    }
    expect(type).toBe('application/json')
    const body: { history?: unknown } = JSON.parse(text)
    const validate = responses[document][operation.id]
    expect(validate?.(body), JSON.stringify(validate?.errors)).toBe(true)
    if ('history' in body && !derived.has(operation.id)) expect(response.headers.get('etag')).toMatch(/^"\d+"$/)
  })
})

describe.each(subjects.filter(({ operation }) => operation.ifMatch))('$title', (subject) => {
  const { operation } = subject

  it('refuses an object that changed since it was read', async () => {
    const call = await prepareCall(stage, subject)
    const stale = await send(world, { operation, call }, { headers: { 'if-match': '"999"' } })
    await expectProblem(stale, 'precondition_failed')
    const any = await send(world, { operation, call }, { headers: { 'if-match': '*' } })
    expect(any.status, await any.text()).toBe(operation.success)
  })
})

describe.each(anytime.filter(({ operation }) => operation.idempotent))('$title', (subject) => {
  const { operation } = subject

  it('answers a repeated key as before, and refuses it with another body', async () => {
    const call = await prepareCall(stage, subject)
    const headers = { 'idempotency-key': world.unique('generic') }
    const first = await send(world, { operation, call }, { headers })
    const again = await send(world, { operation, call }, { headers })
    expect(first.headers.get('idempotency-replayed')).toBeNull()
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(again.status).toBe(operation.success)
    expect(await again.text()).toBe(await first.text())
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'))

    const { otherBody } = call
    expect(otherBody).toBeDefined()
    const other = await send(world, { operation, call: { ...call, body: otherBody } }, { headers })
    await expectProblem(other, 'idempotency_key_reused')
  })
})
