import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ParleyError } from './errors.ts'
import { fillPath, formatQuery, formatUrl } from './request.ts'

describe('fillPath', () => {
  it('fills placeholders in order', () => {
    expect(fillPath('/v1/users/{user_id}/cards/{card_id}', ['usr_1', 'crd/2'])).toBe('/v1/users/usr_1/cards/crd%2F2')
  })

  it.each(['', '.', '..'])('refuses %j, which would be another path', (value) => {
    expect(() => fillPath('/v1/refunds/{refund_id}/submit', [value])).toThrow(ParleyError)
  })

  it('keeps any other value inside its segment', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (value) => {
        fc.pre(!/^\.{1,2}$/.test(value) && value.isWellFormed())
        const { pathname, search, hash } = new URL(fillPath('/v1/refunds/{id}/submit', [value]), 'http://parley.test')
        const [, , , id, ...rest] = pathname.split('/')
        expect([decodeURIComponent(id ?? ''), ...rest, search, hash]).toEqual([value, 'submit', '', ''])
      }),
    )
  })
})

describe('formatQuery', () => {
  it('leaves out what is not there and repeats lists', () => {
    expect(formatQuery({ limit: 5, after: undefined, status: ['a', 'b'], open: false, q: null })).toBe(
      '?limit=5&status=a&status=b&open=false',
    )
    expect(formatQuery({ after: undefined })).toBe('')
    expect(formatQuery()).toBe('')
  })
})

describe('formatUrl', () => {
  it('keeps the path of the base', () => {
    const operation = { id: 'x', method: 'GET', path: '/v1/things' } as const
    expect(formatUrl('https://host.test/parley/', operation, { query: { limit: 1 } })).toBe(
      'https://host.test/parley/v1/things?limit=1',
    )
  })
})
