import type { HistoryEntry } from '../db/columns.ts'
import type { ObjectTable, RowOf } from '../db/rows.ts'

/** What every row with a lifecycle holds. */
export interface LifecycleRow {
  id: string
  version: number
  status: string
  created_at: number
  updated_at: number
  policy_version: string
  history: HistoryEntry[]
}

export type LifecycleTable = ObjectTable & { $inferSelect: LifecycleRow }

/** An object of the API: where it is kept and how it is shown. */
export interface ObjectKind<T extends LifecycleTable, View extends { readonly id: string } = { readonly id: string }> {
  /** The word for it in texts, e.g. `refund`. */
  readonly name: string
  readonly table: T
  view(row: RowOf<T>): View
  /** The user to whom it belongs; the session of anybody else does not find it. */
  owner(row: RowOf<T>): string | null
}
