import type { SandboxSchemas } from '@parley/contract/sandbox'
import type { Answer, Refusal } from '@parley/server/http/reply'
import { invalid } from '@parley/server/http/refuse'
import { SandboxOptionsError } from '../create-sandbox.ts'
import { addSandbox, findSandbox, removeSandbox } from './db/store.ts'
import type { HostCall } from './host-context.ts'
import { keyRows } from './sandbox-row.ts'
import type { NewSandbox } from './sandbox-row.ts'
import { viewSandboxWithKeys } from './view.ts'

type Settled = Answer<201, SandboxSchemas['SandboxWithKeys']> | Refusal<'sandbox_key_in_use' | 'validation_failed'>

/** Writes a new sandbox down and opens it, or leaves nothing of it. Keys of sandboxes that expired are free again. */
export async function settleSandbox(call: HostCall, made: NewSandbox): Promise<Settled> {
  const { row, keys } = made
  const rows = keyRows(call, keys)
  const hashes = new Set(rows.map(({ hash }) => hash))
  if (hashes.size < rows.length) return inUse('One key is given twice.')
  for (;;) {
    const taken = await addSandbox(call.database, { row, keys: rows })
    if (taken === undefined) break
    const owner = await call.database.read((orm) => findSandbox(orm, taken.sandbox_id))
    if (owner?.status === 'active') {
      await call.files.removeAll(row.id)
      return inUse(`Sandbox ${taken.sandbox_id} has one of these keys. Delete it, or pin other keys.`)
    }
    await removeSandbox(call.database, taken.sandbox_id)
    call.index.forget(taken.sandbox_id)
  }
  try {
    const refs = await call.shelf.use(row.id, async (world) => world.refs)
    return { status: 201, body: viewSandboxWithKeys(row, { keys, refs }) }
  } catch (error) {
    await removeSandbox(call.database, row.id)
    await call.files.removeAll(row.id)
    if (error instanceof SandboxOptionsError) return invalid('/scenario', 'not_playable', error.message)
    throw error
  }
}

const inUse = (detail: string): Refusal<'sandbox_key_in_use'> => ({ refused: 'sandbox_key_in_use', detail })
