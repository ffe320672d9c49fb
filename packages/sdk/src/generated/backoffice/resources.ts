// Generated from openapi/ by `pnpm generate`. Do not edit.
import { type Bound, bind } from '../../bind.ts'
import type { Transport } from '../../operation.ts'
import { endAbnormality, listAbnormalities, recordAbnormality } from './accounts.ts'
import { getDisputeForReview, listDisputesForReview, submitDisputeEvidence } from './disputes.ts'
import { downloadFile, getFileForReview } from './files.ts'
import { getInvoiceForReview, listInvoicesForReview, reverseInvoice } from './invoices.ts'
import { exportLedger, getTrialBalance, listLedgerEntries } from './ledger.ts'
import { declareOutage, endOutage, getOutage, listOutages } from './outages.ts'
import { checkPriceBook, getPriceBookForReview, listPriceBooksForReview, publishPriceBook } from './price-books.ts'
import {
  endPromotion,
  getPromotionForReview,
  issueCoupons,
  listCoupons,
  listPromotionsForReview,
  publishPromotion,
} from './promotions.ts'
import { getQuoteForReview, issueQuote, listQuotesForReview, reviseQuote, withdrawQuote } from './quotes.ts'
import { getReconciliation } from './reconciliation.ts'
import {
  approveRefund,
  getRefundDecisionForReview,
  getRefundForReview,
  getRefundTimelineForReview,
  listRefundsForReview,
  rejectRefund,
  requestRefundInfo,
  startRefundReview,
} from './refunds.ts'
import { grantServiceCredit } from './service-credit.ts'

/** The functions of the document by resource. */
export interface BackofficeResources {
  readonly accounts: {
    /** Record that an account has recovered. See {@link endAbnormality}. */
    readonly endAbnormality: Bound<typeof endAbnormality>
    /** List what was recorded about an account. See {@link listAbnormalities}. */
    readonly listAbnormalities: Bound<typeof listAbnormalities>
    /** Record that an account is abnormal. See {@link recordAbnormality}. */
    readonly recordAbnormality: Bound<typeof recordAbnormality>
  }
  readonly disputes: {
    /** Get a dispute for review. See {@link getDisputeForReview}. */
    readonly get: Bound<typeof getDisputeForReview>
    /** List disputes for review. See {@link listDisputesForReview}. */
    readonly list: Bound<typeof listDisputesForReview>
    /** Submit evidence on a dispute. See {@link submitDisputeEvidence}. */
    readonly submitEvidence: Bound<typeof submitDisputeEvidence>
  }
  readonly files: {
    /** Download a file. See {@link downloadFile}. */
    readonly download: Bound<typeof downloadFile>
    /** Get a file for review. See {@link getFileForReview}. */
    readonly get: Bound<typeof getFileForReview>
  }
  readonly invoices: {
    /** Get an invoice for review. See {@link getInvoiceForReview}. */
    readonly get: Bound<typeof getInvoiceForReview>
    /** List invoices for review. See {@link listInvoicesForReview}. */
    readonly list: Bound<typeof listInvoicesForReview>
    /** Request a void reversal again, as staff. See {@link reverseInvoice}. */
    readonly requestReversal: Bound<typeof reverseInvoice>
  }
  readonly ledger: {
    /** Export ledger entries. See {@link exportLedger}. */
    readonly export: Bound<typeof exportLedger>
    /** List ledger entries. See {@link listLedgerEntries}. */
    readonly list: Bound<typeof listLedgerEntries>
    /** Get the trial balance. See {@link getTrialBalance}. */
    readonly trialBalance: Bound<typeof getTrialBalance>
  }
  readonly outages: {
    /** Declare an outage. See {@link declareOutage}. */
    readonly declare: Bound<typeof declareOutage>
    /** End an outage. See {@link endOutage}. */
    readonly end: Bound<typeof endOutage>
    /** Get an outage. See {@link getOutage}. */
    readonly get: Bound<typeof getOutage>
    /** List outages. See {@link listOutages}. */
    readonly list: Bound<typeof listOutages>
  }
  readonly priceBooks: {
    /** Check a price book. See {@link checkPriceBook}. */
    readonly check: Bound<typeof checkPriceBook>
    /** Get a price book. See {@link getPriceBookForReview}. */
    readonly get: Bound<typeof getPriceBookForReview>
    /** List the price books. See {@link listPriceBooksForReview}. */
    readonly list: Bound<typeof listPriceBooksForReview>
    /** Publish a price book. See {@link publishPriceBook}. */
    readonly publish: Bound<typeof publishPriceBook>
  }
  readonly promotions: {
    /** End a promotion early. See {@link endPromotion}. */
    readonly end: Bound<typeof endPromotion>
    /** Get a promotion. See {@link getPromotionForReview}. */
    readonly get: Bound<typeof getPromotionForReview>
    /** Issue coupons. See {@link issueCoupons}. */
    readonly issueCoupons: Bound<typeof issueCoupons>
    /** List promotions. See {@link listPromotionsForReview}. */
    readonly list: Bound<typeof listPromotionsForReview>
    /** List the coupons of a promotion. See {@link listCoupons}. */
    readonly listCoupons: Bound<typeof listCoupons>
    /** Publish a promotion. See {@link publishPromotion}. */
    readonly publish: Bound<typeof publishPromotion>
  }
  readonly quotes: {
    /** Get a quote. See {@link getQuoteForReview}. */
    readonly get: Bound<typeof getQuoteForReview>
    /** Issue a quote. See {@link issueQuote}. */
    readonly issue: Bound<typeof issueQuote>
    /** List quotes. See {@link listQuotesForReview}. */
    readonly list: Bound<typeof listQuotesForReview>
    /** Revise a quote. See {@link reviseQuote}. */
    readonly revise: Bound<typeof reviseQuote>
    /** Withdraw a quote. See {@link withdrawQuote}. */
    readonly withdraw: Bound<typeof withdrawQuote>
  }
  readonly reconciliation: {
    /** Reconcile a channel. See {@link getReconciliation}. */
    readonly get: Bound<typeof getReconciliation>
  }
  readonly refunds: {
    /** Approve a refund. See {@link approveRefund}. */
    readonly approve: Bound<typeof approveRefund>
    /** Get the decisions on a refund for review. See {@link getRefundDecisionForReview}. */
    readonly decision: Bound<typeof getRefundDecisionForReview>
    /** Get a refund for review. See {@link getRefundForReview}. */
    readonly get: Bound<typeof getRefundForReview>
    /** List refunds for review. See {@link listRefundsForReview}. */
    readonly list: Bound<typeof listRefundsForReview>
    /** Reject a refund. See {@link rejectRefund}. */
    readonly reject: Bound<typeof rejectRefund>
    /** Ask the applicant for more. See {@link requestRefundInfo}. */
    readonly requestInfo: Bound<typeof requestRefundInfo>
    /** Start the review. See {@link startRefundReview}. */
    readonly startReview: Bound<typeof startRefundReview>
    /** Get the timeline of a refund for review. See {@link getRefundTimelineForReview}. */
    readonly timeline: Bound<typeof getRefundTimelineForReview>
  }
  readonly serviceCredit: {
    /** Grant service credit. See {@link grantServiceCredit}. */
    readonly grant: Bound<typeof grantServiceCredit>
  }
}

/** Binds them to a client. */
export const backofficeResources = (client: Transport): BackofficeResources => ({
  accounts: {
    endAbnormality: bind(client, endAbnormality),
    listAbnormalities: bind(client, listAbnormalities),
    recordAbnormality: bind(client, recordAbnormality),
  },
  disputes: {
    get: bind(client, getDisputeForReview),
    list: bind(client, listDisputesForReview),
    submitEvidence: bind(client, submitDisputeEvidence),
  },
  files: {
    download: bind(client, downloadFile),
    get: bind(client, getFileForReview),
  },
  invoices: {
    get: bind(client, getInvoiceForReview),
    list: bind(client, listInvoicesForReview),
    requestReversal: bind(client, reverseInvoice),
  },
  ledger: {
    export: bind(client, exportLedger),
    list: bind(client, listLedgerEntries),
    trialBalance: bind(client, getTrialBalance),
  },
  outages: {
    declare: bind(client, declareOutage),
    end: bind(client, endOutage),
    get: bind(client, getOutage),
    list: bind(client, listOutages),
  },
  priceBooks: {
    check: bind(client, checkPriceBook),
    get: bind(client, getPriceBookForReview),
    list: bind(client, listPriceBooksForReview),
    publish: bind(client, publishPriceBook),
  },
  promotions: {
    end: bind(client, endPromotion),
    get: bind(client, getPromotionForReview),
    issueCoupons: bind(client, issueCoupons),
    list: bind(client, listPromotionsForReview),
    listCoupons: bind(client, listCoupons),
    publish: bind(client, publishPromotion),
  },
  quotes: {
    get: bind(client, getQuoteForReview),
    issue: bind(client, issueQuote),
    list: bind(client, listQuotesForReview),
    revise: bind(client, reviseQuote),
    withdraw: bind(client, withdrawQuote),
  },
  reconciliation: {
    get: bind(client, getReconciliation),
  },
  refunds: {
    approve: bind(client, approveRefund),
    decision: bind(client, getRefundDecisionForReview),
    get: bind(client, getRefundForReview),
    list: bind(client, listRefundsForReview),
    reject: bind(client, rejectRefund),
    requestInfo: bind(client, requestRefundInfo),
    startReview: bind(client, startRefundReview),
    timeline: bind(client, getRefundTimelineForReview),
  },
  serviceCredit: {
    grant: bind(client, grantServiceCredit),
  },
})
