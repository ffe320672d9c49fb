import { LoadRefusal } from '../../work/load.ts'

/** The one policy that there is. */
export const policyId = 'fee-management'

/** @throws LoadRefusal where the path names another policy */
export function requirePolicy(id: string): void {
  if (id !== policyId) throw new LoadRefusal('not_found', `There is one policy here, ${policyId}.`)
}
