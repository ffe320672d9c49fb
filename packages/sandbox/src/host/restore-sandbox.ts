import { missing } from '@parley/server/http/refuse'
import { updateSandbox } from './db/store.ts'
import type { HostHandler } from './host-context.ts'
import { findSnapshotOf, loadSandbox, onActive } from './load-sandbox.ts'
import { viewSandbox } from './view.ts'

export const restoreSandbox: HostHandler<'restoreSandbox'> = (call, { path, body }) =>
  onActive(call, path.sandbox_id, async ({ id }) => {
    const snapshot = await findSnapshotOf(call, { id: body.snapshot_id, sandbox_id: id })
    if (snapshot === undefined) return missing('/snapshot_id', 'snapshot')
    // A path of its own: SQLite would go on with what it remembers of the file that was there before.
    const file = call.files.nameFor(id, `restored-${call.ids.secret(12)}`)
    await call.files.copy(snapshot.file, file)
    const restored = await call.shelf.whileClosed(id, async () => {
      const before = await loadSandbox(call, id)
      const changes = { file, restored_at: call.now }
      await updateSandbox(call.database, id, changes)
      await call.files.remove(before.file)
      return { ...before, ...changes }
    })
    // Opened now, so that what cannot be opened is told to whoever asked for it.
    await call.shelf.use(id, async () => undefined)
    return { status: 200, body: viewSandbox(restored) }
  })
