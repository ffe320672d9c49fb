import type { Database } from '@parley/server/db/database'
import { findKey } from '@parley/server/keys/store'
import { createSandbox } from '../create-sandbox.ts'
import type { Sandbox, SandboxOptions } from '../create-sandbox.ts'
import type { SandboxKeys } from '../sandbox-keys.ts'
import type { HostSecret } from './adapters/host-secret.ts'
import type { WorldFiles } from './adapters/world-files.ts'
import { updateSandbox } from './db/store.ts'
import type { SandboxRow } from './db/store.ts'
import type { DefaultWorldOptions } from './create-sandbox-host.ts'
import { wokenAfterCrash } from './woken-after-crash.ts'

interface OpenerDeps extends Pick<SandboxOptions, 'baseUrl' | 'log' | 'transport'> {
  database: Database
  files: WorldFiles
  secret: HostSecret
  hostKey: string
  world: DefaultWorldOptions
}

/** Opens worlds by what is written down of them; a file that is not there yet is made. */
export function createWorldOpener(deps: OpenerDeps): (row: SandboxRow) => Promise<Sandbox> {
  const { database, files, secret, hostKey, world, ...shared } = deps
  const { deliveries, holidays } = world
  const common = {
    ...shared,
    ...(deliveries === undefined ? {} : { deliveries }),
    ...(holidays === undefined ? {} : { holidays }),
  }
  return async (row) => {
    const file = files.path(row.file)
    const { seed, clock, profile, parameters, tag, scenario, webhook_secret } = row
    const keys = JSON.parse(secret.open(row.sealed_keys)) as SandboxKeys
    const open = row.is_default
      ? await createSandbox({ ...world, ...shared, seed, keys, file })
      : await createSandbox({
          ...common,
          file,
          seed,
          clock,
          profile,
          parameters,
          keys,
          tag,
          ...(scenario === null ? {} : { scenario }),
          ...(webhook_secret === null ? {} : { webhookSecret: webhook_secret }),
        })
    if (row.is_default) await knowHostKey(open, hostKey)
    const wake_at = open.clock.state().mode === 'frozen' ? 0 : wokenAfterCrash
    if (row.wake_at !== wake_at) await updateSandbox(database, row.id, { wake_at })
    return open
  }
}

/** So that the key of the host is refused by name where it opens nothing. */
async function knowHostKey({ platform }: Sandbox, hostKey: string): Promise<void> {
  const { database, keyHash } = platform.bindDeps
  const known = await database.read((orm) => findKey(orm, keyHash(hostKey)))
  if (known === undefined) await platform.grant({ kind: 'hostKey', text: hostKey })
}
