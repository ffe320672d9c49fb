import { idOf, pageOf } from '@parley/server/work/page'
import { listSnapshotRows } from './db/store.ts'
import type { HostHandler } from './host-context.ts'
import { onActive } from './load-sandbox.ts'
import { viewSnapshot } from './view.ts'

export const listSnapshots: HostHandler<'listSnapshots'> = (call, { path, query }) =>
  onActive(call, path.sandbox_id, async ({ id: sandbox_id }) => {
    const { limit = 20, after } = query
    const rows = await call.database.read((orm) => listSnapshotRows(orm, { sandbox_id, before: idOf(after), limit }))
    return { status: 200, body: pageOf(rows, limit, viewSnapshot) }
  })
