import type { SandboxSchemas } from '@parley/contract/sandbox'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { Platform } from '@parley/server/create-platform'
import type { Job } from '@parley/server/jobs/job'
import type { Database } from '@parley/server/db/database'
import type { SimulatedClock } from '../clock/simulated-clock.ts'
import { writeState } from '../state/store.ts'
import type { Journal } from './create-journal.ts'
import { makeBundle } from './make-bundle.ts'
import type { Bundle } from './make-bundle.ts'
import { refuseBundle } from './refuse-bundle.ts'
import type { BundleRefusal } from './refuse-bundle.ts'
import { replay } from './replay.ts'
import { hashState } from './state-hash/hash-state.ts'
import type { HashedState } from './state-hash/hash-state.ts'
import { isFresh, listEntries, readBeginning } from './store.ts'
import type { EntryRow } from './store.ts'
import { rowOf } from './view-entry.ts'
import type { WorldFacts } from './world-facts.ts'

/** What may be asked of the journal of a world, and done with one. */
export interface JournalDesk extends Pick<Journal, 'payer' | 'control'> {
  /** Entries after a position, oldest first; all of them with -1. */
  list(page: { after: number; limit: number }): Promise<EntryRow[]>
  bundle(): Promise<Bundle>
  stateHash(): Promise<HashedState>
  replay(bundle: Bundle): Promise<SandboxSchemas['JournalReplay'] | BundleRefusal>
}

export interface JournalDeskDeps {
  database: Database
  journal: Journal
  platform: Pick<Platform, 'jobs' | 'work'>
  clock: SimulatedClock
  facts: WorldFacts
  /** Jobs of the sandbox's own. */
  extraJobs: readonly Job[]
  /** Answers a request as the world does, but runs no jobs afterwards. */
  dispatch(request: Request): Promise<Response>
}

export function createJournalDesk(deps: JournalDeskDeps): JournalDesk {
  const { database, journal, platform, clock, facts, extraJobs, dispatch } = deps
  /** While no call is in a transaction and no delivery under way. */
  const whenQuiet = async <T>(work: () => Promise<T>): Promise<T> => {
    await platform.jobs.idle()
    return journal.alone(work)
  }
  const stateHash = () => whenQuiet(() => hashState(database, facts.own))

  const standing = async () => {
    const isNew = await database.read(isFresh)
    const began_at = instantText(await database.read(readBeginning))
    return { facts, isFresh: isNew, isFrozen: clock.state().mode === 'frozen', began_at, now: instantText(clock.now()) }
  }
  const moveTo = async (instant: number) => {
    clock.moveTo(instant)
    await writeState(database, 'clock', JSON.stringify(clock.state()))
  }

  return {
    payer: journal.payer,
    control: journal.control,
    list: (page) => database.read((orm) => listEntries(orm, page)),
    stateHash,
    bundle: () => whenQuiet(() => makeBundle({ database, now: clock.now() }, facts)),
    replay: async (bundle) => {
      const refusal = refuseBundle(bundle, await standing())
      if (refusal !== null) return refusal
      const { work, deliveries } = bundle
      const end = { work, deliveries, now: Date.parse(bundle.now) }
      const world = {
        database,
        journal,
        extraJobs,
        runner: platform.jobs,
        work: platform.work,
        keys: facts.keys,
        moveTo,
        dispatch,
      }
      const gone = await journal.replaying([...bundle.answers], () => replay(world, bundle.journal.map(rowOf), end))
      const { sha256 } = await stateHash()
      const matches = gone.divergence === null && sha256 === bundle.state_hash
      return { object: 'journal_replay', state_hash: sha256, matches, ...gone }
    },
  }
}
