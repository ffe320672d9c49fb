import { getPolicyParameters } from './get-policy-parameters.ts'
import { getPolicy } from './get-policy.ts'
import { listStateMachines } from './list-state-machines.ts'

export const platformPolicyHandlers = { getPolicy, getPolicyParameters, listStateMachines }
