import { describe, expect, it } from 'vitest'
import { draw } from './draw.ts'
import { isItsTurn } from './fits.ts'
import { canFitPath, fitsPath } from './path-pattern.ts'

const turns = (match: Parameters<typeof isItsTurn>[0]['match'], times = 0) => {
  let injected = 0
  return Array.from({ length: 6 }, (_, index) => {
    const isHit = isItsTurn({ match, times, matched: index + 1, injected }, () => 0.5)
    if (isHit) injected += 1
    return isHit ? index + 1 : 0
  }).filter((one) => one > 0)
}

describe('whose turn it is', () => {
  it('is decided by counting', () => {
    expect(turns({})).toEqual([1, 2, 3, 4, 5, 6])
    expect(turns({}, 2)).toEqual([1, 2])
    expect(turns({ nth: 3 })).toEqual([3])
    expect(turns({ every: 2 })).toEqual([2, 4, 6])
    expect(turns({ every: 2 }, 1)).toEqual([2])
  })

  it('or by a draw', () => {
    expect(turns({ probability: 0 })).toEqual([])
    expect(turns({ probability: 0.5 })).toEqual([])
    expect(turns({ probability: 0.51 })).toEqual([1, 2, 3, 4, 5, 6])
  })
})

describe('a draw', () => {
  it('is the same for the same seed, name and count, and spread evenly', () => {
    const draws = (seed: string) => Array.from({ length: 2_000 }, (_, count) => draw(seed, 'flt_1', count))
    expect(draws('a')).toEqual(draws('a'))
    expect(draws('a')).not.toEqual(draws('b'))
    const lower = draws('a').filter((one) => one < 0.25).length
    expect(lower).toBeGreaterThan(430)
    expect(lower).toBeLessThan(570)
  })
})

describe('a path', () => {
  it.each([
    ['/v1/orders', '/v1/orders', true],
    ['/v1/orders', '/v1/orders/ord_1', false],
    ['/v1/orders/{order_id}', '/v1/orders/ord_1', true],
    ['/v1/orders/{order_id}', '/v1/orders/', false],
    ['/v1/orders/*', '/v1/orders/ord_1/payments', true],
    ['/v1/ord*', '/v1/orders', true],
    ['/v1/*', '/backoffice/v1/refunds', false],
  ])('%s fits %s: %s', (pattern, path, fits) => {
    expect(fitsPath(pattern, path)).toBe(fits)
  })

  it.each([
    ['/v1/orders/ord_1', '/v1/orders/{order_id}', true],
    ['/v1/orders/{id}/payments', '/v1/orders/{order_id}/payments', true],
    ['/v1/orders/ord_1/pay', '/v1/orders/{order_id}/payments', false],
    ['/v1/orders/ord_*', '/v1/orders/{order_id}', true],
    ['/v2/*', '/v1/orders', false],
  ])('%s can be a path of %s: %s', (pattern, path, can) => {
    expect(canFitPath(pattern, path)).toBe(can)
  })
})
