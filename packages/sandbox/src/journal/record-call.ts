import type { RecordCall } from '@parley/server/ports/call-journal'
import { entryOf } from './entry-of.ts'
import { insertEntryNow } from './store.ts'

/** Writes a call into the journal of a world, in the transaction of what it changed. */
export const recordCall: RecordCall = async (orm, call) => {
  await insertEntryNow(orm, entryOf(call))
}
