import { copyWorld } from './copy-world.ts'
import type { HostHandler } from './host-context.ts'
import { onActive } from './load-sandbox.ts'
import { newSandbox } from './sandbox-row.ts'
import { settleSandbox } from './settle-sandbox.ts'

export const forkSandbox: HostHandler<'forkSandbox'> = (call, { path, body = {} }) =>
  onActive(call, path.sandbox_id, async (parent) => {
    const { name = parent.name, webhook_secret = parent.webhook_secret, keys, expires_in } = body
    const { seed, profile, parameters, policy_version, clock } = parent
    const same = { seed, profile, parameters, policy_version, clock }
    const origin = { type: 'forked', id: parent.id } as const
    const made = newSandbox(call, { ...same, name, webhook_secret, keys, expires_in, origin })
    await call.shelf.use(parent.id, (world, row) => copyWorld(call, { world, row }, made.row.file))
    return settleSandbox(call, made)
  })
