import { expect } from 'vitest'
import { business, invoiceOrder, person } from '../../steps/invoice.ts'
import { buyPro } from '../../steps/purchase.ts'
import { applyForRefund, approve } from '../../steps/refund.ts'
import type { Story } from './story.ts'

/** A refund of an order that was invoiced. */
export const invoiceStories: readonly Story[] = [
  {
    title: 'S-30 a person gets the red-letter invoice first, and the money follows',
    tell: async (world) => {
      const { order } = await buyPro(world)
      const invoice = await invoiceOrder(world, order, person)
      await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
      const refund = await approve(world, await applyForRefund(world, order))
      await world.control.clock.advance({ by: 'PT5S' })
      expect(await world.parley.invoices.get(invoice.id)).toMatchObject({
        status: 'issued',
        reversed_amount: { amount: 18_823 },
        reversals: [{ status: 'reversed', refund_id: refund.id }],
      })
      await world.control.clock.advance({ by: 'P1DT10S' })
      expect((await world.parley.refunds.get(refund.id)).status).toBe('succeeded')
    },
  },
  {
    title: 'S-30 the payout waits for the business buyer',
    tell: async (world) => {
      const { order } = await buyPro(world)
      const invoice = await invoiceOrder(world, order, business)
      const refund = await approve(world, await applyForRefund(world, order))
      await world.control.clock.advance({ by: 'PT72H1S' })
      expect((await world.parley.invoices.get(invoice.id)).status).toBe('reversal_void')
      expect((await world.parley.refunds.get(refund.id)).status).toBe('approved')
      await world.parley.invoices.requestReversal(invoice.id)
      await world.control.invoices.simulate(invoice.id, { outcome: 'buyer_confirms' })
      await world.control.clock.advance({ by: 'P1DT10S' })
      expect((await world.parley.refunds.get(refund.id)).status).toBe('succeeded')
    },
  },
]
