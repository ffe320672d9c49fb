import type { PlatformSchemas } from '@parley/contract/platform'
import type { Machine } from '@parley/policy/kernel/machine'
import { stateMachines } from '@parley/policy/policies/state-machines'
import type { PlatformHandler } from '../../http/handlers.ts'
import { policyId, requirePolicy } from './require-policy.ts'

export const listStateMachines: PlatformHandler<'listStateMachines'> = async (ctx, { path }) => {
  requirePolicy(path.policy_id)
  const { policyVersion: policy_version } = ctx.settings
  return {
    status: 200,
    body: {
      object: 'state_machine_set',
      policy_id: policyId,
      policy_version,
      state_machines: stateMachines.map(viewMachine),
    },
  }
}

function viewMachine({ name, states, final, transitions }: Machine<string, string>): PlatformSchemas['StateMachine'] {
  return {
    name,
    states: [...states],
    final: [...final],
    transitions: transitions.map(({ from, event, to, clauses, interpretations = [], emits = [] }) => ({
      from,
      event,
      to,
      clauses: [...clauses],
      interpretations: [...interpretations],
      emits: [...emits],
    })),
  }
}
