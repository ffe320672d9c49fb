import type { ChangingCall } from '@parley/server/ports/call-journal'
import type { Context } from '@parley/server/work/context'
import type { FaultyRequest } from '../faults/fits.ts'
import { operationOf } from '../faults/operation-of.ts'
import { recordInjection } from '../faults/record-injection.ts'
import { saveCounts } from '../faults/store.ts'
import type { FaultRow } from '../faults/store.ts'
import type { EntryRow } from './store.ts'

/** What stands in the journal where a fault struck a request: no call, but it changed something all the same. */
export const injectedFault = 'injectFault'

interface Strike {
  fault: FaultRow
  method: string
  path: string
}

/** A fault that struck a request, as an entry of the journal: the request itself may not have got through. */
export function strikeCall(fault: FaultRow, request: FaultyRequest, at: number): ChangingCall {
  const strike: Strike = { fault, method: request.method, path: request.path }
  return {
    operation: injectedFault,
    method: 'POST',
    path: '/sandbox/v1/faults',
    at,
    caller: 'control',
    actor: { type: 'system' },
    headers: new Headers(),
    body: new TextEncoder().encode(JSON.stringify(strike)),
    status: 200,
    answer: undefined,
  }
}

/** Tells of the fault again, as it did when it struck. */
export async function strikeAgain(ctx: Context, entry: Pick<EntryRow, 'body'>): Promise<void> {
  const { fault, method, path }: Strike = JSON.parse(entry.body)
  await saveCounts(ctx.orm, fault)
  await recordInjection(ctx, fault, { request: { method, path, operation: operationOf(method, path) } })
}
