import { describe, expect, it } from 'vitest'
import { givingUp, healthAfter, inGoodHealth } from './endpoint-health.ts'
import type { EndpointHealth } from './endpoint-health.ts'

const now = Date.parse('2026-09-10T01:00:00Z')
const failed = { succeeded: false, exhausted: false }
const exhausted = { succeeded: false, exhausted: true }

describe('the health of an endpoint', () => {
  it('fails since the first try that failed', () => {
    const first = healthAfter(inGoodHealth, failed, now)
    expect(first).toEqual({ health: { failing_since: now, exhausted_in_a_row: 0 }, gives_up: null })
    expect(healthAfter(first.health, failed, now + 5).health.failing_since).toBe(now)
  })

  it('is good again with one that succeeds', () => {
    const bad = { failing_since: now - 1, exhausted_in_a_row: 9 }
    expect(healthAfter(bad, { succeeded: true, exhausted: false }, now)).toEqual({
      health: inGoodHealth,
      gives_up: null,
    })
  })

  it('gives up with the tenth exhausted delivery in a row, not with the ninth', () => {
    let health: EndpointHealth = inGoodHealth
    for (let count = 1; count < givingUp.exhausted_in_a_row; count += 1) {
      const after = healthAfter(health, exhausted, now)
      expect(after.gives_up).toBeNull()
      health = after.health
    }
    expect(healthAfter(health, exhausted, now).gives_up).toMatch(/^10 deliveries in a row/)
  })

  it.each([
    [givingUp.failing_for_ms - 1, exhausted, false],
    [givingUp.failing_for_ms, exhausted, true],
    [givingUp.failing_for_ms, failed, false],
  ])('failing for %i ms, after %o, gives up: %s', (since, result, isGivenUp) => {
    const health = { failing_since: now - since, exhausted_in_a_row: 0 }
    expect(healthAfter(health, result, now).gives_up !== null).toBe(isGivenUp)
  })
})
