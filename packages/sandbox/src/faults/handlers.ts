import type { SandboxSchemas } from '@parley/contract/sandbox'
import type { Refusal } from '@parley/server/http/reply'
import { pageOf } from '@parley/server/work/page'
import type { Control, ControlHandler } from '../control/control-context.ts'
import { checkFault } from './check-fault.ts'
import { findFault, listFaultRows } from './store.ts'
import { viewFault } from './view-fault.ts'

const createFault: ControlHandler<'createFault'> = async ({ faults }, { body }) =>
  checkFault(body) ?? { status: 201, body: viewFault(await faults.add(body)) }

const listFaults: ControlHandler<'listFaults'> = async (control, { query }) => ({
  status: 200,
  body: await listPage(control, { ...query, unmatched: false }),
})

const listUnmatchedFaults: ControlHandler<'listUnmatchedFaults'> = async (control, { query }) => ({
  status: 200,
  body: await listPage(control, { ...query, unmatched: true }),
})

const getFault: ControlHandler<'getFault'> = async ({ platform }, { path }) => {
  const row = await platform.read((ctx) => findFault(ctx.orm, path.fault_id))
  return row === undefined ? noFault(path.fault_id) : { status: 200, body: viewFault(row) }
}

const deleteFault: ControlHandler<'deleteFault'> = async ({ faults }, { path }) =>
  (await faults.remove(path.fault_id)) ? { status: 204, body: undefined } : noFault(path.fault_id)

const clearFaults: ControlHandler<'clearFaults'> = async ({ faults }) => {
  await faults.remove()
  return { status: 204, body: undefined }
}

export const faultHandlers = { createFault, listFaults, listUnmatchedFaults, getFault, deleteFault, clearFaults }

async function listPage(
  { platform }: Control,
  { limit = 20, after, unmatched }: { limit?: number; after?: string | undefined; unmatched: boolean },
): Promise<SandboxSchemas['FaultList']> {
  const rows = await platform.read((ctx) => listFaultRows(ctx.orm, { limit, after, unmatched }))
  return pageOf(rows, limit, viewFault)
}

function noFault(id: string): Refusal<'not_found'> {
  const detail = `There is no fault ${JSON.stringify(id.slice(0, 64))} in the plan of this sandbox.`
  return { refused: 'not_found', detail }
}
