import type { PolicyLocale } from '@parley/policy/catalogue/localized-text'
import type { Database, Orm } from '../db/database.ts'
import type { JobBoard } from '../jobs/job-board.ts'
import type { KeyHash } from '../keys/key-hash.ts'
import type { Ids, IdSource } from '../ports/id-source.ts'
import type { PaymentChannels } from '../ports/payment-channel.ts'
import type { Transport } from '../ports/transport.ts'
import type { Actor, Context, Reactions, Settings } from './context.ts'
import { nextInLane } from './store.ts'
import type { Lane } from './store.ts'

/** What every unit of work of a platform shares. */
export interface WorkDeps {
  database: Database
  ids: IdSource
  settings: Settings
  channels: PaymentChannels
  transport: Pick<Transport, 'refuse'>
  reactions: Reactions
  board: JobBoard
  keyHash: KeyHash
}

export interface WorkInput {
  now: number
  actor: Actor
  ifMatch?: { id: string; etag: string } | null
  locale?: PolicyLocale
  lane?: Lane
}

/** Runs work in one transaction with one instant. Deliveries are counted apart, so that their pace changes no ids. */
export function writeWork<T>(deps: WorkDeps, input: WorkInput, work: (ctx: Context) => Promise<T>): Promise<T> {
  return deps.database.write(async (orm) => work(await countWork(deps, input, orm)))
}

/** The context of a unit of work inside a transaction that is open already. */
export async function countWork(deps: WorkDeps, input: WorkInput, orm: Orm): Promise<Context> {
  const { lane = 'main' } = input
  return contextOf(deps, input, { orm, ids: deps.ids.begin(await nextInLane(orm, lane), lane) })
}

/** The context of reading inside a transaction that is open already; it has no ids to give. */
export function readingContext(deps: WorkDeps, input: WorkInput, orm: Orm): Context {
  return contextOf(deps, input, { orm, ids: noIds })
}

/** Runs work that only reads; it has no ids to give. */
export function readWork<T>(deps: WorkDeps, input: WorkInput, work: (ctx: Context) => Promise<T>): Promise<T> {
  return deps.database.read((orm) => work(contextOf(deps, input, { orm, ids: noIds })))
}

function contextOf(deps: WorkDeps, input: WorkInput, made: { orm: Orm; ids: Ids }): Context {
  const { settings, channels, transport, reactions, board, keyHash } = deps
  const { now, actor, ifMatch = null, locale = 'en' } = input
  return {
    ...made,
    now,
    actor,
    ifMatch,
    locale,
    settings,
    channels,
    transport,
    reactions,
    board,
    keyHash,
    recorded: [],
  }
}

const noIds: Ids = {
  next: () => {
    throw new Error('Work that only reads makes no objects')
  },
  secret: () => {
    throw new Error('Work that only reads makes no secrets')
  },
}
