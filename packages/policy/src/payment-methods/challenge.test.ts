import { describe, expect, it } from 'vitest'
import { bindingFailure } from './binding-failure.ts'
import { challengeSent } from './challenge.ts'
import type { ChallengedAccount } from './challenge.ts'
import { decideChallengeAnswer } from './decide-challenge-answer.ts'
import { decideChallengeResend } from './decide-challenge-resend.ts'

const now = Date.parse('2026-09-01T01:00:00Z')
const minute = 60_000
const sent = (earlier: ChallengedAccount['challenge'] = null, at = now) =>
  challengeSent({ destination: '+86 138****0000', reference: 'chl_1' }, earlier, at)
const asked: ChallengedAccount = { status: 'binding', challenge: sent(), failure: null }

describe('the code of the bank', () => {
  it('3.1 is good for five minutes and three tries, and can be sent again after one', () => {
    expect(sent()).toMatchObject({
      kind: 'sms_code',
      expires_at: '2026-09-01T01:05:00.000Z',
      tries_left: 3,
      sendings_left: 2,
      resend_at: '2026-09-01T01:01:00.000Z',
    })
  })

  it('3.1 binds the card up to the end of the five minutes, that instant excluded', () => {
    expect(decideChallengeAnswer(asked, true, now + 5 * minute - 1)).toMatchObject({ ok: true, step: { to: 'bound' } })
    expect(decideChallengeAnswer(asked, true, now + 5 * minute)).toMatchObject({ refused: 'challenge_expired' })
    const lapsed = { status: 'invalid', challenge: null, failure: bindingFailure('challenge_expired') } as const
    expect(decideChallengeAnswer(lapsed, true, now)).toMatchObject({ refused: 'challenge_expired' })
  })

  it('3.1 uses up a try where it is wrong, and ends the binding with the last one', () => {
    let account = asked
    for (const tries_left of [2, 1]) {
      const wrong = decideChallengeAnswer(account, false, now)
      if (wrong.ok || wrong.refused !== 'challenge_code_wrong') throw new Error('The code is wrong')
      expect(wrong).toMatchObject({ step: { to: 'binding' }, challenge: { tries_left }, failure: null })
      expect(wrong.detail).toContain(`Tries left: ${tries_left}`)
      account = { ...account, challenge: wrong.challenge }
    }
    expect(decideChallengeAnswer(account, false, now)).toMatchObject({
      refused: 'challenge_code_wrong',
      errors: [{ pointer: '/code' }],
      step: { to: 'invalid' },
      challenge: null,
      failure: { code: 'challenge_failed', reason: 'authentication_failed', advice: 'ask_payer' },
    })
  })

  it.each([
    [{ ...asked, challenge: null }, 'binding'],
    [{ ...asked, status: 'bound', challenge: null }, 'bound'],
    [{ ...asked, status: 'unbound', challenge: null }, 'unbound'],
    [{ status: 'invalid', challenge: null, failure: { code: 'challenge_failed' } }, 'invalid'],
  ] as const)('3.1 answers nothing where nothing is asked: %j', (account, state) => {
    expect(decideChallengeAnswer(account, true, now)).toMatchObject({ refused: 'invalid_transition', state })
    expect(decideChallengeResend(account, now)).toMatchObject({ refused: 'invalid_transition', state })
  })
})

describe('another code', () => {
  it('3.1 is sent a minute after the last, three times in all', () => {
    expect(decideChallengeResend(asked, now + minute - 1)).toMatchObject({ refused: 'challenge_resend_refused' })
    let account = asked
    for (const [index, sendings_left] of [1, 0].entries()) {
      const at = now + (index + 1) * minute
      const resent = decideChallengeResend(account, at)
      if (!resent.ok) throw new Error(resent.detail)
      expect(resent.challenge.sendings_left).toBe(sendings_left)
      account = { ...account, challenge: sent(resent.challenge, at) }
    }
    expect(account.challenge).toMatchObject({ tries_left: 3, sendings_left: 0, resend_at: null })
    const third = decideChallengeResend(account, now + 4 * minute)
    expect(third).toMatchObject({ refused: 'challenge_resend_refused', detail: expect.stringContaining('3 times') })
  })

  it('3.1 is not sent once the last is over', () => {
    expect(decideChallengeResend(asked, now + 5 * minute)).toMatchObject({ refused: 'challenge_expired' })
  })
})
