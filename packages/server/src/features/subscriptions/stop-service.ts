import type { PlatformSchemas } from '@parley/contract/platform'
import { serviceStops } from '@parley/policy/refunds/service-stops'
import type { CutoffStep } from '@parley/policy/refunds/service-stops'
import type { Reaction } from '../../work/context.ts'
import { endByRefund } from './end-by-refund.ts'
import { reinstate } from './reinstate.ts'

const stopAt =
  (step: CutoffStep): Reaction =>
  async (ctx, event) => {
    if (serviceStops(step, ctx.settings.parameters)) await endByRefund(ctx, event)
  }

/** INT-11: the service stops at the step of its refund that the operator chose. */
export const stopOnSubmission = stopAt('submitted')
export const stopOnApproval = stopAt('approved')
export const stopOnCredit = stopAt('credited')

/**
 * INT-11: an application that came to nothing gives back the service that it stopped. Where a lost dispute ended it the
 * money did go back, and the service does not (INT-37).
 */
export const giveServiceBack: Reaction = async (ctx, event) => {
  const { history } = event.object as PlatformSchemas['Refund']
  if (history.at(-1)?.event !== 'lose_dispute') await reinstate(ctx, event)
}
