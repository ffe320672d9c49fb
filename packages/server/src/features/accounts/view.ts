import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { termsAcceptances, users } from './table.ts'

export type UserRow = typeof users.$inferSelect
export type UserView = PlatformSchemas['User']
export type AcceptanceRow = typeof termsAcceptances.$inferSelect

/** An account as the API shows it. */
export function viewUser(row: UserRow): UserView {
  return {
    id: row.id,
    object: 'user',
    status: row.status,
    kind: row.kind,
    username: row.username,
    email: row.email,
    region: row.region,
    locale: row.locale,
    policy_version: row.policy_version,
    history: row.history,
    created_at: instantText(row.created_at),
    updated_at: instantText(row.updated_at),
  }
}

/** The record of an acceptance as the API shows it. */
export function viewAcceptance(row: AcceptanceRow): PlatformSchemas['TermsAcceptance'] {
  return {
    id: row.id,
    object: 'terms_acceptance',
    user_id: row.user_id,
    document: row.document,
    version: row.document_version,
    accepted_at: instantText(row.accepted_at),
    ip: row.ip,
    user_agent: row.user_agent,
  }
}
