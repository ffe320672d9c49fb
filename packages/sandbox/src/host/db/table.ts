import { json } from '@parley/server/db/columns'
import type { SandboxSchemas } from '@parley/contract/sandbox'
import type { ProfileName } from '@parley/policy/kernel/parameters'
import type { SecurityScheme } from '@parley/contract/operation'
import type { SandboxOptions } from '../../create-sandbox.ts'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The worlds of a host: where each is kept, and what it has to be opened with. Instants are of the wall clock. */
export const sandboxes = sqliteTable(
  'sandboxes',
  {
    id: text().primaryKey(),
    /** Part of the keys that the world makes; empty for the default one. */
    tag: text().notNull().unique(),
    name: text(),
    status: text().$type<SandboxSchemas['SandboxStatus']>().notNull(),
    is_default: integer({ mode: 'boolean' }).notNull(),
    seed: text().notNull(),
    profile: text().$type<ProfileName>().notNull(),
    parameters: json<Record<string, unknown>>().notNull(),
    policy_version: text().notNull(),
    /** With what the clock begins; from then on it is kept in the world. */
    clock: json<NonNullable<SandboxOptions['clock']>>().notNull(),
    /** Played when the world is made. */
    scenario: text(),
    /** The three keys, readable with the secret of the host only. */
    sealed_keys: text().notNull(),
    key_last4: json<SandboxSchemas['Sandbox']['key_last4']>().notNull(),
    webhook_secret: text(),
    origin_type: text().$type<SandboxSchemas['Sandbox']['origin']['type']>().notNull(),
    origin_id: text(),
    /** Path of the database, relative to the folder of the host. */
    file: text().notNull(),
    created_at: integer().notNull(),
    restored_at: integer(),
    /** 0 for never. */
    expires_at: integer().notNull(),
    /** When something falls due in a world that is closed; 0 for nothing. */
    wake_at: integer().notNull(),
  },
  (table) => [index('sandboxes_by_expiry').on(table.expires_at), index('sandboxes_by_wake').on(table.wake_at)],
)

/** Which key opens which world. */
export const sandboxKeys = sqliteTable(
  'sandbox_keys',
  {
    hash: text().primaryKey(),
    sandbox_id: text().notNull(),
    kind: text().$type<SecurityScheme>().notNull(),
  },
  (table) => [index('sandbox_keys_by_sandbox').on(table.sandbox_id)],
)

export const snapshots = sqliteTable(
  'snapshots',
  {
    id: text().primaryKey(),
    sandbox_id: text().notNull(),
    name: text(),
    /** What the clock of the world showed. */
    clock: integer().notNull(),
    size: integer().notNull(),
    file: text().notNull(),
    created_at: integer().notNull(),
  },
  (table) => [index('snapshots_by_sandbox').on(table.sandbox_id, table.id)],
)
