import { migrations as platformMigrations } from '@parley/server/db/migrations'
import type { Migration } from '@parley/server/db/migrate'
import { migrations as sandboxMigrations } from './migrations.ts'

/** Everything that the database of a world holds: the platform's tables and the sandbox's own. */
export const worldMigrations: readonly Migration[] = [...platformMigrations, ...sandboxMigrations]
