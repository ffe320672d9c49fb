import { feeManagementPolicy } from '@parley/policy/catalogue/policy-document'
import type { PlatformHandler } from '../../http/handlers.ts'
import { requirePolicy } from './require-policy.ts'

/** 10.1: the policy and its published interpretations, in the language of the caller. */
export const getPolicy: PlatformHandler<'getPolicy'> = async (ctx, { path }) => {
  requirePolicy(path.policy_id)
  const policy = feeManagementPolicy(ctx.locale)
  const sections = policy.sections.map((section) => ({
    ...section,
    clauses: section.clauses.map((clause) => ({ ...clause })),
  }))
  const interpretations = policy.interpretations.map((one) => ({
    ...one,
    clauses: [...one.clauses],
    readings: [...one.readings],
  }))
  return { status: 200, body: { ...policy, object: 'policy', sections, interpretations } }
}
