import { boundaryCases } from '@parley/policy/refunds/boundary-cases/boundary-cases'
import type { ControlHandler } from '../control/control-context.ts'
import { readBoundaryFacts } from './boundary-facts.ts'
import { choosePolicy } from './chosen-policy.ts'

/** Lets the rules reckon what they say around their own edges (4.2.1, 4.2.3, 4.3.1, 4.4.1). */
export const createBoundaryCases: ControlHandler<'createBoundaryCases'> = ({ platform }, { body }) =>
  platform.read(async ({ settings }) => {
    const policy = choosePolicy(settings, body)
    if (!policy.ok) return policy.refusal
    const read = readBoundaryFacts(body.facts)
    if (!read.ok) return read.refusal
    return {
      status: 200,
      body: {
        object: 'boundary_case_set',
        rule: body.rule,
        policy_version: settings.policyVersion,
        profile: policy.profile,
        parameters: { ...policy.overrides },
        cases: boundaryCases(body.rule, read.facts, policy.world),
      },
    }
  })
