import type { SandboxSchemas } from '@parley/contract/sandbox'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { Sandbox } from '../create-sandbox.ts'
import type { SandboxRow, SnapshotRow } from './db/store.ts'

export function viewSandbox(row: SandboxRow): SandboxSchemas['Sandbox'] {
  const { id, name, status, is_default, seed, profile, parameters, policy_version, scenario, key_last4 } = row
  return {
    id,
    object: 'sandbox',
    name,
    status,
    is_default,
    seed,
    profile,
    parameters,
    policy_version,
    scenario,
    key_last4,
    origin: { type: row.origin_type, sandbox_id: row.origin_id },
    created_at: instantText(row.created_at),
    restored_at: row.restored_at === null ? null : instantText(row.restored_at),
    expires_at: row.expires_at === 0 ? null : instantText(row.expires_at),
  }
}

/** With its keys, for whoever made it. */
export function viewSandboxWithKeys(
  row: SandboxRow,
  { keys, refs }: Pick<Sandbox, 'keys' | 'refs'>,
): SandboxSchemas['SandboxWithKeys'] {
  return { ...viewSandbox(row), keys: { ...keys }, refs: { ...refs }, webhook_secret: row.webhook_secret }
}

export function viewSnapshot(row: SnapshotRow): SandboxSchemas['Snapshot'] {
  const { id, sandbox_id, name, size } = row
  return {
    id,
    object: 'snapshot',
    sandbox_id,
    name,
    clock: instantText(row.clock),
    size,
    created_at: instantText(row.created_at),
  }
}
