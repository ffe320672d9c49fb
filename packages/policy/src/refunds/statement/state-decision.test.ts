import { describe, expect, it } from 'vitest'
import { decideApproval } from '../decide-approval.ts'
import { decideLapse } from '../decide-lapse.ts'
import { decideOpening } from '../decide-opening.ts'
import { previewRefund } from '../preview-refund.ts'
import { literalWorld } from '../testing/literal-world.ts'
import { noon, september } from '../testing/september.ts'
import { stateDecision } from './state-decision.ts'

const world = literalWorld()
const approve = (fault: 'none' | 'user', reason: 'user_cancelled' | 'service_unusable' = 'user_cancelled') =>
  decideApproval(
    {
      refund: { status: 'under_review', reason, submitted_at: noon('2026-09-11') },
      finding: { fault, accepted_unusable_days: ['2026-09-03'] },
      facts: september(),
    },
    world,
    noon('2026-09-29'),
  ).decision

const telling = { currency: 'CNY', event: 'approve', reason: 'user_cancelled' } as const

describe('a decision on a refund, told to people', () => {
  it('1.b 4.3.1 4.4.1 says what was asked, the days, what fell out, the fee and what goes back', () => {
    const told = stateDecision(approve('none'), { ...telling, locale: 'en' })
    expect(told.headline).toBe('The refund was approved.')
    expect(told.lines).toEqual([
      'A refund was asked for because the user cancelled the order (4.1.5).',
      'The review found nobody at fault.',
      'You paid CNY 299.00.',
      'The paid period begins on 1 September 2026.',
      'It is over when 1 October 2026 begins.',
      'Use is counted up to 11 September 2026, that day included.',
      'The period has 30 days.',
      'Of these, 11 days had begun.',
      'Left out, because the service could not be used: 1 day.',
      'So 10 days count as used.',
      'The share of the payment for the days not used is CNY 199.33.',
      'The handling fee is charged at 0.6%.',
      'The handling fee comes to CNY 1.20.',
      'The amount that goes back is CNY 198.13.',
      'The approval is of 29 September 2026.',
      'The money has to be back within 7 working days.',
      'They end with 14 October 2026.',
    ])
    expect(told.basis).toMatch(/^This rests on clauses 4\.2\.3 \(.+\), 4\.4\.1 .*, as read by INT-04, INT-05, INT-08/)
    expect(told.clauses.at(-1)).toBe('1.b')
    expect(told.text.split('\n')).toEqual([told.headline, ...told.lines, told.basis, told.next])
  })

  it('says the same in Chinese', () => {
    const told = stateDecision(approve('none'), { ...telling, locale: 'zh-CN' })
    expect(told).toMatchObject({ locale: 'zh-CN', headline: '退费申请已通过。' })
    expect(told.lines).toContain('您实际支付了 CNY 299.00。')
    expect(told.lines).toContain('该期限截至2026年10月14日终了。')
    expect(told.lines.join()).not.toMatch(/[a-z]{3}/)
    expect(told.basis).toMatch(/^依据条款：4\.2\.3（.+）.*；依据解释：INT-04、/)
  })

  it('INT-01 advises another application only where the policy lets one follow', () => {
    const told = (overrides: Record<string, unknown>, locale: 'en' | 'zh-CN') => {
      const lapse = decideLapse({ status: 'draft' }, literalWorld(overrides).parameters)
      if (!lapse.ok) throw new Error('A draft lapses')
      return stateDecision(lapse.decision, { ...telling, event: 'expire', locale }).next
    }
    expect(told({}, 'en')).not.toBeNull()
    expect(told({}, 'zh-CN')).toBe('您可以为该订单重新提出申请。')
    expect(told({ 'refund.window.reopen': false }, 'en')).toBeNull()
    expect(told({ 'refund.window.anchor': 'payment' }, 'zh-CN')).toBeNull()
    const lapsed = september({ others: [{ id: 'ref_0', payment_id: 'pay_1', approved_gross: 0, status: 'expired' }] })
    const strict = literalWorld({ 'refund.window.reopen': false })
    const asked = { facts: lapsed, reason: 'user_cancelled', fault: 'none' } as const
    const { decision } = previewRefund(asked, strict, noon('2026-09-11'))
    expect(stateDecision(decision, { ...telling, event: null, locale: 'en' })).toMatchObject({
      headline: 'The application came too late.',
      next: null,
    })
  })

  it('4.3.2 a refusal is told by its code, whatever was tried', () => {
    const told = stateDecision(approve('user', 'service_unusable'), { ...telling, locale: 'en' })
    expect(told.headline).toBe('There is no refund, because the user caused the fault.')
    expect(told.next).toBeNull()
  })

  it('4.2.1 an opening says by when to submit, by the clock of Beijing', () => {
    const { decision } = decideOpening(
      { facts: september(), complaint: { reason: null, sub_reason: null } },
      world.parameters,
      noon('2026-09-11'),
    )
    const told = stateDecision(decision, { ...telling, event: 'open', reason: null, locale: 'en' })
    expect(told.lines).toContain('It may be submitted until 12:00 on 13 September 2026 (Beijing time).')
    expect(told.lines[0]).toMatch(/^The wish for a refund was made known at/)
    expect(told.next).toMatch(/^Submit it in time/)
  })

  it('a preview speaks of what would be', () => {
    const facts = september()
    const seen = previewRefund({ facts, reason: 'user_cancelled', fault: 'none' }, world, noon('2026-09-11'))
    const told = stateDecision(seen.decision, { ...telling, event: null, locale: 'en' })
    expect(told.headline).toBe('An application would be approved.')
  })

  it('a step that nobody has words for is told as it stands', () => {
    const decision = { ...approve('none'), steps: [{ label: 'moon', value: 'full', unit: 'text' }] }
    expect(stateDecision(decision, { ...telling, reason: null, locale: 'en' }).lines).toEqual(['moon: full'])
  })
})
