import type { PolicyLocale } from '@parley/policy/catalogue/localized-text'
import type { Database, Orm } from '../db/database.ts'
import type { KeyHash } from '../keys/key-hash.ts'
import type { Ids, IdSource } from '../ports/id-source.ts'
import type { PaymentChannels } from '../ports/payment-channel.ts'
import type { Transport } from '../ports/transport.ts'
import type { Actor, Context, Reactions, Settings } from './context.ts'
import { readCounter, writeCounter } from './store.ts'

/** What every unit of work of a platform shares. */
export interface WorkDeps {
  database: Database
  ids: IdSource
  settings: Settings
  channels: PaymentChannels
  transport: Pick<Transport, 'refuse'>
  reactions: Reactions
  keyHash: KeyHash
}

export interface WorkInput {
  now: number
  actor: Actor
  ifMatch?: { id: string; etag: string } | null
  locale?: PolicyLocale
}

/** Runs work in one transaction with one instant. Work that makes no ids leaves no trace in the ids of later work. */
export function writeWork<T>(deps: WorkDeps, input: WorkInput, work: (ctx: Context) => Promise<T>): Promise<T> {
  return deps.database.write(async (orm) => {
    const sequence = (await readCounter(orm)) + 1
    const counted = countedIds(deps.ids.begin(sequence))
    const result = await work(contextOf(deps, input, { orm, ids: counted.ids }))
    if (counted.made()) await writeCounter(orm, sequence)
    return result
  })
}

/** Runs work that only reads; it has no ids to give. */
export function readWork<T>(deps: WorkDeps, input: WorkInput, work: (ctx: Context) => Promise<T>): Promise<T> {
  return deps.database.read((orm) => work(contextOf(deps, input, { orm, ids: noIds })))
}

function contextOf(deps: WorkDeps, input: WorkInput, made: { orm: Orm; ids: Ids }): Context {
  const { settings, channels, transport, reactions, keyHash } = deps
  const { now, actor, ifMatch = null, locale = 'en' } = input
  return { ...made, now, actor, ifMatch, locale, settings, channels, transport, reactions, keyHash, recorded: [] }
}

function countedIds(ids: Ids): { ids: Ids; made: () => boolean } {
  let made = false
  return {
    made: () => made,
    ids: {
      next: (prefix, now) => {
        made = true
        return ids.next(prefix, now)
      },
      secret: (length) => {
        made = true
        return ids.secret(length)
      },
    },
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
