import type { SandboxSchemas } from '@parley/contract/sandbox'
import type { Control, ControlHandler } from '../control/control-context.ts'

export const getDeliveryMode: ControlHandler<'getDeliveryMode'> = async (control) => ({
  status: 200,
  body: await viewMode(control),
})

/** The mode of a sandbox as the API shows it. */
export async function viewMode({ deliveries }: Pick<Control, 'deliveries'>): Promise<SandboxSchemas['DeliveryMode']> {
  return { object: 'delivery_mode', mode: deliveries.mode(), held: (await deliveries.held()).length }
}
