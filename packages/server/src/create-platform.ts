import { backofficeOperations } from '@parley/contract/backoffice'
import * as backofficeValidators from '@parley/contract/backoffice/validators'
import { platformOperations } from '@parley/contract/platform'
import * as platformValidators from '@parley/contract/platform/validators'
import { currentPolicyVersion } from '@parley/policy/catalogue/policy-version'
import type { Parameters } from '@parley/policy/kernel/parameters'
import { createWorkdayCalendar } from '@parley/policy/kernel/workdays'
import type { HolidayTables } from '@parley/policy/kernel/statutory-holidays'
import { apiVersions } from './api-versions.ts'
import { backofficeHandlers } from './backoffice-handlers.ts'
import type { Database } from './db/database.ts'
import type { BindDeps } from './http/bind-operation.ts'
import { createRouter } from './http/create-router.ts'
import { openTransaction } from './http/open-transaction.ts'
import { jobTable } from './job-table.ts'
import type { Job } from './jobs/job.ts'
import { createDeadlines } from './jobs/deadlines.ts'
import type { Deadlines } from './jobs/deadlines.ts'
import { createJobBoard } from './jobs/job-board.ts'
import { createJobRunner } from './jobs/runner.ts'
import type { JobRunner } from './jobs/runner.ts'
import { createKeyHash } from './keys/key-hash.ts'
import { grantKey } from './keys/store.ts'
import type { KeyGrant } from './keys/store.ts'
import { notify } from './notify.ts'
import type { ChannelNotification } from './notify.ts'
import { platformHandlers } from './platform-handlers.ts'
import type { CallJournal } from './ports/call-journal.ts'
import type { Clock } from './ports/clock.ts'
import type { FileScanner } from './ports/file-scanner.ts'
import type { IdSource } from './ports/id-source.ts'
import type { Log } from './ports/log.ts'
import type { Observer } from './ports/observer.ts'
import type { PaymentChannels } from './ports/payment-channel.ts'
import type { TaxAuthority } from './ports/tax-authority.ts'
import type { Transport } from './ports/transport.ts'
import { reactions } from './reactions.ts'
import type { Lane } from './work/store.ts'
import { mergeReactions } from './work/merge-reactions.ts'
import { readWork, writeWork } from './work/unit-of-work.ts'
import type { Context, Reactions, Settings } from './work/context.ts'

/** Everything the platform needs from outside; nothing is global. */
export interface PlatformDeps {
  /** A migrated database; see `migrate`. */
  database: Database
  /** The time by which every rule decides. */
  clock: Clock
  /** The machine's clock, for leases and for the timestamps of webhook signatures. */
  wallClock: Clock
  ids: IdSource
  channels: PaymentChannels
  taxAuthority: TaxAuthority
  /** Looks for malware in uploads; finds nothing unless given. */
  fileScanner?: FileScanner
  transport: Transport
  parameters: Parameters
  /** Holiday tables by year, in place of the shipped ones (INT-06). */
  holidays?: HolidayTables
  /** Part of every key made here; see `Settings.keyTag`. */
  keyTag?: string
  /** The secret of new webhook endpoints; a random one each unless given. */
  webhookSecret?: string
  /** Secret with which keys are hashed; kept outside the database. */
  pepper: string
  log: Log
  /** Told of every request that was answered; nobody unless given. */
  observer?: Observer
  requestId: () => string
  /** Keeps a record of every call that changes something; none unless given. */
  callJournal?: CallJournal
  /** Jobs of whoever embeds the platform, run on its timeline. */
  extraJobs?: readonly Job[]
  /** What whoever embeds the platform does upon an event, in its transaction and after the platform's own reactions. */
  extraReactions?: Reactions
}

/** A platform: its HTTP interface, and what its surroundings may do with it. */
export interface Platform {
  /** Answers a request to `/v1` or `/backoffice/v1`. */
  fetch(request: Request): Promise<Response>
  jobs: JobRunner
  /** What is due, to be read. */
  deadlines: Deadlines
  /** What documents beside the platform's own are served with. */
  bindDeps: BindDeps
  /** Takes what a payment channel reports. Reports may come twice and in any order. */
  notify(notification: ChannelNotification): Promise<void>
  /** Makes a key valid; for setting a platform up. */
  grant(key: KeyGrant): Promise<void>
  /**
   * Runs work in one transaction as the platform itself; for `extraJobs` and set-up. What happens at the pace of
   * receivers of webhooks is counted in the lane `delivery`, so that it changes no other ids.
   */
  work<T>(work: (ctx: Context) => Promise<T>, lane?: Lane): Promise<T>
  /** Runs work that only reads, and leaves no trace. */
  read<T>(work: (ctx: Context) => Promise<T>): Promise<T>
}

/**
 * Builds the platform on its ports.
 *
 * @example
 * const platform = createPlatform({ database, clock: systemClock, ids: seededIds(secret), ...ports })
 * const response = await platform.fetch(new Request('http://localhost/v1/plans', { headers }))
 */
export function createPlatform(deps: PlatformDeps): Platform {
  const { parameters, holidays, keyTag, webhookSecret } = deps
  const calendar = createWorkdayCalendar({ kind: parameters['calendar.workday'], tables: holidays })
  const settings: Settings = {
    parameters,
    calendar,
    policyVersion: currentPolicyVersion,
    ...(holidays === undefined ? {} : { holidays }),
    ...(keyTag === undefined ? {} : { keyTag }),
    ...(webhookSecret === undefined ? {} : { webhookSecret }),
  }
  const work = {
    ...deps,
    settings,
    reactions: mergeReactions(reactions, deps.extraReactions ?? {}),
    board: createJobBoard(),
    keyHash: createKeyHash(deps.pepper),
  }
  const openWork = openTransaction(work, deps.callJournal)
  const bindDeps = { ...work, apiVersions }
  const fetch = createRouter(bindDeps, [
    { operations: platformOperations, handlers: platformHandlers, validators: platformValidators, openWork },
    { operations: backofficeOperations, handlers: backofficeHandlers, validators: backofficeValidators, openWork },
  ])
  const { channels, taxAuthority, transport, wallClock } = deps
  const outside = { channels, taxAuthority, transport, wallClock }
  const allJobs = [...jobTable, ...(deps.extraJobs ?? [])]
  const jobs = createJobRunner({ ...work, outside, jobs: allJobs })
  const now = () => deps.clock.now()
  return {
    fetch,
    jobs,
    deadlines: createDeadlines(allJobs),
    bindDeps,
    notify: (notification) =>
      writeWork(work, { now: now(), actor: { type: 'channel' } }, (ctx) => notify(ctx, notification)),
    grant: async (key) => {
      await writeWork(work, { now: now(), actor: { type: 'system' }, lane: 'keys' }, (ctx) => grantKey(ctx, key))
    },
    work: (run, lane = 'main') => writeWork(work, { now: now(), actor: { type: 'system' }, lane }, run),
    read: (run) => readWork(work, { now: now(), actor: { type: 'system' } }, run),
  }
}
