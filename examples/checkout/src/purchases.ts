/** What the shop knows of an order; it learns it from webhooks, and from nothing else. */
export interface Purchase {
  readonly status: 'pending' | 'active' | 'declined' | 'expired' | 'ended'
  /** The day after the last that was paid for, `YYYY-MM-DD`. */
  readonly until?: string
}

/** The shop's own records, by order. A real shop keeps them in its database. */
export interface Purchases {
  open(orderId: string): void
  find(orderId: string): Purchase | undefined
  /** Changes an order of this shop; others, and those that are active already, stay as they are. */
  change(orderId: string, purchase: Purchase): void
  /** Runs `work` unless it ran for this event before: deliveries repeat. */
  once(eventId: string, work: () => void): void
}

export function createPurchases(): Purchases {
  const purchases = new Map<string, Purchase>()
  const seen = new Set<string>()
  return {
    open: (orderId) => void purchases.set(orderId, { status: 'pending' }),
    find: (orderId) => purchases.get(orderId),
    change: (orderId, purchase) => {
      const known = purchases.get(orderId)
      // Webhooks may overtake one another: an early failure that comes late takes nothing back.
      const isLate = known?.status === 'active' && purchase.status !== 'ended'
      if (known !== undefined && !isLate) purchases.set(orderId, purchase)
    },
    once: (eventId, work) => {
      if (seen.has(eventId)) return
      work()
      seen.add(eventId)
    },
  }
}
