import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { meetings } from './table.ts'

export type MeetingRow = typeof meetings.$inferSelect
export type MeetingView = PlatformSchemas['Meeting']

/** The record of a meeting as the API shows it. */
export function viewMeeting(row: MeetingRow): MeetingView {
  return {
    id: row.id,
    object: 'meeting',
    status: row.status,
    user_id: row.user_id,
    starts_at: instantText(row.starts_at),
    duration_minutes: row.duration_minutes,
    expected_participants: row.expected_participants,
    participants: row.participants,
    features: row.features,
    started_at: textOrNull(row.started_at),
    ends_by: textOrNull(row.ends_by),
    ended_at: textOrNull(row.ended_at),
    ended_by: row.ended_by,
    recording_id: row.recording_id,
    policy_version: row.policy_version,
    decision: row.decision,
    history: row.history,
    created_at: instantText(row.created_at),
    updated_at: instantText(row.updated_at),
  }
}

const textOrNull = (instant: number | null): string | null => (instant === null ? null : instantText(instant))
