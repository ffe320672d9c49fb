import { idOf, pageOf } from '@parley/server/work/page'
import { listSandboxRows } from './db/store.ts'
import type { HostHandler } from './host-context.ts'
import { viewSandbox } from './view.ts'

export const listSandboxes: HostHandler<'listSandboxes'> = async ({ database }, { query }) => {
  const { limit = 20, after } = query
  const rows = await database.read((orm) => listSandboxRows(orm, { before: idOf(after), limit }))
  return { status: 200, body: pageOf(rows, limit, viewSandbox) }
}
