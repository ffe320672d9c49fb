import { currentPolicyVersion } from '@parley/policy/catalogue/policy-version'
import { durationToMs } from '@parley/policy/kernel/duration'
import { newKeyText } from '@parley/server/keys/key-text'
import { randomSeed } from '../adapters/random-seed.ts'
import type { SandboxKeys } from '../sandbox-keys.ts'
import type { SandboxKeyRow, SandboxRow } from './db/store.ts'
import type { HostCall, HostParts } from './host-context.ts'
import { wokenAfterCrash } from './woken-after-crash.ts'

type Given = Partial<
  Pick<
    SandboxRow,
    'name' | 'seed' | 'profile' | 'parameters' | 'policy_version' | 'clock' | 'scenario' | 'webhook_secret'
  >
> & {
  keys?: Partial<SandboxKeys> | undefined
  expires_in?: string | undefined
  origin: { type: SandboxRow['origin_type']; id: string | null }
}

/** A sandbox that is not written down yet, with its keys. */
export interface NewSandbox {
  row: SandboxRow
  keys: SandboxKeys
}

const tagLength = 10

/** Fills in what a new sandbox was not given. */
export function newSandbox(call: HostCall, given: Given): NewSandbox {
  const id = call.ids.next('sbx', call.now)
  const tag = call.ids.secret(tagLength)
  const keys: SandboxKeys = {
    secret: given.keys?.secret ?? newKeyText(call.ids, 'secretKey', tag),
    staff: given.keys?.staff ?? newKeyText(call.ids, 'staffKey', tag),
    control: given.keys?.control ?? newKeyText(call.ids, 'controlKey', tag),
  }
  const clock = given.clock ?? 'flowing'
  const row: SandboxRow = {
    id,
    tag,
    name: given.name ?? null,
    status: 'active',
    is_default: false,
    seed: given.seed ?? randomSeed(),
    profile: given.profile ?? 'literal',
    parameters: given.parameters ?? {},
    policy_version: given.policy_version ?? currentPolicyVersion,
    clock,
    scenario: given.scenario ?? null,
    ...keysOfRow(call, keys),
    webhook_secret: given.webhook_secret ?? null,
    origin_type: given.origin.type,
    origin_id: given.origin.id,
    file: call.files.nameFor(id, 'world'),
    created_at: call.now,
    restored_at: null,
    expires_at: given.expires_in === undefined ? 0 : call.now + durationToMs(given.expires_in),
    wake_at: typeof clock === 'object' && 'frozenAt' in clock ? 0 : wokenAfterCrash,
  }
  return { row, keys }
}

/** What is kept of keys in the row of their sandbox. */
export function keysOfRow(
  { secret }: Pick<HostParts, 'secret'>,
  keys: SandboxKeys,
): Pick<SandboxRow, 'sealed_keys' | 'key_last4'> {
  const last4 = (text: string) => text.slice(-4)
  return {
    sealed_keys: secret.seal(JSON.stringify(keys)),
    key_last4: { secret: last4(keys.secret), staff: last4(keys.staff), control: last4(keys.control) },
  }
}

/** The keys of a sandbox as requests are looked up by. */
export function keyRows(
  { keyHash }: Pick<HostParts, 'keyHash'>,
  keys: SandboxKeys,
): readonly Omit<SandboxKeyRow, 'sandbox_id'>[] {
  return [
    { hash: keyHash(keys.secret), kind: 'secretKey' },
    { hash: keyHash(keys.staff), kind: 'staffKey' },
    { hash: keyHash(keys.control), kind: 'controlKey' },
  ]
}
