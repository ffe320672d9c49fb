import type { BackofficeSchemas } from '@parley/contract/backoffice'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { AbnormalityRow } from './store.ts'

/** What is on record about an account, as the API shows it. */
export function viewAbnormality(row: AbnormalityRow): BackofficeSchemas['Abnormality'] {
  return {
    id: row.id,
    object: 'account_abnormality',
    user_id: row.user_id,
    kind: row.kind,
    fault: row.fault,
    starts_at: instantText(row.starts_at),
    ends_at: row.ends_at === null ? null : instantText(row.ends_at),
    description: row.description,
    decision: row.decision,
    created_at: instantText(row.created_at),
    updated_at: instantText(row.updated_at),
  }
}
