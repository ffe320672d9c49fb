import { exportScenario } from './export-scenario.ts'
import { getBundle } from './get-bundle.ts'
import { getStateHash } from './get-state-hash.ts'
import { listJournal } from './list-journal.ts'
import { replayJournal } from './replay-journal.ts'

export const journalHandlers = { exportScenario, getBundle, getStateHash, listJournal, replayJournal }
