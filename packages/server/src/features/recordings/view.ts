import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { recordings } from './table.ts'

export type RecordingRow = typeof recordings.$inferSelect
export type RecordingView = PlatformSchemas['Recording']

/** A recording as the API shows it. */
export function viewRecording(row: RecordingRow): RecordingView {
  return {
    id: row.id,
    object: 'recording',
    status: row.status,
    user_id: row.user_id,
    meeting_id: row.meeting_id,
    started_at: instantText(row.started_at),
    stopped_at: textOrNull(row.stopped_at),
    duration_seconds: row.duration_seconds,
    size_mb: row.size_mb,
    retained_until: textOrNull(row.retained_until),
    deleted_at: textOrNull(row.deleted_at),
    policy_version: row.policy_version,
    decision: row.decision,
    history: row.history,
    created_at: instantText(row.created_at),
    updated_at: instantText(row.updated_at),
  }
}

const textOrNull = (instant: number | null): string | null => (instant === null ? null : instantText(instant))
