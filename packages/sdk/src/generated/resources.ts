// Generated from openapi/ by `pnpm generate`. Do not edit.
import { type Bound, bind } from '../bind.ts'
import type { Transport } from '../operation.ts'
import { getEvent, listEvents } from './events.ts'
import {
  createRefund,
  getRefund,
  listRefunds,
  previewRefund,
  provideRefundInfo,
  submitRefund,
  updateRefundDestination,
  withdrawRefund,
} from './refunds.ts'

/** The functions of the document by resource. */
export interface PlatformResources {
  readonly events: {
    /** Get an event. See {@link getEvent}. */
    readonly get: Bound<typeof getEvent>
    /** List events. See {@link listEvents}. */
    readonly list: Bound<typeof listEvents>
  }
  readonly refunds: {
    /** Open a refund. See {@link createRefund}. */
    readonly create: Bound<typeof createRefund>
    /** Get a refund. See {@link getRefund}. */
    readonly get: Bound<typeof getRefund>
    /** List refunds. See {@link listRefunds}. */
    readonly list: Bound<typeof listRefunds>
    /** Preview a refund. See {@link previewRefund}. */
    readonly preview: Bound<typeof previewRefund>
    /** Answer a question of the reviewer. See {@link provideRefundInfo}. */
    readonly provideInfo: Bound<typeof provideRefundInfo>
    /** Submit the refund application. See {@link submitRefund}. */
    readonly submit: Bound<typeof submitRefund>
    /** Name another card of the same person. See {@link updateRefundDestination}. */
    readonly updateDestination: Bound<typeof updateRefundDestination>
    /** Withdraw a refund. See {@link withdrawRefund}. */
    readonly withdraw: Bound<typeof withdrawRefund>
  }
}

/** Binds them to a client. */
export const platformResources = (client: Transport): PlatformResources => ({
  events: {
    get: bind(client, getEvent),
    list: bind(client, listEvents),
  },
  refunds: {
    create: bind(client, createRefund),
    get: bind(client, getRefund),
    list: bind(client, listRefunds),
    preview: bind(client, previewRefund),
    provideInfo: bind(client, provideRefundInfo),
    submit: bind(client, submitRefund),
    updateDestination: bind(client, updateRefundDestination),
    withdraw: bind(client, withdrawRefund),
  },
})
