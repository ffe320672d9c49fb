import { describe, expect, it } from 'vitest'
import { decideAfterAttempt } from './decide-after-attempt.ts'
import { decideAfterChallenge } from './decide-after-challenge.ts'
import { decideEndpointUpdate } from './decide-endpoint-update.ts'
import { challengeLadder, deliveryLadder, waitAfter } from './delivery-ladder.ts'

const now = Date.parse('2026-09-01T01:00:00Z')
const failed = { status: 'pending', event_type: 'order.paid', succeeded: false } as const

describe('the ladder of tries', () => {
  it('waits 15s, 15s, 30s, 3m, 10m, 20m, 30m three times, 60m, 3h three times, 6h twice', () => {
    const seconds = deliveryLadder.map((ms) => ms / 1000)
    expect(seconds).toEqual([15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600])
  })

  it('comes to its end after the sixteenth try', () => {
    expect(waitAfter(deliveryLadder, 15)).toBe(21_600_000)
    expect(waitAfter(deliveryLadder, 16)).toBeNull()
  })
})

describe('a delivery after a try', () => {
  it('is done when the endpoint answered 2xx, even at the last try', () => {
    expect(decideAfterAttempt({ ...failed, succeeded: true, failed_tries: 15 }, now)).toMatchObject({
      step: { to: 'succeeded' },
      next_attempt_at: null,
    })
  })

  it('is tried again by the ladder', () => {
    expect(decideAfterAttempt({ ...failed, failed_tries: 4 }, now)).toMatchObject({
      step: { to: 'pending' },
      next_attempt_at: now + 180_000,
    })
  })

  it('is exhausted after the last try, and says so', () => {
    expect(decideAfterAttempt({ ...failed, failed_tries: 16 }, now)).toMatchObject({
      step: { to: 'exhausted', emits: ['webhook.delivery_exhausted'] },
      next_attempt_at: null,
    })
  })

  it('says nothing of an exhausted message about an exhausted delivery', () => {
    const found = decideAfterAttempt({ ...failed, event_type: 'webhook.delivery_exhausted', failed_tries: 16 }, now)
    expect(found).toMatchObject({ step: { event: 'exhaust_silently' } })
  })

  it('refuses a result for a delivery that is over', () => {
    expect(decideAfterAttempt({ ...failed, status: 'cancelled', failed_tries: 1 }, now)).toMatchObject({
      refused: 'invalid_transition',
    })
  })
})

describe('an endpoint after a challenge', () => {
  const pending = { status: 'pending_verification', met: false } as const

  it('is enabled when it met it', () => {
    expect(decideAfterChallenge({ ...pending, met: true, failed_challenges: 0 }, now)).toMatchObject({
      step: { to: 'enabled' },
    })
  })

  it('is challenged again a few times, then disabled', () => {
    const last = challengeLadder.length
    expect(decideAfterChallenge({ ...pending, failed_challenges: 1 }, now)).toMatchObject({
      next_challenge_at: now + 15_000,
    })
    expect(decideAfterChallenge({ ...pending, failed_challenges: last }, now)).toMatchObject({
      step: { to: 'pending_verification' },
    })
    expect(decideAfterChallenge({ ...pending, failed_challenges: last + 1 }, now)).toMatchObject({
      step: { to: 'disabled' },
      next_challenge_at: null,
    })
  })
})

describe('a change of an endpoint', () => {
  it.each([
    ['enabled', { url_changed: true, enabled: undefined }, 'change_url'],
    ['enabled', { url_changed: false, enabled: undefined }, 'update'],
    ['enabled', { url_changed: false, enabled: true }, 'update'],
    ['enabled', { url_changed: true, enabled: false }, 'disable'],
    ['pending_verification', { url_changed: true, enabled: true }, 'change_url'],
    ['pending_verification', { url_changed: false, enabled: false }, 'disable'],
    ['disabled', { url_changed: true, enabled: undefined }, 'update'],
    ['disabled', { url_changed: true, enabled: true }, 'challenge'],
    ['disabled', { url_changed: false, enabled: false }, 'update'],
  ] as const)('of an %s one, %o, is %s', (status, change, event) => {
    expect(decideEndpointUpdate(status, change)).toMatchObject({ ok: true, step: { event } })
  })

  it('is refused once it is deleted', () => {
    expect(decideEndpointUpdate('deleted', { url_changed: false, enabled: true })).toMatchObject({
      refused: 'invalid_transition',
    })
  })
})
