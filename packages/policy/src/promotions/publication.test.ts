import type { BackofficeSchemas } from '@parley/contract/backoffice'
import { describe, expect, it } from 'vitest'
import { everyPair } from '../kernel/every-pair.ts'
import { next } from '../kernel/machine.ts'
import { defaultParameters } from '../kernel/parameters.ts'
import { priceBook20260101 } from '../plans/price-books/2026-01-01.ts'
import { completeTerms } from './complete-terms.ts'
import { decideCoupons } from './decide-coupons.ts'
import { decidePublication } from './decide-publication.ts'
import { promotionMachine } from './promotion-machine.ts'
import { kindsOf, refundRuleTable } from './refund-rules.ts'
import { autumn, now, yuan } from './testing/autumn.ts'

type Publication = BackofficeSchemas['PromotionPublication']

const publication: Publication = {
  name: { en: 'Autumn', 'zh-CN': '秋季' },
  kind: 'coupon',
  benefit: { percent_off: 20 },
  ends_at: '2026-09-30T16:00:00Z',
}
const publish = (
  changes: Partial<Publication> = {},
  { starts_at = now, ends_at = autumn().ends_at, parameters = defaultParameters } = {},
) =>
  decidePublication(
    { terms: completeTerms({ ...publication, ...changes }), starts_at, ends_at },
    { book: priceBook20260101, parameters },
    now,
  )
const pointers = (decided: ReturnType<typeof publish>) =>
  decided.ok ? [] : decided.errors?.map(({ pointer }) => pointer)

it('2.E 4.3.3 a promotion takes exactly these steps, of all pairs of a state and an event', () => {
  const taken = [...everyPair(promotionMachine)].flatMap(({ state, event }) => {
    const found = next(promotionMachine, state, event)
    return found.ok ? [`${state ?? '–'} ${event} ${found.to}`] : []
  })
  expect(taken.toSorted()).toEqual([
    'running end ended',
    'running issue_coupons running',
    'scheduled end ended',
    'scheduled issue_coupons scheduled',
    'scheduled start running',
    '– publish scheduled',
  ])
})

describe('publication', () => {
  it('4.3.3 says everything that it leaves out: no rule for refunds, once per user, no other limit (INT-10)', () => {
    expect(publish()).toMatchObject({ ok: true, step: { to: 'scheduled' }, decision: { clauses: ['2.E', '4.3.3'] } })
    expect(completeTerms(publication)).toMatchObject({
      refund_rule: null,
      limits: { redemptions: null, redemptions_per_user: 1 },
      benefit: { percent_off: 20, amount_off: [], bonus_days: 0 },
      eligibility: { plans: [], first_purchase_only: false },
    })
    const unlimited = completeTerms({ ...publication, limits: { redemptions_per_user: null }, refund_rule: {} })
    expect(unlimited).toMatchObject({
      limits: { redemptions_per_user: null },
      refund_rule: { non_refundable: false, refundable_until: null, prorate_on: 'paid' },
    })
  })

  it.each<[Partial<Publication>, string[]]>([
    [{ benefit: { percent_off: 20, amount_off: [yuan(1)] } }, ['/benefit']],
    [{ benefit: { amount_off: [yuan(0)] } }, ['/benefit']],
    [{ benefit: { amount_off: [{ amount: 1, currency: 'XXX' }] } }, ['/benefit/amount_off/0/currency']],
    [{ benefit: { amount_off: [yuan(1), yuan(2)] } }, ['/benefit/amount_off/1/currency']],
    [{ eligibility: { min_amount: [{ amount: 1, currency: 'XXX' }] } }, ['/eligibility/min_amount/0/currency']],
    [{ eligibility: { plans: ['basic', 'pro', 'gold'] } }, ['/eligibility/plans/0', '/eligibility/plans/2']],
    [{ eligibility: { regions: ['CN', 'FR'] } }, ['/eligibility/regions/1']],
  ])('2.E is refused with %j, at %j', (changes, expected) => {
    expect(publish(changes)).toMatchObject({ refused: 'promotion_terms_invalid' })
    expect(pointers(publish(changes))).toEqual(expected)
  })

  it('2.E is refused with a period that is past or empty', () => {
    expect(pointers(publish({}, { starts_at: now - 1 }))).toEqual(['/starts_at'])
    expect(pointers(publish({}, { ends_at: now }))).toEqual(['/ends_at'])
  })

  it('INT-10 carries the rules for refunds that the operator allows, and no others', () => {
    const parameters = { ...defaultParameters, 'promotion.refund_rule': ['refundable_until'] as const }
    const refund_rule = { non_refundable: true, refundable_until: { days: 3 }, clawback: { coupon: true } }
    expect(publish({ refund_rule }).ok).toBe(true)
    expect(pointers(publish({ refund_rule }, { parameters }))).toEqual([
      '/refund_rule/non_refundable',
      '/refund_rule/clawback',
    ])
  })

  it('INT-10 every kind of rule is told in both languages, and a rule without restrictions is of none', () => {
    for (const { effect } of Object.values(refundRuleTable)) expect(effect['zh-CN']).toMatch(/[\u4e00-\u9fff].*。$/)
    expect(kindsOf(completeTerms({ ...publication, refund_rule: {} }).refund_rule)).toEqual([])
    expect(kindsOf(null)).toEqual([])
  })
})

describe('coupons', () => {
  it.each([
    [{ codes: ['AUTUMN-1'] }, {}, undefined],
    [{ count: 5 }, { status: 'scheduled' as const }, undefined],
    [{ codes: ['AUTUMN-1', 'autumn-1'] }, {}, 'coupon_code_taken'],
    [{ codes: ['taken'] }, {}, 'coupon_code_taken'],
    [{ codes: ['AUTUMN-1'], count: 5 }, {}, 'validation_failed'],
    [{ max_redemptions: 3 }, {}, 'validation_failed'],
    [{ count: 5 }, { kind: 'campaign' as const }, 'promotion_takes_no_coupons'],
    [{ count: 5 }, { status: 'ended' as const }, 'invalid_transition'],
  ])('4.3.3 %j of a promotion that is otherwise %j: %s', (issue, changes, refused) => {
    const decided = decideCoupons(autumn(changes), issue, ['TAKEN'])
    expect(decided.ok ? undefined : decided.refused).toBe(refused)
  })
})
