// Generated from openapi/ by `pnpm generate`. Do not edit.
import { type Bound, bind } from '../../bind.ts'
import type { Transport } from '../../operation.ts'
import { advanceClock, getClock } from './clock.ts'
import { listMagicValues } from './magic-values.ts'
import { getSimulatedTrade, simulatePayment } from './payments.ts'
import { simulateRefund } from './refunds.ts'

/** The functions of the document by resource. */
export interface SandboxResources {
  readonly clock: {
    /** Advance the clock. See {@link advanceClock}. */
    readonly advance: Bound<typeof advanceClock>
    /** Read the clock. See {@link getClock}. */
    readonly get: Bound<typeof getClock>
  }
  readonly magicValues: {
    /** List the magic values. See {@link listMagicValues}. */
    readonly list: Bound<typeof listMagicValues>
  }
  readonly payments: {
    /** Get a payment as its channel sees it. See {@link getSimulatedTrade}. */
    readonly getTrade: Bound<typeof getSimulatedTrade>
    /** Decide a payment as its channel. See {@link simulatePayment}. */
    readonly simulate: Bound<typeof simulatePayment>
  }
  readonly refunds: {
    /** Decide a refund as its channel. See {@link simulateRefund}. */
    readonly simulate: Bound<typeof simulateRefund>
  }
}

/** Binds them to a client. */
export const sandboxResources = (client: Transport): SandboxResources => ({
  clock: {
    advance: bind(client, advanceClock),
    get: bind(client, getClock),
  },
  magicValues: {
    list: bind(client, listMagicValues),
  },
  payments: {
    getTrade: bind(client, getSimulatedTrade),
    simulate: bind(client, simulatePayment),
  },
  refunds: {
    simulate: bind(client, simulateRefund),
  },
})
