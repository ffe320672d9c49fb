import { copyWorld } from './copy-world.ts'
import { addSnapshot } from './db/store.ts'
import type { HostHandler } from './host-context.ts'
import { onActive } from './load-sandbox.ts'
import { viewSnapshot } from './view.ts'

export const createSnapshot: HostHandler<'createSnapshot'> = (call, { path, body = {} }) =>
  onActive(call, path.sandbox_id, async ({ id: sandbox_id }) => {
    const id = call.ids.next('snp', call.now)
    const file = call.files.nameFor(sandbox_id, id)
    return call.shelf.use(sandbox_id, async (world, row) => {
      const clock = world.clock.now()
      await copyWorld(call, { world, row }, file)
      const size = await call.files.size(file)
      const snapshot = { id, sandbox_id, name: body.name ?? null, clock, size, file, created_at: call.now }
      await addSnapshot(call.database, snapshot)
      return { status: 201, body: viewSnapshot(snapshot) }
    })
  })
