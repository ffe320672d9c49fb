import type { Schemas } from '@parley/sdk'
import type { World } from '../targets/target.ts'

type Invoice = Schemas['Invoice']
type Buyer = Schemas['InvoiceBuyer']

/** A person, as on an invoice. */
export const person: Buyer = { type: 'individual', name: '李雷' }
/** A business with a code of its own. */
export const business: Buyer = { type: 'business', name: '深圳市示例科技有限公司', tax_id: '91440300708461136T' }

/** Requests the invoice of an order, and waits until the tax authority has issued it. */
export async function invoiceOrder(
  world: World,
  order: Pick<Schemas['Order'], 'id'>,
  buyer: Buyer = person,
): Promise<Invoice> {
  const { id } = await world.parley.invoices.create({ order_id: order.id, buyer, email: 'invoices@example.com' })
  await world.control.clock.advance({ by: 'PT5S' })
  return world.parley.invoices.get(id)
}
