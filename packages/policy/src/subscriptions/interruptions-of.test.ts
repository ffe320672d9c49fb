import { expect, it } from 'vitest'
import { interruptionsOf } from './interruptions-of.ts'

const entry = (event: string, at: string) => ({ event, at })
const [first, second, third, fourth] = [
  '2026-09-03T01:00:00.000Z',
  '2026-09-05T01:00:00.000Z',
  '2026-09-11T02:00:00.000Z',
  '2026-09-15T02:00:00.000Z',
]

it('INT-11 service stood still from each end by a refund to the reinstatement after it', () => {
  const history = [
    entry('activate', '2026-09-01T01:00:00.000Z'),
    entry('end_by_refund', first),
    entry('reinstate', second),
    entry('enable_auto_renew', '2026-09-06T01:00:00.000Z'),
    entry('end_by_refund', third),
    entry('reinstate', fourth),
  ]
  expect(interruptionsOf(history)).toEqual([
    { starts_at: Date.parse(first), ends_at: Date.parse(second) },
    { starts_at: Date.parse(third), ends_at: Date.parse(fourth) },
  ])
})

it('INT-11 an end that lasts is no interruption, nor one that a lost dispute made final (INT-37)', () => {
  expect(interruptionsOf([entry('activate', first), entry('end_by_refund', third)])).toEqual([])
  expect(interruptionsOf([entry('end_by_refund', third), entry('terminate', fourth)])).toEqual([])
})
