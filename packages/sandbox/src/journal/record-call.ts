import type { RecordCall } from '@parley/server/ports/call-journal'
import { entryOf } from './entry-of.ts'
import { insertEntry, readNumbers } from './store.ts'

/** Writes a call into the journal of a world, in the transaction of what it changed. */
export const recordCall: RecordCall = async (orm, call) => {
  await insertEntry(orm, entryOf(call, await readNumbers(orm)))
}
