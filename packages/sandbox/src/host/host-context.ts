import type { SandboxOperations } from '@parley/contract/sandbox'
import type { Args, Handlers, Reply } from '@parley/server/http/reply'
import type { Database } from '@parley/server/db/database'
import type { KeyHash } from '@parley/server/keys/key-hash'
import type { IdPrefix, Ids } from '@parley/server/ports/id-source'
import type { HostOperations } from '../control/world-operations.ts'
import type { HostSecret } from './adapters/host-secret.ts'
import type { WorldFiles } from './adapters/world-files.ts'
import type { WorldIndex } from './world-index.ts'
import type { WorldShelf } from './world-shelf.ts'

/** Everything that a host is made of. */
export interface HostParts {
  database: Database
  files: WorldFiles
  shelf: WorldShelf
  index: WorldIndex
  secret: HostSecret
  keyHash: KeyHash
  ids: { next(prefix: IdPrefix, now: number): string } & Pick<Ids, 'secret'>
  /** The schema that the database of every world has. */
  schema(): Promise<string>
  /** The largest database that is imported, in bytes. */
  mostImported: number
}

/** What an operation on sandboxes works with. */
export interface HostCall extends HostParts {
  /** By the wall clock, epoch ms. */
  now: number
  /** Whose key it is: the host's, or that of a sandbox with this id. */
  caller: string
}

/** The caller with the key of the host. */
export const hostCaller = 'host'

type Table = HostOperations

/** The handler of one operation on sandboxes, by its operationId. */
export type HostHandler<K extends keyof Table & keyof SandboxOperations> = (
  call: HostCall,
  args: Args<SandboxOperations[K]>,
) => Promise<Reply<SandboxOperations[K], Table[K]>>

/** One handler for every operation on sandboxes: a missing one does not compile. */
export type HostHandlers = { readonly [K in keyof Handlers<SandboxOperations, Table>]: HostHandler<K> }
