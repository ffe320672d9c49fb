import { problems } from '@parley/contract/problems'

/** What stands in for everything that is not known to be harmless. */
export const redacted = '[redacted]'

const names = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((name) => name !== ''))

/** Fields with words of the contract: members of closed lists, codes, clauses, versions. */
export const wordFields = names(`
  access add_ons api_version binding blocked_features calendar caller cause channel channel_code clause clauses code country currency document ended_by
  entry event events fault features from interpretations interval kind language locale method mode object operation
  outcome plan_id policy policy_id policy_version profile purpose reason region regions role roles scope source state
  status sub_reason to type unit until version
`)

/** Fields with instants, dates and durations. A date of birth is under none of these names. */
export const timeFields = names(`
  accepted_at accepted_unusable_days activated_at after answer_by approved_at as_of at by cancelled_at counted created_at
  credited_at delay deleted_at due_at due_date ended_at ends_at ends_by enabled_at expires_at from initiated_at next_attempt_at now
  occurred_at opened_at paid_at paused_since period_end period_start policy_version ran_at retained_until since sent_at start
  end started_at starts_at stopped_at submit_by submitted_at succeeded_at timestamp to until updated_at version
`)

/** Fields with amounts, counts and the like. The number of a card or a telephone is under none of these names. */
export const numberFields = names(`
  amount attempt attempts balance_after cleared cloud_recording_gb count days days_excluded days_total days_used duration_minutes
  duration_ms duration_seconds expected_participants factor latency_ms limit max_meeting_minutes max_participants nth probability quantity response_status seats sequence size_mb status total
  units_excluded units_total units_used value
`)

/** Titles of problems, which the contract has; the detail of a problem may quote the caller. */
export const knownTitles: ReadonlySet<string> = new Set(
  Object.values(problems).flatMap(({ title }) => Object.values(title)),
)

/** Places in a body, as a problem names them. */
export const pointerFields = names('pointer')
