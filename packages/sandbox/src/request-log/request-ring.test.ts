import { describe, expect, it } from 'vitest'
import { createRequestRing } from './request-ring.ts'
import type { LoggedRequest } from './request-ring.ts'

const request = (id: number, responseBody: string | null = null): LoggedRequest => ({
  request_id: `req_${id}`,
  method: 'GET',
  pathname: '/v1/plans',
  search: '',
  operation: 'listPlans',
  status: 200,
  code: null,
  duration_ms: 1,
  at: id,
  caller: 'app',
  idempotency_key: null,
  replayed: false,
  violation: null,
  fault: null,
  requestBody: null,
  responseBody,
})

describe('the ring of requests', () => {
  it('holds the last ones, newest first', () => {
    const ring = createRequestRing({ requests: 3, bodies: 100 })
    for (let id = 1; id <= 5; id += 1) ring.add(request(id))
    expect([...ring.newestFirst()].map(({ at }) => at)).toEqual([5, 4, 3])
    expect(ring.clear()).toBe(3)
    expect([...ring.newestFirst()]).toEqual([])
    ring.add(request(6))
    expect([...ring.newestFirst()].map(({ at }) => at)).toEqual([6])
    expect(ring.clear()).toBe(1)
  })

  it('drops the bodies of older requests when they grow too large, and no request', () => {
    const ring = createRequestRing({ requests: 4, bodies: 10 })
    for (let id = 1; id <= 3; id += 1) ring.add(request(id, 'x'.repeat(4)))
    expect([...ring.newestFirst()].map(({ responseBody }) => responseBody?.length ?? 0)).toEqual([4, 4, 0])
    ring.add(request(4, 'x'.repeat(11)))
    expect([...ring.newestFirst()].map(({ responseBody }) => responseBody?.length ?? 0)).toEqual([0, 0, 0, 0])
    for (let id = 5; id <= 20; id += 1) ring.add(request(id, 'x'.repeat(3)))
    expect([...ring.newestFirst()].map(({ responseBody }) => responseBody?.length ?? 0)).toEqual([3, 3, 3, 0])
  })
})
