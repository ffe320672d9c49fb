import { exportLedger } from './export-ledger.ts'
import { getTrialBalance } from './get-trial-balance.ts'
import { listLedgerEntries } from './list-ledger-entries.ts'

export const backofficeLedgerHandlers = { exportLedger, getTrialBalance, listLedgerEntries }
