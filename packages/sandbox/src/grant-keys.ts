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
  const missing = await database.read(async (orm) => {
    const found: KeyGrant[] = []
    for (const grant of grants) if ((await findKey(orm, keyHash(grant.text))) === undefined) found.push(grant)
    return found
  })
  // Together, so that one commit carries them; in their order all the same.
  await Promise.all(missing.map((grant) => platform.grant(grant)))
}
