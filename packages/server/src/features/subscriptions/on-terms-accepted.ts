import type { RecordedEvent } from '../../outbox/table.ts'
import type { Context } from '../../work/context.ts'
import { acceptedTermsOf, findAcceptance } from '../accounts/index.ts'
import { entitlementsOn } from './entitlements-of.ts'
import { recordEntitlements } from './tell-entitlements.ts'

/** Tells of what a user may use from now on, where the terms they accepted stood in the way of it (9.2, INT-39). */
export async function onTermsAccepted(ctx: Context, event: RecordedEvent): Promise<void> {
  const acceptance = await findAcceptance(ctx, event.object_id)
  if (acceptance === undefined) throw new Error(`The acceptance ${event.object_id} was not kept`)
  const { user_id, document_version } = acceptance
  const accepted = await acceptedTermsOf(ctx, user_id)
  const earlier = accepted.toSpliced(accepted.indexOf(document_version), 1)
  const was = await entitlementsOn(ctx, user_id, earlier)
  await recordEntitlements(ctx, { was, clauses: ['9.2', '3.P.6'] })
}
