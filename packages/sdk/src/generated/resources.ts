// Generated from openapi/ by `pnpm generate`. Do not edit.
import { type Bound, bind } from '../bind.ts'
import type { Transport } from '../operation.ts'
import { getDispute, listDisputes } from './disputes.ts'
import { getEntitlements } from './entitlements.ts'
import { getEvent, listEvents } from './events.ts'
import { getFile, uploadFile } from './files.ts'
import {
  confirmReversal,
  createInvoice,
  getInvoice,
  getInvoicePdf,
  getInvoiceXml,
  listInvoices,
  refuseReversal,
  requestReversal,
} from './invoices.ts'
import { cancelMeeting, endMeeting, getMeeting, listMeetings, scheduleMeeting, startMeeting } from './meetings.ts'
import { cancelOrder, confirmOrder, createOrder, getOrder, listOrders, updateOrder } from './orders.ts'
import {
  createPaymentMethod,
  getPaymentMethod,
  listPaymentMethods,
  resendChallenge,
  unbindPaymentMethod,
  verifyPaymentMethod,
} from './payment-methods.ts'
import { createPayment, getPayment, listPayments } from './payments.ts'
import { getPersonalCenter } from './personal-center.ts'
import { getPlan, listPlans } from './plans.ts'
import { getPolicy, getPolicyParameters, listStateMachines } from './policies.ts'
import { getPriceBook, listPriceBooks } from './price-books.ts'
import { getPromotion, listPromotions, previewPromotion } from './promotions.ts'
import { acceptQuote, getQuote, listQuotes, requestQuote } from './quotes.ts'
import { deleteRecording, getRecording, listRecordings, startRecording, stopRecording } from './recordings.ts'
import {
  createRefund,
  getRefund,
  getRefundDecision,
  getRefundTimeline,
  listRefunds,
  previewRefund,
  provideRefundInfo,
  submitRefund,
  updateRefundDestination,
  withdrawRefund,
} from './refunds.ts'
import { getServiceCredit, listServiceCreditEntries } from './service-credit.ts'
import {
  assignSeat,
  cancelChange,
  changeSubscription,
  disableAutoRenew,
  enableAutoRenew,
  getSubscription,
  listSeats,
  listSubscriptions,
  previewChange,
  previewRenewal,
  unassignSeat,
} from './subscriptions.ts'
import {
  acceptTerms,
  createUser,
  createUserSession,
  getUser,
  listTermsAcceptances,
  listUserNotices,
  listUsers,
  updateUser,
} from './users.ts'
import { closeWallet, getWallet, openWallet, topUpWallet, withdrawFromWallet } from './wallet.ts'
import { getWebhookDelivery, redeliverWebhook } from './webhook-deliveries.ts'
import {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  getWebhookEndpoint,
  listWebhookDeliveries,
  listWebhookEndpoints,
  redeliverWebhooksSince,
  rotateWebhookSecret,
  updateWebhookEndpoint,
  verifyWebhookEndpoint,
} from './webhook-endpoints.ts'

/** The functions of the document by resource. */
export interface PlatformResources {
  readonly disputes: {
    /** Get a dispute. See {@link getDispute}. */
    readonly get: Bound<typeof getDispute>
    /** List disputes. See {@link listDisputes}. */
    readonly list: Bound<typeof listDisputes>
  }
  readonly entitlements: {
    /** Get what a user may use. See {@link getEntitlements}. */
    readonly get: Bound<typeof getEntitlements>
  }
  readonly events: {
    /** Get an event. See {@link getEvent}. */
    readonly get: Bound<typeof getEvent>
    /** List events. See {@link listEvents}. */
    readonly list: Bound<typeof listEvents>
  }
  readonly files: {
    /** Get a file. See {@link getFile}. */
    readonly get: Bound<typeof getFile>
    /** Upload a file. See {@link uploadFile}. */
    readonly upload: Bound<typeof uploadFile>
  }
  readonly invoices: {
    /** Confirm a reversal as its buyer. See {@link confirmReversal}. */
    readonly confirmReversal: Bound<typeof confirmReversal>
    /** Request an invoice. See {@link createInvoice}. */
    readonly create: Bound<typeof createInvoice>
    /** Get an invoice. See {@link getInvoice}. */
    readonly get: Bound<typeof getInvoice>
    /** List invoices. See {@link listInvoices}. */
    readonly list: Bound<typeof listInvoices>
    /** Download an invoice as PDF. See {@link getInvoicePdf}. */
    readonly pdf: Bound<typeof getInvoicePdf>
    /** Refuse a reversal as its buyer. See {@link refuseReversal}. */
    readonly refuseReversal: Bound<typeof refuseReversal>
    /** Request a void reversal again. See {@link requestReversal}. */
    readonly requestReversal: Bound<typeof requestReversal>
    /** Download an invoice as XML. See {@link getInvoiceXml}. */
    readonly xml: Bound<typeof getInvoiceXml>
  }
  readonly meetings: {
    /** Cancel a meeting. See {@link cancelMeeting}. */
    readonly cancel: Bound<typeof cancelMeeting>
    /** End a meeting. See {@link endMeeting}. */
    readonly end: Bound<typeof endMeeting>
    /** Get a meeting. See {@link getMeeting}. */
    readonly get: Bound<typeof getMeeting>
    /** List meetings. See {@link listMeetings}. */
    readonly list: Bound<typeof listMeetings>
    /** Plan a meeting. See {@link scheduleMeeting}. */
    readonly schedule: Bound<typeof scheduleMeeting>
    /** Start a meeting. See {@link startMeeting}. */
    readonly start: Bound<typeof startMeeting>
  }
  readonly orders: {
    /** Cancel an order. See {@link cancelOrder}. */
    readonly cancel: Bound<typeof cancelOrder>
    /** Confirm an order. See {@link confirmOrder}. */
    readonly confirm: Bound<typeof confirmOrder>
    /** Make an order. See {@link createOrder}. */
    readonly create: Bound<typeof createOrder>
    /** Get an order. See {@link getOrder}. */
    readonly get: Bound<typeof getOrder>
    /** List orders. See {@link listOrders}. */
    readonly list: Bound<typeof listOrders>
    /** Change an order. See {@link updateOrder}. */
    readonly update: Bound<typeof updateOrder>
  }
  readonly paymentMethods: {
    /** Bind an account to pay with. See {@link createPaymentMethod}. */
    readonly create: Bound<typeof createPaymentMethod>
    /** Get an account. See {@link getPaymentMethod}. */
    readonly get: Bound<typeof getPaymentMethod>
    /** List the accounts of a user. See {@link listPaymentMethods}. */
    readonly list: Bound<typeof listPaymentMethods>
    /** Have the code of a binding sent again. See {@link resendChallenge}. */
    readonly resendChallenge: Bound<typeof resendChallenge>
    /** Unbind an account. See {@link unbindPaymentMethod}. */
    readonly unbind: Bound<typeof unbindPaymentMethod>
    /** Answer the challenge of a binding. See {@link verifyPaymentMethod}. */
    readonly verify: Bound<typeof verifyPaymentMethod>
  }
  readonly payments: {
    /** Pay an order. See {@link createPayment}. */
    readonly create: Bound<typeof createPayment>
    /** Get a payment. See {@link getPayment}. */
    readonly get: Bound<typeof getPayment>
    /** List payments. See {@link listPayments}. */
    readonly list: Bound<typeof listPayments>
  }
  readonly personalCenter: {
    /** Get the personal centre of a user. See {@link getPersonalCenter}. */
    readonly get: Bound<typeof getPersonalCenter>
  }
  readonly plans: {
    /** Get a plan. See {@link getPlan}. */
    readonly get: Bound<typeof getPlan>
    /** List the plans. See {@link listPlans}. */
    readonly list: Bound<typeof listPlans>
  }
  readonly policies: {
    /** Get the policy. See {@link getPolicy}. */
    readonly get: Bound<typeof getPolicy>
    /** Get the parameters of the policy. See {@link getPolicyParameters}. */
    readonly parameters: Bound<typeof getPolicyParameters>
    /** List the state machines. See {@link listStateMachines}. */
    readonly stateMachines: Bound<typeof listStateMachines>
  }
  readonly priceBooks: {
    /** Get a price book. See {@link getPriceBook}. */
    readonly get: Bound<typeof getPriceBook>
    /** List the price books. See {@link listPriceBooks}. */
    readonly list: Bound<typeof listPriceBooks>
  }
  readonly promotions: {
    /** Get a promotion. See {@link getPromotion}. */
    readonly get: Bound<typeof getPromotion>
    /** List running campaigns. See {@link listPromotions}. */
    readonly list: Bound<typeof listPromotions>
    /** Preview a promotion. See {@link previewPromotion}. */
    readonly preview: Bound<typeof previewPromotion>
  }
  readonly quotes: {
    /** Accept a quote. See {@link acceptQuote}. */
    readonly accept: Bound<typeof acceptQuote>
    /** Get a quote. See {@link getQuote}. */
    readonly get: Bound<typeof getQuote>
    /** List quotes. See {@link listQuotes}. */
    readonly list: Bound<typeof listQuotes>
    /** Ask for a quote. See {@link requestQuote}. */
    readonly request: Bound<typeof requestQuote>
  }
  readonly recordings: {
    /** Delete a recording. See {@link deleteRecording}. */
    readonly delete: Bound<typeof deleteRecording>
    /** Get a recording. See {@link getRecording}. */
    readonly get: Bound<typeof getRecording>
    /** List recordings. See {@link listRecordings}. */
    readonly list: Bound<typeof listRecordings>
    /** Start a recording. See {@link startRecording}. */
    readonly start: Bound<typeof startRecording>
    /** Stop a recording. See {@link stopRecording}. */
    readonly stop: Bound<typeof stopRecording>
  }
  readonly refunds: {
    /** Open a refund. See {@link createRefund}. */
    readonly create: Bound<typeof createRefund>
    /** Get the decisions on a refund. See {@link getRefundDecision}. */
    readonly decision: Bound<typeof getRefundDecision>
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
    /** Get the timeline of a refund. See {@link getRefundTimeline}. */
    readonly timeline: Bound<typeof getRefundTimeline>
    /** Name another card of the same person. See {@link updateRefundDestination}. */
    readonly updateDestination: Bound<typeof updateRefundDestination>
    /** Withdraw a refund. See {@link withdrawRefund}. */
    readonly withdraw: Bound<typeof withdrawRefund>
  }
  readonly serviceCredit: {
    /** Get the service credit of a user. See {@link getServiceCredit}. */
    readonly get: Bound<typeof getServiceCredit>
    /** List what moved the service credit. See {@link listServiceCreditEntries}. */
    readonly listEntries: Bound<typeof listServiceCreditEntries>
  }
  readonly subscriptions: {
    /** Give a seat to a user. See {@link assignSeat}. */
    readonly assignSeat: Bound<typeof assignSeat>
    /** Take a change back. See {@link cancelChange}. */
    readonly cancelChange: Bound<typeof cancelChange>
    /** Change a subscription. See {@link changeSubscription}. */
    readonly change: Bound<typeof changeSubscription>
    /** Have a subscription not renewed any more. See {@link disableAutoRenew}. */
    readonly disableAutoRenew: Bound<typeof disableAutoRenew>
    /** Have a subscription renewed by itself. See {@link enableAutoRenew}. */
    readonly enableAutoRenew: Bound<typeof enableAutoRenew>
    /** Get a subscription. See {@link getSubscription}. */
    readonly get: Bound<typeof getSubscription>
    /** List subscriptions. See {@link listSubscriptions}. */
    readonly list: Bound<typeof listSubscriptions>
    /** List who uses a seat. See {@link listSeats}. */
    readonly listSeats: Bound<typeof listSeats>
    /** Preview a change. See {@link previewChange}. */
    readonly previewChange: Bound<typeof previewChange>
    /** Preview the renewal. See {@link previewRenewal}. */
    readonly previewRenewal: Bound<typeof previewRenewal>
    /** Take a seat back. See {@link unassignSeat}. */
    readonly unassignSeat: Bound<typeof unassignSeat>
  }
  readonly users: {
    /** Accept the terms. See {@link acceptTerms}. */
    readonly acceptTerms: Bound<typeof acceptTerms>
    /** Open an account. See {@link createUser}. */
    readonly create: Bound<typeof createUser>
    /** Open a session for a user. See {@link createUserSession}. */
    readonly createSession: Bound<typeof createUserSession>
    /** Get an account. See {@link getUser}. */
    readonly get: Bound<typeof getUser>
    /** List accounts. See {@link listUsers}. */
    readonly list: Bound<typeof listUsers>
    /** List what a user was told. See {@link listUserNotices}. */
    readonly listNotices: Bound<typeof listUserNotices>
    /** List what a user accepted. See {@link listTermsAcceptances}. */
    readonly listTermsAcceptances: Bound<typeof listTermsAcceptances>
    /** Change an account. See {@link updateUser}. */
    readonly update: Bound<typeof updateUser>
  }
  readonly wallet: {
    /** Close the wallet of a user. See {@link closeWallet}. */
    readonly close: Bound<typeof closeWallet>
    /** Get the wallet of a user. See {@link getWallet}. */
    readonly get: Bound<typeof getWallet>
    /** Open the wallet of a user. See {@link openWallet}. */
    readonly open: Bound<typeof openWallet>
    /** Put money into the wallet. See {@link topUpWallet}. */
    readonly topUp: Bound<typeof topUpWallet>
    /** Take money out of the wallet. See {@link withdrawFromWallet}. */
    readonly withdraw: Bound<typeof withdrawFromWallet>
  }
  readonly webhookDeliveries: {
    /** Get a webhook delivery. See {@link getWebhookDelivery}. */
    readonly get: Bound<typeof getWebhookDelivery>
    /** Deliver an event again. See {@link redeliverWebhook}. */
    readonly redeliver: Bound<typeof redeliverWebhook>
  }
  readonly webhookEndpoints: {
    /** Create a webhook endpoint. See {@link createWebhookEndpoint}. */
    readonly create: Bound<typeof createWebhookEndpoint>
    /** Delete a webhook endpoint. See {@link deleteWebhookEndpoint}. */
    readonly delete: Bound<typeof deleteWebhookEndpoint>
    /** Get a webhook endpoint. See {@link getWebhookEndpoint}. */
    readonly get: Bound<typeof getWebhookEndpoint>
    /** List webhook endpoints. See {@link listWebhookEndpoints}. */
    readonly list: Bound<typeof listWebhookEndpoints>
    /** List the deliveries of an endpoint. See {@link listWebhookDeliveries}. */
    readonly listDeliveries: Bound<typeof listWebhookDeliveries>
    /** Deliver all events again since one. See {@link redeliverWebhooksSince}. */
    readonly redeliver: Bound<typeof redeliverWebhooksSince>
    /** Rotate the secret of a webhook endpoint. See {@link rotateWebhookSecret}. */
    readonly rotateSecret: Bound<typeof rotateWebhookSecret>
    /** Update a webhook endpoint. See {@link updateWebhookEndpoint}. */
    readonly update: Bound<typeof updateWebhookEndpoint>
    /** Challenge a webhook endpoint again. See {@link verifyWebhookEndpoint}. */
    readonly verify: Bound<typeof verifyWebhookEndpoint>
  }
}

/** Binds them to a client. */
export const platformResources = (client: Transport): PlatformResources => ({
  disputes: {
    get: bind(client, getDispute),
    list: bind(client, listDisputes),
  },
  entitlements: {
    get: bind(client, getEntitlements),
  },
  events: {
    get: bind(client, getEvent),
    list: bind(client, listEvents),
  },
  files: {
    get: bind(client, getFile),
    upload: bind(client, uploadFile),
  },
  invoices: {
    confirmReversal: bind(client, confirmReversal),
    create: bind(client, createInvoice),
    get: bind(client, getInvoice),
    list: bind(client, listInvoices),
    pdf: bind(client, getInvoicePdf),
    refuseReversal: bind(client, refuseReversal),
    requestReversal: bind(client, requestReversal),
    xml: bind(client, getInvoiceXml),
  },
  meetings: {
    cancel: bind(client, cancelMeeting),
    end: bind(client, endMeeting),
    get: bind(client, getMeeting),
    list: bind(client, listMeetings),
    schedule: bind(client, scheduleMeeting),
    start: bind(client, startMeeting),
  },
  orders: {
    cancel: bind(client, cancelOrder),
    confirm: bind(client, confirmOrder),
    create: bind(client, createOrder),
    get: bind(client, getOrder),
    list: bind(client, listOrders),
    update: bind(client, updateOrder),
  },
  paymentMethods: {
    create: bind(client, createPaymentMethod),
    get: bind(client, getPaymentMethod),
    list: bind(client, listPaymentMethods),
    resendChallenge: bind(client, resendChallenge),
    unbind: bind(client, unbindPaymentMethod),
    verify: bind(client, verifyPaymentMethod),
  },
  payments: {
    create: bind(client, createPayment),
    get: bind(client, getPayment),
    list: bind(client, listPayments),
  },
  personalCenter: {
    get: bind(client, getPersonalCenter),
  },
  plans: {
    get: bind(client, getPlan),
    list: bind(client, listPlans),
  },
  policies: {
    get: bind(client, getPolicy),
    parameters: bind(client, getPolicyParameters),
    stateMachines: bind(client, listStateMachines),
  },
  priceBooks: {
    get: bind(client, getPriceBook),
    list: bind(client, listPriceBooks),
  },
  promotions: {
    get: bind(client, getPromotion),
    list: bind(client, listPromotions),
    preview: bind(client, previewPromotion),
  },
  quotes: {
    accept: bind(client, acceptQuote),
    get: bind(client, getQuote),
    list: bind(client, listQuotes),
    request: bind(client, requestQuote),
  },
  recordings: {
    delete: bind(client, deleteRecording),
    get: bind(client, getRecording),
    list: bind(client, listRecordings),
    start: bind(client, startRecording),
    stop: bind(client, stopRecording),
  },
  refunds: {
    create: bind(client, createRefund),
    decision: bind(client, getRefundDecision),
    get: bind(client, getRefund),
    list: bind(client, listRefunds),
    preview: bind(client, previewRefund),
    provideInfo: bind(client, provideRefundInfo),
    submit: bind(client, submitRefund),
    timeline: bind(client, getRefundTimeline),
    updateDestination: bind(client, updateRefundDestination),
    withdraw: bind(client, withdrawRefund),
  },
  serviceCredit: {
    get: bind(client, getServiceCredit),
    listEntries: bind(client, listServiceCreditEntries),
  },
  subscriptions: {
    assignSeat: bind(client, assignSeat),
    cancelChange: bind(client, cancelChange),
    change: bind(client, changeSubscription),
    disableAutoRenew: bind(client, disableAutoRenew),
    enableAutoRenew: bind(client, enableAutoRenew),
    get: bind(client, getSubscription),
    list: bind(client, listSubscriptions),
    listSeats: bind(client, listSeats),
    previewChange: bind(client, previewChange),
    previewRenewal: bind(client, previewRenewal),
    unassignSeat: bind(client, unassignSeat),
  },
  users: {
    acceptTerms: bind(client, acceptTerms),
    create: bind(client, createUser),
    createSession: bind(client, createUserSession),
    get: bind(client, getUser),
    list: bind(client, listUsers),
    listNotices: bind(client, listUserNotices),
    listTermsAcceptances: bind(client, listTermsAcceptances),
    update: bind(client, updateUser),
  },
  wallet: {
    close: bind(client, closeWallet),
    get: bind(client, getWallet),
    open: bind(client, openWallet),
    topUp: bind(client, topUpWallet),
    withdraw: bind(client, withdrawFromWallet),
  },
  webhookDeliveries: {
    get: bind(client, getWebhookDelivery),
    redeliver: bind(client, redeliverWebhook),
  },
  webhookEndpoints: {
    create: bind(client, createWebhookEndpoint),
    delete: bind(client, deleteWebhookEndpoint),
    get: bind(client, getWebhookEndpoint),
    list: bind(client, listWebhookEndpoints),
    listDeliveries: bind(client, listWebhookDeliveries),
    redeliver: bind(client, redeliverWebhooksSince),
    rotateSecret: bind(client, rotateWebhookSecret),
    update: bind(client, updateWebhookEndpoint),
    verify: bind(client, verifyWebhookEndpoint),
  },
})
