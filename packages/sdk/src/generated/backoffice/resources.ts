// Generated from openapi/ by `pnpm generate`. Do not edit.
import { type Bound, bind } from '../../bind.ts'
import type { Transport } from '../../operation.ts'
import { downloadFile, getFileForReview } from './files.ts'
import { getTrialBalance, listLedgerEntries } from './ledger.ts'
import { declareOutage, endOutage, getOutage, listOutages } from './outages.ts'
import { getQuoteForReview, issueQuote, listQuotesForReview, reviseQuote, withdrawQuote } from './quotes.ts'
import {
  approveRefund,
  getRefundForReview,
  listRefundsForReview,
  rejectRefund,
  requestRefundInfo,
  startRefundReview,
} from './refunds.ts'

/** The functions of the document by resource. */
export interface BackofficeResources {
  readonly files: {
    /** Download a file. See {@link downloadFile}. */
    readonly download: Bound<typeof downloadFile>
    /** Get a file for review. See {@link getFileForReview}. */
    readonly get: Bound<typeof getFileForReview>
  }
  readonly ledger: {
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
  readonly refunds: {
    /** Approve a refund. See {@link approveRefund}. */
    readonly approve: Bound<typeof approveRefund>
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
  }
}

/** Binds them to a client. */
export const backofficeResources = (client: Transport): BackofficeResources => ({
  files: {
    download: bind(client, downloadFile),
    get: bind(client, getFileForReview),
  },
  ledger: {
    list: bind(client, listLedgerEntries),
    trialBalance: bind(client, getTrialBalance),
  },
  outages: {
    declare: bind(client, declareOutage),
    end: bind(client, endOutage),
    get: bind(client, getOutage),
    list: bind(client, listOutages),
  },
  quotes: {
    get: bind(client, getQuoteForReview),
    issue: bind(client, issueQuote),
    list: bind(client, listQuotesForReview),
    revise: bind(client, reviseQuote),
    withdraw: bind(client, withdrawQuote),
  },
  refunds: {
    approve: bind(client, approveRefund),
    get: bind(client, getRefundForReview),
    list: bind(client, listRefundsForReview),
    reject: bind(client, rejectRefund),
    requestInfo: bind(client, requestRefundInfo),
    startReview: bind(client, startRefundReview),
  },
})
