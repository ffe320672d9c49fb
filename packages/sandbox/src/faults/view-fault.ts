import type { SandboxSchemas } from '@parley/contract/sandbox'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { FaultRow } from './store.ts'

export function viewFault(row: FaultRow): SandboxSchemas['Fault'] {
  const { id, match, effect, times, matched, injected, created_at } = row
  const counts = { times: times === 0 ? null : times, matched, injected }
  return { object: 'fault', id, match, effect, ...counts, created_at: instantText(created_at) }
}
