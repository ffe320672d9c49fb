import { describe, expect, it } from 'vitest'
import type { Reaction } from './context.ts'
import { mergeReactions } from './merge-reactions.ts'

const reaction = (): Reaction => async () => undefined

describe('reactions of several sources', () => {
  it('keep the order of their sources, event by event', () => {
    const [first, second, third] = [reaction(), reaction(), reaction()]
    const merged = mergeReactions({ every: [first], 'order.paid': [first] }, { 'order.paid': [second, third] }, {})
    expect(merged).toEqual({ every: [first], 'order.paid': [first, second, third] })
    expect(merged['order.paid']?.[1]).toBe(second)
  })
})
