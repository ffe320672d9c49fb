import { LoadRefusal } from '@parley/server/work/load'
import type { Refusal } from '@parley/server/http/reply'
import { findSandbox, findSnapshot } from './db/store.ts'
import type { SandboxRow, SnapshotRow } from './db/store.ts'
import { hostCaller } from './host-context.ts'
import type { HostCall } from './host-context.ts'
import { SandboxGone } from './sandbox-gone.ts'

/** The sandbox that the path names. One with another's control key does not find it. */
export async function loadSandbox(call: HostCall, id: string): Promise<SandboxRow> {
  const isTheirs = call.caller === hostCaller || call.caller === id
  const row = isTheirs ? await call.database.read((orm) => findSandbox(orm, id)) : undefined
  if (row !== undefined) return row
  const detail = `There is no sandbox ${JSON.stringify(id.slice(0, 64))} here. Check the id, and that the key is its own or the host's.`
  throw new LoadRefusal('not_found', detail)
}

/** A snapshot of this sandbox. */
export async function loadSnapshot(call: HostCall, of: { id: string; sandbox_id: string }): Promise<SnapshotRow> {
  const row = await findSnapshotOf(call, of)
  if (row !== undefined) return row
  const detail = `This sandbox has no snapshot ${JSON.stringify(of.id.slice(0, 64))}. List its snapshots for those there are.`
  throw new LoadRefusal('not_found', detail)
}

export async function findSnapshotOf(
  { database }: HostCall,
  of: { id: string; sandbox_id: string },
): Promise<SnapshotRow | undefined> {
  return database.read((orm) => findSnapshot(orm, of))
}

/** Works on a sandbox that has to be there and not to be over, before and while it is worked on. */
export async function onActive<T>(
  call: HostCall,
  id: string,
  work: (row: SandboxRow) => Promise<T>,
): Promise<T | Refusal<'sandbox_expired'>> {
  try {
    const row = await loadSandbox(call, id)
    const isOver = row.status === 'expired' || (row.expires_at !== 0 && row.expires_at <= call.now)
    if (isOver) throw new SandboxGone('sandbox_expired')
    return await work(row)
  } catch (error) {
    if (!(error instanceof SandboxGone)) throw error
    if (error.reason === 'sandbox_deleted') throw new LoadRefusal('not_found', error.message)
    return { refused: 'sandbox_expired', detail: error.message }
  }
}
