import type { SandboxSchemas } from '@parley/contract/sandbox'
import { instantText } from '@parley/policy/kernel/instant-text'
import { findDisputeByReference } from '@parley/server/features/disputes/index'
import type { Context } from '@parley/server/work/context'
import { findChannelDispute } from '../channels/store.ts'

/** A dispute as its channel sees it, with the platform's id of it. */
export async function viewSimulatedDispute(
  ctx: Context,
  reference: string,
): Promise<SandboxSchemas['SimulatedDispute']> {
  const dispute = await findChannelDispute(ctx, reference)
  const known = await findDisputeByReference(ctx, reference)
  if (dispute === undefined || known === undefined)
    throw new Error(`The platform has not heard of dispute ${reference}`)
  const { payment_id, method, state, reason, amount, currency, evidence, evidence_due_at } = dispute
  return {
    object: 'simulated_dispute',
    dispute_id: known.id,
    channel_reference: reference,
    payment_id,
    method,
    state,
    reason,
    amount: { amount, currency },
    evidence,
    evidence_due_at: instantText(evidence_due_at),
  }
}
