import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { Money } from '@parley/policy/kernel/money'
import type { wallets } from './table.ts'

export type WalletRow = typeof wallets.$inferSelect
export type WalletView = PlatformSchemas['Wallet']

/** A wallet as the API shows it, with the balance that the ledger gives. */
export function viewWallet(row: WalletRow, balance: Money): WalletView {
  return {
    id: row.id,
    object: 'wallet',
    status: row.status,
    user_id: row.user_id,
    balance,
    opened_at: instantText(row.opened_at),
    policy_version: row.policy_version,
    history: row.history,
    created_at: instantText(row.created_at),
    updated_at: instantText(row.updated_at),
  }
}
