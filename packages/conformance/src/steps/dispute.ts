import type { Schemas } from '@parley/sdk'
import type { Schemas as SandboxSchemas } from '@parley/sdk/sandbox'
import type { World } from '../targets/target.ts'

/** Has the payer go to the channel; the platform's dispute. */
export async function disputePayment(
  world: World,
  payment: Pick<Schemas['Payment'], 'id'>,
  complaint: Partial<SandboxSchemas['SimulatedDisputeOpening']> = {},
): Promise<Schemas['Dispute']> {
  const { dispute_id } = await world.control.payments.dispute(payment.id, { reason: 'fraudulent', ...complaint })
  return world.parley.disputes.get(dispute_id)
}
