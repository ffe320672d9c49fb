import { expect, it } from 'vitest'
import { movementKey, reconcile } from './reconcile.ts'
import type { Movement } from './reconcile.ts'

const paid = (reference: string, changes: Partial<Movement> = {}): Movement => ({
  about: 'payment',
  reference,
  state: 'paid',
  amount: { amount: 100, currency: 'CNY' },
  ...changes,
})
const all = (here: readonly Movement[]) => new Set(here.map(movementKey))

it('3.P.5 adds up what both sides have, by kind and currency', () => {
  const here = [paid('a'), paid('b'), paid('c', { amount: { amount: 7, currency: 'USD' } })]
  expect(reconcile({ here, due: all(here), stated: here })).toEqual({
    matched: [
      { about: 'payment', count: 2, total: { amount: 200, currency: 'CNY' } },
      { about: 'payment', count: 1, total: { amount: 7, currency: 'USD' } },
    ],
    differences: [],
  })
})

it('3.P.5 names each difference once, the gravest first', () => {
  const here = [paid('a'), paid('b'), paid('c'), paid('d')]
  const stated = [
    paid('b', { amount: { amount: 100, currency: 'USD' }, state: 'refused' }),
    paid('c', { amount: { amount: 99, currency: 'CNY' }, state: 'refused' }),
    paid('d', { state: 'refused' }),
    paid('e'),
  ]
  const { matched, differences } = reconcile({ here, due: all(here), stated })
  expect(matched).toEqual([])
  expect(differences.map(({ reference, kind }) => `${reference} ${kind}`)).toEqual([
    'b currency_differs',
    'c amount_differs',
    'd state_differs',
    'e missing_here',
    'a missing_at_channel',
  ])
})

it('3.P.5 finds what the two sides date differently, and does not miss what is not due', () => {
  const here = [paid('a'), paid('b')]
  expect(reconcile({ here, due: new Set(), stated: [paid('a')] })).toMatchObject({
    matched: [{ count: 1 }],
    differences: [],
  })
})

it('3.P.5 a line that is stated twice is one that we have once', () => {
  const here = [paid('a')]
  expect(reconcile({ here, due: all(here), stated: [paid('a'), paid('a')] })).toMatchObject({
    matched: [{ count: 1 }],
    differences: [{ kind: 'missing_here', reference: 'a' }],
  })
})
