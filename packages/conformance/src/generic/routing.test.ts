import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declaredOperations } from '../recorder/documents.ts'
import type { World } from '../targets/target.ts'
import { overHttp } from '../targets/targets.ts'
import { expectProblem } from './expect-problem.ts'

let world: World
beforeAll(async () => {
  world = await overHttp.open()
})
afterAll(() => world[Symbol.asyncDispose]())

const ask = (method: string, path: string, headers: Record<string, string> = {}) =>
  world.fetch(`${world.baseUrl}${path}`, {
    method,
    headers: { authorization: `Bearer ${world.keys.secret}`, ...headers },
  })

const paths = [...Map.groupBy(declaredOperations, ({ operation }) => operation.path)].map(([path, declared]) => ({
  path,
  allowed: declared.map(({ operation }) => operation.method),
}))
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

describe.each(paths)('$path', ({ path, allowed }) => {
  it(`takes ${allowed.join(', ')} and nothing else`, async () => {
    const filled = path.replaceAll(/\{\w+\}/g, 'ord_01K5000000000000A80ZX3MKTB')
    for (const method of methods.filter((one) => !allowed.some((known) => known === one))) {
      // The path of one operation can fit another with a placeholder, e.g. /refunds/preview.
      const response = await ask(method, filled)
      const problem = await response.clone().json()
      if (problem.code !== 'method_not_allowed') {
        expect([
          '/v1/refunds/preview',
          '/backoffice/v1/price_books/check',
          '/v1/promotions/preview',
          '/sandbox/v1/sandboxes/import',
          '/sandbox/v1/requests/clear',
          '/sandbox/v1/faults/unmatched',
        ]).toContain(filled)
        continue
      }
      await expectProblem(response, 'method_not_allowed')
      const named = response.headers.get('allow')?.split(', ') ?? []
      expect(named.toSorted()).toEqual(allowed.toSorted())
    }
  })
})

describe('a path that is no operation', () => {
  it.each([
    '/',
    '/v1',
    '/v1/',
    '/v2/users',
    '/v1/user',
    '/v1/users/',
    '/v1//users',
    '/v1/users/x/y/z',
    '/V1/users',
    '/backoffice/v1',
    '/backoffice/v1/orders',
    '/sandbox/v1/',
    '/sandbox/v1/clock/reset',
    '/v1/../sandbox/v2',
    '/v1/%2e%2e/%2e%2e/etc/passwd',
    '/v1/users%00',
    '/%E0%A4%A',
  ])('%s is not found', async (path) => {
    for (const method of ['GET', 'POST']) await expectProblem(await ask(method, path), 'operation_not_found')
  })

  it('is told apart from an object that is not there', async () => {
    await expectProblem(await ask('GET', '/v1/orders/ord_01K5000000000000A80ZX3MKTB'), 'not_found')
  })

  it('asks for no key', async () => {
    const response = await world.fetch(`${world.baseUrl}/v1/nothing`)
    await expectProblem(response, 'operation_not_found')
  })
})

describe('languages', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-TW, en;q=0.5', 'zh-CN'],
    ['en, zh;q=0.9', 'en'],
    ['fr, zh-CN;q=0.8, en;q=0.3', 'zh-CN'],
    ['fr', 'en'],
    ['*', 'en'],
    ['', 'en'],
    ['zh;q=0, en;q=0.1', 'en'],
    [';;;,q=', 'en'],
  ])('"%s" is answered in %s', async (accepted, language) => {
    const response = await ask('GET', '/v1/orders/ord_nowhere', { 'accept-language': accepted })
    expect(response.headers.get('content-language')).toBe(language)
    const { title } = await expectProblem(response, 'not_found')
    expect(/\p{Script=Han}/u.test(title)).toBe(language === 'zh-CN')
  })

  it('clauses and interpretations are served in both', async () => {
    const policies = await Promise.all(
      ['en', 'zh-CN'].map(async (locale) => {
        const response = await ask('GET', '/v1/policies/fee-management', { 'accept-language': locale })
        return response.json()
      }),
    )
    const [english, chinese] = policies
    expect([english.locale, chinese.locale]).toEqual(['en', 'zh-CN'])
    const idsOf = (policy: { sections: { clauses: { id: string }[] }[]; interpretations: { id: string }[] }) => [
      ...policy.sections.flatMap(({ clauses }) => clauses.map(({ id }) => id)),
      ...policy.interpretations.map(({ id }) => id),
    ]
    expect(idsOf(english)).toEqual(idsOf(chinese))
    expect(idsOf(english)).toEqual(expect.arrayContaining(['4.2.1', 'INT-01', 'INT-44']))
  })
})
