import type { Platform } from '@parley/server/create-platform'
import { findKey } from '@parley/server/keys/store'
import type { KeyGrant } from '@parley/server/keys/store'
import type { SandboxKeys } from './sandbox-keys.ts'

/** Makes the keys of a sandbox valid, those among them that are not: a sandbox may be opened again with others. */
export async function grantKeys(platform: Platform, keys: SandboxKeys): Promise<void> {
  const { database, keyHash } = platform.bindDeps
  const grants: readonly KeyGrant[] = [
    { kind: 'secretKey', text: keys.secret },
    { kind: 'staffKey', text: keys.staff, roles: ['refund_reviewer', 'operator', 'finance'] },
    { kind: 'controlKey', text: keys.control },
  ]
  for (const grant of grants) {
    const known = await database.read((orm) => findKey(orm, keyHash(grant.text)))
    if (known === undefined) await platform.grant(grant)
  }
}
