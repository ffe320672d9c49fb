import type { HostFacts } from '@parley/policy/meetings/weigh-meeting'
import type { Context } from '../../work/context.ts'
import { acceptedTermsOf } from '../accounts/index.ts'
import { entitlementsOf } from '../subscriptions/index.ts'

/** What a host may use now; meetings and their recordings are judged by it. */
export async function hostOf(ctx: Context, userId: string): Promise<HostFacts> {
  return { accepted_terms: await acceptedTermsOf(ctx, userId), entitled: await entitlementsOf(ctx, userId) }
}
