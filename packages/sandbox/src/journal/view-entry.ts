import type { SandboxSchemas } from '@parley/contract/sandbox'
import { instantText } from '@parley/policy/kernel/instant-text'
import { redactBody } from './redact-body.ts'
import type { AnswerRow, EntryRow } from './store.ts'

type Entry = SandboxSchemas['JournalEntry']

/** An entry as the API shows it; bodies as they were sent only where asked for. */
export function viewEntry(row: EntryRow, unredacted: boolean): Entry {
  const { position, at, operation, method, path, caller, user_id, headers, status, work, deliveries } = row
  return {
    object: 'journal_entry',
    position,
    at: instantText(at),
    operation,
    method,
    path,
    caller,
    user_id: user_id === '' ? null : user_id,
    headers,
    body: unredacted ? wholeBody(row) : redactBody(row),
    status,
    work,
    deliveries,
  }
}

function wholeBody({ encoding, body }: EntryRow): Entry['body'] {
  return encoding === 'none' ? null : { encoding, content: body, redacted: [] }
}

/** A row from what `viewEntry` showed. */
export function rowOf(entry: Entry): EntryRow {
  const { object: _, at, user_id, body, ...same } = entry
  return {
    ...same,
    headers: Object.fromEntries(Object.entries(entry.headers)),
    at: Date.parse(at),
    user_id: user_id ?? '',
    encoding: body?.encoding ?? 'none',
    body: body?.content ?? '',
    yields: null,
  }
}

export const viewAnswer = (row: AnswerRow): SandboxSchemas['ReceiverAnswer'] => ({ ...row })
