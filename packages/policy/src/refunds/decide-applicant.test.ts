import { describe, expect, it } from 'vitest'
import { mayApply, refuseApplicant } from './decide-applicant.ts'
import { literalWorld } from './testing/literal-world.ts'

const roles = ['payer', 'org_admin', 'member'] as const

describe('who may apply for a refund (4.2.1, INT-42)', () => {
  it.each([
    [undefined, ['payer', 'org_admin']],
    [['payer', 'org_admin', 'member'], roles],
    [['org_admin'], ['org_admin']],
    [[], []],
  ])('with %j: %j', (allowed, expected) => {
    const { parameters } = literalWorld(allowed === undefined ? {} : { 'authz.refund': allowed })
    expect(roles.filter((role) => mayApply(role, parameters))).toEqual(expected)
    expect(roles.filter((role) => refuseApplicant(role, parameters) === null)).toEqual(expected)
  })

  it('INT-42 a refusal says whom to ask', () => {
    expect(refuseApplicant('member', literalWorld().parameters)).toMatchObject({
      refused: 'refund_applicant_not_allowed',
      detail: expect.stringContaining('payer, org_admin'),
      decision: { clauses: ['4.2.1'], interpretations: ['INT-42'] },
    })
    const nobody = literalWorld({ 'authz.refund': [] }).parameters
    expect(refuseApplicant('payer', nobody)?.detail).toContain('customer service')
  })
})
