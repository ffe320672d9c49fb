import { getTrialBalance } from './get-trial-balance.ts'
import { listLedgerEntries } from './list-ledger-entries.ts'

export const backofficeLedgerHandlers = { getTrialBalance, listLedgerEntries }
