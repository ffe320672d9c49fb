import type { Validate } from '../operation.ts'
export declare const requests: {
  readonly requestRefundInfo: Validate
  readonly approveRefund: Validate
  readonly rejectRefund: Validate
  readonly publishPriceBook: Validate
  readonly checkPriceBook: Validate
  readonly publishPromotion: Validate
  readonly issueCoupons: Validate
  readonly issueQuote: Validate
  readonly reviseQuote: Validate
  readonly submitDisputeEvidence: Validate
  readonly declareOutage: Validate
  readonly endOutage: Validate
  readonly recordAbnormality: Validate
  readonly endAbnormality: Validate
  readonly grantServiceCredit: Validate
}
export declare const queries: {
  readonly listRefundsForReview: Validate
  readonly listInvoicesForReview: Validate
  readonly listPriceBooksForReview: Validate
  readonly listPromotionsForReview: Validate
  readonly listCoupons: Validate
  readonly listQuotesForReview: Validate
  readonly listDisputesForReview: Validate
  readonly listOutages: Validate
  readonly listAbnormalities: Validate
  readonly listLedgerEntries: Validate
  readonly exportLedger: Validate
  readonly getReconciliation: Validate
  readonly getTrialBalance: Validate
}
export declare const responses: {
  readonly listRefundsForReview: Validate
  readonly getRefundForReview: Validate
  readonly getRefundDecisionForReview: Validate
  readonly getRefundTimelineForReview: Validate
  readonly startRefundReview: Validate
  readonly requestRefundInfo: Validate
  readonly approveRefund: Validate
  readonly rejectRefund: Validate
  readonly listInvoicesForReview: Validate
  readonly getInvoiceForReview: Validate
  readonly reverseInvoice: Validate
  readonly listPriceBooksForReview: Validate
  readonly publishPriceBook: Validate
  readonly checkPriceBook: Validate
  readonly getPriceBookForReview: Validate
  readonly listPromotionsForReview: Validate
  readonly publishPromotion: Validate
  readonly getPromotionForReview: Validate
  readonly endPromotion: Validate
  readonly listCoupons: Validate
  readonly issueCoupons: Validate
  readonly listQuotesForReview: Validate
  readonly getQuoteForReview: Validate
  readonly issueQuote: Validate
  readonly reviseQuote: Validate
  readonly withdrawQuote: Validate
  readonly listDisputesForReview: Validate
  readonly getDisputeForReview: Validate
  readonly submitDisputeEvidence: Validate
  readonly getFileForReview: Validate
  readonly listOutages: Validate
  readonly declareOutage: Validate
  readonly getOutage: Validate
  readonly endOutage: Validate
  readonly listAbnormalities: Validate
  readonly recordAbnormality: Validate
  readonly endAbnormality: Validate
  readonly grantServiceCredit: Validate
  readonly listLedgerEntries: Validate
  readonly getReconciliation: Validate
  readonly getTrialBalance: Validate
  readonly problem: Validate
}
