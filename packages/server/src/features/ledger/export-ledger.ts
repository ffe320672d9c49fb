import { utf8ToBytes } from '@noble/hashes/utils.js'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { BackofficeHandler } from '../../http/handlers.ts'
import type { LedgerRow } from '../../ledger/store.ts'
import { csv } from './csv.ts'
import type { Cell } from './csv.ts'
import { readLedger } from './store.ts'

/** As many entries as one file holds; it is built in memory, from one reading of the books. */
const mostEntries = 100_000

/** Debit and credit are columns of their own: no cell needs a minus sign, which would read as the start of a formula. */
const head = ['id', 'posting', 'booked_at', 'kind', 'cause', 'account', 'currency', 'debit', 'credit']

/** All entries that match, or none: a file that was cut short would not be noticed. */
export const exportLedger: BackofficeHandler<'exportLedger'> = async (ctx, { query }) => {
  const { max_entries = mostEntries, ...filter } = query
  const rows = await readLedger(ctx, filter, max_entries + 1)
  if (rows.length > max_entries) {
    const detail = `More than ${max_entries} entries match. Ask for a shorter time with from and to, or for one account.`
    return { refused: 'ledger_export_too_large', detail }
  }
  return {
    status: 200,
    body: utf8ToBytes(csv(head, rows.map(cellsOf))),
    headers: { 'content-disposition': 'attachment; filename="ledger.csv"', 'x-content-type-options': 'nosniff' },
  }
}

function cellsOf({ id, posting, booked_at, kind, cause, account, currency, amount }: LedgerRow): Cell[] {
  const [debit, credit] = amount < 0 ? [null, -amount] : [amount, null]
  return [id, posting, instantText(booked_at), kind, cause, account, currency, debit, credit]
}
