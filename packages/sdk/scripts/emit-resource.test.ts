import { describe, expect, it } from 'vitest'
import { emitComment } from './emit-comment.ts'
import { emitResource } from './emit-resource.ts'
import { emitResources } from './emit-resources.ts'
import { fileNameOf } from './names.ts'
import { joinDocument, type OperationRow } from './read-operations.ts'

const place = { document: 'platform', up: '../' }

const row = (changes: Partial<OperationRow> = {}): OperationRow => ({
  id: 'getThing',
  method: 'GET',
  path: '/v1/things/{thing_id}',
  sdk: 'things.get',
  tag: 'things',
  summary: 'Get a thing',
  description: 'One thing.',
  auth: ['secretKey'],
  readOnly: true,
  idempotent: false,
  ifMatch: false,
  paginated: false,
  body: null,
  bodyRequired: false,
  success: 200,
  responseType: 'application/json',
  errors: ['not_found'],
  clauses: ['4.2.1'],
  query: 'none',
  ...changes,
})

const signatureOf = (changes: Partial<OperationRow>): string => {
  const lines = emitResource([row(changes)], place).split('\n')
  const start = lines.findIndex((line) => line.startsWith('export function'))
  return lines.slice(start, lines.findIndex((line, index) => index > start && line.startsWith(')')) + 1).join('')
}

describe('emitResource', () => {
  it('emits a whole file that imports only what it uses', () => {
    expect(emitResource([row()], place)).toBe(`// Generated from openapi/ by \`pnpm generate\`. Do not edit.
import type { AnswerOf, PathOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'

/** What {@link getThing} refuses with. */
export type GetThingCode = 'not_found'

/**
 * Get a thing.
 *
 * One thing.
 *
 * Rests on 4.2.1 of the policy.
 * @throws ApiError with one of {@link GetThingCode}.
 */
export function getThing(
  client: Transport,
  thingId: PathOf<O['getThing']>['thing_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getThing'], 200>, GetThingCode> {
  return call(
    client,
    { id: 'getThing', method: 'GET', path: '/v1/things/{thing_id}' },
    { path: [thingId], options },
  )
}
`)
  })

  it('puts path parameters, body, query and options in this order', () => {
    const path = '/v1/users/{user_id}/cards/{card_id}'
    expect(
      signatureOf({ path, method: 'POST', body: 'json', bodyRequired: true, query: 'optional', idempotent: true }),
    ).toMatch(/client: .*userId: .*cardId: .*body: .*query\?: .*options\?: CallOptions<'idempotencyKey'>/)
  })

  it('marks a body that may be left out, and a query that may not', () => {
    expect(signatureOf({ method: 'POST', body: 'json' })).toContain('body?: BodyOf')
    expect(signatureOf({ query: 'required' })).toContain('query: QueryOf')
    expect(() => signatureOf({ body: 'json', query: 'required' })).toThrow('optional body, required query')
  })

  it('lets a form hold files and a list be walked', () => {
    const form = emitResource(
      [row({ id: 'uploadFile', method: 'POST', path: '/v1/files', body: 'multipart', bodyRequired: true })],
      place,
    )
    expect(form).toContain("body: FormBody<O['uploadFile']>")
    expect(form).toContain('multipart: true')
    expect(emitResource([row({ paginated: true })], place)).toContain('return listCall(')
  })

  it.each([
    [null, 'Call<undefined, ', '{ id: '],
    ['text/csv', 'Call<string, ', "accept: 'text/csv'"],
    ['application/pdf', 'Call<Blob, ', "accept: 'application/pdf'"],
  ])('types an answer of %j', (responseType, type, descriptor) => {
    const text = emitResource([row({ responseType })], place)
    expect(text).toContain(type)
    expect(text).toContain(descriptor)
  })

  it('cannot be broken out of by a description', () => {
    const text = emitComment(row({ description: 'Ends */ here.' }))
    expect(text.match(/\*\//g)).toHaveLength(1)
  })

  it('keeps comments within 120 columns', () => {
    const text = emitComment(row({ description: 'word '.repeat(100).trim() }))
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  })
})

describe('emitResources', () => {
  it('binds each function under its resource', () => {
    const text = emitResources(
      [row(), row({ id: 'createCard', sdk: 'paymentCards.create', summary: 'Add a card' })],
      place,
    )
    expect(text).toContain("import { createCard } from './payment-cards.ts'")
    expect(text).toContain(
      '/** Add a card. See {@link createCard}. */\n    readonly create: Bound<typeof createCard>\n',
    )
    expect(text).toContain('  paymentCards: {\n    create: bind(client, createCard),\n  },')
  })

  it('refuses a name that is not resource.method', () => {
    expect(() => emitResources([row({ sdk: 'things' })], place)).toThrow('resource.method')
  })
})

describe('fileNameOf', () => {
  it('keeps clear of the hand-written entry points', () => {
    expect([fileNameOf('webhooks'), fileNameOf('webhookEndpoints'), fileNameOf('refunds')]).toEqual([
      'webhooks-api',
      'webhook-endpoints',
      'refunds',
    ])
  })
})

describe('joinDocument', () => {
  it('finds query parameters behind references', () => {
    const table = { getThing: row() }
    const document = (parameters: object[]) => ({
      info: { version: '2026-01-01' },
      paths: { '/v1/things/{thing_id}': { get: { parameters } } },
      components: { parameters: { Limit: { in: 'query' }, Version: { in: 'header' } } },
    })
    const queryOf = (...parameters: object[]) =>
      joinDocument(table, JSON.parse(JSON.stringify(document(parameters))))[0]?.query
    expect(queryOf({ in: 'path', required: true }, { $ref: '#/components/parameters/Version' })).toBe('none')
    expect(queryOf({ $ref: '#/components/parameters/Limit' })).toBe('optional')
    expect(queryOf({ $ref: '#/components/parameters/Limit' }, { in: 'query', required: true })).toBe('required')
  })
})
