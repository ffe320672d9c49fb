import { compareFiles } from '@parley/server/db/compare-files'
import { copyWorld } from './copy-world.ts'
import type { HostCall, HostHandler } from './host-context.ts'
import { loadSnapshot, onActive } from './load-sandbox.ts'

/** Tables that are no objects, though they have ids. */
const leaveOut = ['channel_reports', 'idempotency', 'jobs', 'keys']
const ignore = ['version']
const limit = 1000

export const diffSandbox: HostHandler<'diffSandbox'> = (call, { path, query }) =>
  onActive(call, path.sandbox_id, async ({ id: sandbox_id }) => {
    const from = await loadSnapshot(call, { id: path.snapshot_id, sandbox_id })
    const to = query.to === undefined ? null : await loadSnapshot(call, { id: query.to, sandbox_id })
    const compare = async (file: string) => {
      const files = { from: call.files.path(from.file), to: call.files.path(file), leaveOut, ignore, limit: limit + 1 }
      const { added, changed, removed } = await compareFiles(files)
      const truncated = [added, changed, removed].some((list) => list.length > limit)
      return {
        status: 200 as const,
        body: {
          object: 'sandbox_diff' as const,
          from: from.id,
          to: to?.id ?? null,
          added: added.slice(0, limit),
          changed: changed.slice(0, limit),
          removed: removed.slice(0, limit),
          truncated,
        },
      }
    }
    return to === null ? withPresentState(call, sandbox_id, compare) : compare(to.file)
  })

async function withPresentState<T>(call: HostCall, id: string, work: (file: string) => Promise<T>): Promise<T> {
  const file = call.files.nameFor(id, `present-${call.ids.secret(12)}`)
  try {
    await call.shelf.use(id, (world, row) => copyWorld(call, { world, row }, file))
    return await work(file)
  } finally {
    await call.files.remove(file)
  }
}
