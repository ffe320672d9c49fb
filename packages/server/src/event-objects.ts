import type { events } from '@parley/contract/events'
import type { EventType } from '@parley/contract/events'
import { findAcceptance, userKind, viewAcceptance } from './features/accounts/index.ts'
import { disputeKind } from './features/disputes/index.ts'
import { invoiceKind } from './features/invoices/index.ts'
import { meetingKind } from './features/meetings/index.ts'
import { orderKind } from './features/orders/index.ts'
import { outageKind } from './features/outages/index.ts'
import { paymentMethodKind } from './features/payment-methods/index.ts'
import { paymentKind } from './features/payments/index.ts'
import { findPriceBookView } from './features/plans/index.ts'
import { promotionKind } from './features/promotions/index.ts'
import { quoteKind } from './features/quotes/index.ts'
import { recordingKind } from './features/recordings/index.ts'
import { refundKind } from './features/refunds/index.ts'
import { entitlementsOf, subscriptionKind } from './features/subscriptions/index.ts'
import { viewServiceCredit } from './features/service-credit/index.ts'
import { viewWalletById } from './features/wallet/index.ts'
import { deliveryKind, endpointKind } from './features/webhooks/index.ts'
import type { EventObject } from './outbox/record-event.ts'
import type { Context } from './work/context.ts'
import { find } from './work/load.ts'
import type { LifecycleTable, ObjectKind } from './work/object-kind.ts'

/** The name of a schema that events carry, e.g. `Refund`. */
export type EventObjectName = (typeof events)[EventType]['object']

type View = (ctx: Context, id: string) => Promise<EventObject | undefined>

/** The kinds of objects that events of the platform are about, by the prefix of their ids. */
const kinds: Readonly<Record<string, { readonly [Name in EventObjectName]?: View }>> = {
  usr: { User: viewOf(userKind), Entitlements: viewEntitlements, ServiceCredit: viewCredit },
  trm: { TermsAcceptance: viewTermsAcceptance },
  inv: { Invoice: viewOf(invoiceKind) },
  ord: { Order: viewOf(orderKind) },
  pay: { Payment: viewOf(paymentKind) },
  pm: { PaymentMethod: viewOf(paymentMethodKind) },
  sub: { Subscription: viewOf(subscriptionKind) },
  mtg: { Meeting: viewOf(meetingKind) },
  rec: { Recording: viewOf(recordingKind) },
  pbk: { PriceBook: findPriceBookView },
  prm: { Promotion: viewOf(promotionKind) },
  quo: { Quote: viewOf(quoteKind) },
  ref: { Refund: viewOf(refundKind) },
  dsp: { Dispute: viewOf(disputeKind) },
  wal: { Wallet: viewWalletById },
  out: { Outage: viewOf(outageKind) },
  we: { WebhookEndpoint: viewOf(endpointKind) },
  del: { WebhookDelivery: viewOf(deliveryKind) },
}

/** Everything that events can show of what an id stands for, as the API shows it now; nothing where it is unknown. */
export async function findEventObjects(ctx: Context, id: string): Promise<Map<string, EventObject>> {
  const prefix = id.slice(0, Math.max(0, id.lastIndexOf('_')))
  const found = new Map<string, EventObject>()
  for (const [name, view] of Object.entries(Object.hasOwn(kinds, prefix) ? (kinds[prefix] ?? {}) : {})) {
    const object = await view(ctx, id)
    if (object !== undefined) found.set(name, object)
  }
  return found
}

function viewOf<T extends LifecycleTable>(kind: ObjectKind<T>): View {
  return async (ctx, id) => {
    const row = await find(ctx, kind, id)
    return row === undefined ? undefined : kind.view(row)
  }
}

async function viewTermsAcceptance(ctx: Context, id: string): Promise<EventObject | undefined> {
  const row = await findAcceptance(ctx, id)
  return row === undefined ? undefined : viewAcceptance(row)
}

async function viewEntitlements(ctx: Context, id: string): Promise<EventObject | undefined> {
  return (await find(ctx, userKind, id)) === undefined ? undefined : entitlementsOf(ctx, id)
}

async function viewCredit(ctx: Context, id: string): Promise<EventObject | undefined> {
  return (await find(ctx, userKind, id)) === undefined ? undefined : viewServiceCredit(ctx, id)
}
