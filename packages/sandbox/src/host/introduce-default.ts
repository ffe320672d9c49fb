import { readState } from '../state/store.ts'
import { wellKnownKeys } from '../sandbox-keys.ts'
import type { DefaultWorldOptions } from './create-sandbox-host.ts'
import { addSandbox, findDefault, replaceKeys, updateSandbox } from './db/store.ts'
import { hostCaller } from './host-context.ts'
import type { HostParts } from './host-context.ts'
import { keyRows, keysOfRow, newSandbox } from './sandbox-row.ts'

/** Writes the default world down as it is to be this time, and opens it. Gives its id. */
export async function introduceDefault(
  parts: HostParts,
  { world, now }: { world: DefaultWorldOptions; now: number },
): Promise<string> {
  const { database } = parts
  const keys = world.keys ?? wellKnownKeys
  const { profile = 'literal', parameters = {} } = world
  const kept = await database.read(findDefault)
  const id = kept?.id ?? (await addDefault(parts, { world, now }))
  await updateSandbox(database, id, { profile, parameters: { ...parameters }, ...keysOfRow(parts, keys) })
  await replaceKeys(database, { id, keys: keyRows(parts, keys) })
  await parts.shelf.use(id, async ({ platform }, row) => {
    // A world that was kept before has a seed of its own.
    const seed = await readState(platform.bindDeps.database, 'seed')
    if (seed !== null && seed !== row.seed) await updateSandbox(database, id, { seed })
  })
  return id
}

async function addDefault(
  parts: HostParts,
  { world, now }: { world: DefaultWorldOptions; now: number },
): Promise<string> {
  const { seed, file = 'sandbox.db' } = world
  const given = { name: 'default', ...(seed === undefined ? {} : { seed }) }
  const made = newSandbox({ ...parts, now, caller: hostCaller }, { ...given, origin: { type: 'created', id: null } })
  const row = { ...made.row, tag: '', is_default: true, file }
  await addSandbox(parts.database, { row, keys: [] })
  return row.id
}
