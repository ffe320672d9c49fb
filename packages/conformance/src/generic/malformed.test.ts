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

const bytes = (...values: number[]) => new Uint8Array(values)
const deep = `${'['.repeat(40)}${']'.repeat(40)}`

const notJson: readonly (readonly [why: string, raw: string | Uint8Array<ArrayBuffer>])[] = [
  ['cut short', '{"a":'],
  ['single quotes', "{'a':1}"],
  ['a trailing comma', '{"a":1,}'],
  ['a comment', '{"a":1 /* b */}'],
  ['two documents', '{}{}'],
  ['bytes that are not UTF-8', bytes(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d)],
  ['half of a UTF-8 character', bytes(0x22, 0xe4, 0xbd, 0x22)],
  ['UTF-16', bytes(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00)],
  ['a member named twice', '{"a":1,"a":2}'],
  ['a member named twice, once escaped', '{"a":1,"\\u0061":2}'],
  ['nesting of 40 levels', `{"a":${deep}}`],
  ['a key of the prototype', '{"__proto__":{"admin":true}}'],
  ['constructor as a key', '{"constructor":{"prototype":{}}}'],
  ['NUL in a string', '{"a":"\\u0000"}'],
  ['half of a surrogate pair', '{"a":"\\ud800"}'],
  ['half of a surrogate pair in a key', '{"\\udc00":1}'],
  ['a number that is not kept exactly', '{"a":9007199254740993}'],
  ['an infinite number', '{"a":1e999}'],
  ['NaN', '{"a":NaN}'],
]

const takesJson = subjects.filter(
  ({ operation }) => ['POST', 'PATCH'].includes(operation.method) && operation.body !== 'multipart',
)
const takesBody = subjects.filter(({ operation }) => ['POST', 'PATCH'].includes(operation.method))

describe.each(takesJson)('$title', (subject) => {
  const { operation } = subject

  it.each(notJson)('refuses %s', async (_, raw) => {
    const call = exampleCall(subject)
    await expectProblem(await send(world, { operation, call }, { raw }), 'malformed_json')
  })

  it.each(['[]', '"text"', '1', 'null', 'true'])('refuses %s in place of an object', async (raw) => {
    const call = exampleCall(subject)
    await expectProblem(await send(world, { operation, call }, { raw }), 'validation_failed')
  })

  it('refuses a field that the contract does not have, and points at it', async () => {
    const call = exampleCall(subject)
    const raw = JSON.stringify({ ...Object(call.body), 'no~such/field': 1 })
    const problem = await expectProblem(
      await send(world, { operation, call }, { raw }),
      operation.unknownFieldCode === undefined ? 'validation_failed' : 'data_minimization',
    )
    if (operation.body !== null) {
      expect(problem.errors?.map(({ pointer }) => pointer)).toContain('/no~0such~1field')
    }
  })
})

describe.each(takesJson.filter(({ operation }) => operation.bodyRequired))('$title', (subject) => {
  const { operation } = subject

  it('refuses an empty body', async () => {
    const call = exampleCall(subject)
    const none = await send(world, { operation, call: { ...call, body: undefined } })
    await expectProblem(none, 'any', ['malformed_json', 'unsupported_media_type'])
    await expectProblem(await send(world, { operation, call }, { raw: '' }), 'malformed_json')
    const empty = await send(world, { operation, call }, { raw: '{}' })
    const problem = await expectProblem(empty, 'validation_failed')
    expect(problem.errors?.length).toBeGreaterThan(0)
  })
})

describe.each(takesBody)('$title', (subject) => {
  const { operation } = subject
  const ownType = operation.body === 'multipart' ? 'multipart/form-data' : 'application/json'

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'application/xml', ''])(
    'refuses a body of type "%s"',
    async (type) => {
      const call = exampleCall(subject)
      const response = await send(world, { operation, call }, { raw: '{"a":1}', headers: { 'content-type': type } })
      await expectProblem(response, 'unsupported_media_type')
    },
  )

  it.each(['gzip', 'br', 'identity, gzip'])('refuses a body encoded as %s', async (encoding) => {
    const call = exampleCall(subject)
    const headers = { 'content-encoding': encoding, 'content-type': ownType }
    await expectProblem(await send(world, { operation, call }, { raw: '{}', headers }), 'unsupported_media_type')
  })

  it('refuses a body that is too large, told or not', async () => {
    const call = exampleCall(subject)
    const size = (operation.maxBytes ?? (operation.body === 'multipart' ? 6 * 1024 * 1024 : 256 * 1024)) + 1
    const large = new Uint8Array(size).fill(0x20)
    const headers = { 'content-type': ownType }
    await expectProblem(await send(world, { operation, call }, { raw: large, headers }), 'payload_too_large')
    const untold = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (let at = 0; at < size; at += 64 * 1024) controller.enqueue(large.subarray(at, at + 64 * 1024))
        controller.close()
      },
    })
    await expectProblem(await send(world, { operation, call }, { raw: untold, headers }), 'payload_too_large')
  })

  it('refuses a version of the API that there is not', async () => {
    const call = exampleCall(subject)
    const headers = { 'parley-version': '1999-01-01' }
    await expectProblem(await send(world, { operation, call }, { headers }), 'api_version_unknown')
  })
})

describe.each(takesBody.filter(({ operation }) => operation.idempotent))('$title', (subject) => {
  const { operation } = subject

  it('refuses an Idempotency-Key that is none', async () => {
    const call = exampleCall(subject)
    for (const key of ['', 'with space', 'x'.repeat(256)]) {
      const response = await send(world, { operation, call }, { headers: { 'idempotency-key': key } })
      const problem = await expectProblem(response, 'validation_failed')
      expect(problem.errors?.[0]?.pointer).toBe('Idempotency-Key')
    }
  })
})

const uploads = subjects.filter(({ operation }) => operation.body === 'multipart')

describe.each(uploads)('$title', (subject) => {
  const { operation } = subject
  const boundary = 'multipart/form-data; boundary=b'

  it.each([
    ['no boundary', 'multipart/form-data', '--b--'],
    ['another boundary', 'multipart/form-data; boundary=c', '--b\r\n\r\n\r\n--b--'],
    ['a form that is cut short', boundary, '--b\r\nContent-Disposition: form-data; name="file"'],
    [
      'a field that is sent twice',
      boundary,
      ['purpose', 'purpose']
        .map((name) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nx\r\n`)
        .join('') + '--b--\r\n',
    ],
    [
      'NUL in a field',
      boundary,
      '--b\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nrefund\0evidence\r\n--b--\r\n',
    ],
  ])('refuses %s', async (_, type, raw) => {
    const call = exampleCall(subject)
    const response = await send(world, { operation, call }, { raw, headers: { 'content-type': type } })
    await expectProblem(response, 'malformed_json')
  })
})

const reads = subjects.filter(({ operation }) => operation.method === 'GET' || operation.method === 'DELETE')

describe.each(reads)('$title', (subject) => {
  const { operation } = subject

  it('refuses a version of the API that there is not', async () => {
    const call = exampleCall(subject)
    const headers = { 'parley-version': 'latest' }
    await expectProblem(await send(world, { operation, call }, { headers }), 'api_version_unknown')
  })
})
