// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, QueryOf } from '@parley/contract/operation'
import type { BackofficeOperations as O } from '@parley/contract/backoffice'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'
import { type ListCall, listCall } from '../../page.ts'

/** What {@link exportLedger} refuses with. */
export type ExportLedgerCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'ledger_export_too_large'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Export ledger entries.
 *
 * All entries that match, in the order in which they were booked, as CSV (RFC 4180) of one reading of the books.
 * Amounts are minor units in two columns, `debit` and `credit`, one of which is empty. Text that a spreadsheet would
 * take for a formula has an apostrophe before it. Refused rather than cut short where more match than one file holds.
 *
 * Rests on 3.P.5, 4.4.1 of the policy.
 * @throws ApiError with one of {@link ExportLedgerCode}.
 */
export function exportLedger(
  client: Transport,
  query?: QueryOf<O['exportLedger']>,
  options?: CallOptions,
): Call<string, ExportLedgerCode> {
  return call(
    client,
    { id: 'exportLedger', method: 'GET', path: '/backoffice/v1/ledger/export', accept: 'text/csv' },
    { query, options },
  )
}

/** What {@link listLedgerEntries} refuses with. */
export type ListLedgerEntriesCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List ledger entries.
 *
 * Every movement of money, newest first.
 *
 * Rests on 3.P.5, 4.4.1 of the policy.
 * @throws ApiError with one of {@link ListLedgerEntriesCode}.
 */
export function listLedgerEntries(
  client: Transport,
  query?: QueryOf<O['listLedgerEntries']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listLedgerEntries'], 200>, ListLedgerEntriesCode> {
  return listCall(
    client,
    { id: 'listLedgerEntries', method: 'GET', path: '/backoffice/v1/ledger' },
    { query, options },
  )
}

/** What {@link getTrialBalance} refuses with. */
export type GetTrialBalanceCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get the trial balance.
 *
 * The balance of every account, by currency, and the total of each currency, which is zero; now, or as it was at an
 * instant, that one included.
 *
 * Rests on 3.P.5, 4.4.1 of the policy.
 * @throws ApiError with one of {@link GetTrialBalanceCode}.
 */
export function getTrialBalance(
  client: Transport,
  query?: QueryOf<O['getTrialBalance']>,
  options?: CallOptions,
): Call<AnswerOf<O['getTrialBalance'], 200>, GetTrialBalanceCode> {
  return call(
    client,
    { id: 'getTrialBalance', method: 'GET', path: '/backoffice/v1/ledger/trial_balance' },
    { query, options },
  )
}
