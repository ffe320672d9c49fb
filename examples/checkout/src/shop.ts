import type { Client } from '@parley/sdk'
import type { Purchases } from './purchases.ts'

/** What the shop works with. */
export interface Shop {
  readonly parley: Client
  readonly purchases: Purchases
  /** Where customers reach the shop, without a slash at the end. */
  readonly shopUrl: string
  /** Origin of the page on which customers pay. */
  readonly payOrigin: string
  /** The secrets with which webhooks are signed; none until the endpoint is registered. */
  readonly secrets: () => readonly string[]
}
