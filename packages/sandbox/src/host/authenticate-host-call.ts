import { judgeCall } from '@parley/server/keys/authenticate'
import type { AuthenticatedCall, Authentication } from '@parley/server/keys/authenticate'
import { findKey } from '@parley/server/keys/store'
import type { KeyRow } from '@parley/server/keys/store'
import { findSandboxKey } from './db/store.ts'
import { hostCaller } from './host-context.ts'
import type { HostParts } from './host-context.ts'
import { SandboxGone } from './sandbox-gone.ts'

type Keyed = Pick<HostParts, 'database' | 'index' | 'shelf' | 'keyHash'> & { hostKey: string; defaultId: string }

/** Who calls an operation on sandboxes. Keys that a world made itself are looked up there, to be refused by name. */
export function authenticateHostCall(parts: Keyed): (call: AuthenticatedCall) => Promise<Authentication> {
  const hostHash = parts.keyHash(parts.hostKey)
  return (call) =>
    judgeCall(call, async (text) => {
      const hash = parts.keyHash(text)
      // Asked anew each time: what is remembered may be of a sandbox that another call has just deleted.
      const known = await parts.database.read((orm) => findSandboxKey(orm, hash))
      if (hash === hostHash) return keyRow('hostKey', hostCaller)
      return known === undefined ? findInWorld(parts, text) : keyRow(known.kind, known.sandbox_id)
    })
}

async function findInWorld({ index, shelf, defaultId }: Keyed, text: string): Promise<KeyRow | undefined> {
  if (!text.startsWith('ut_')) return undefined
  const id = (await index.worldOfKey(text)) ?? defaultId
  try {
    return await shelf.use(id, async ({ platform: { bindDeps }, clock }) => {
      const row = await bindDeps.database.read((orm) => findKey(orm, bindDeps.keyHash(text)))
      // A session ends by the clock of its world, which is not that of the host.
      const isOver = row !== undefined && row.expires_at !== 0 && row.expires_at <= clock.now()
      return row === undefined || isOver ? undefined : { ...row, expires_at: 0 }
    })
  } catch (error) {
    if (error instanceof SandboxGone) return undefined
    throw error
  }
}

function keyRow(kind: KeyRow['kind'], id: string): KeyRow {
  return { hash: '', id, kind, last4: '', user_id: '', roles: [], created_at: 0, expires_at: 0 }
}
