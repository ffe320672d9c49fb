import { instantText } from '@parley/policy/kernel/instant-text'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { schemaHash } from './archive/manifest.ts'
import type { Manifest } from './archive/manifest.ts'
import { writeTar } from './archive/tar.ts'
import { copyWorld } from './copy-world.ts'
import type { HostHandler } from './host-context.ts'
import { onActive } from './load-sandbox.ts'

export const exportSandbox: HostHandler<'exportSandbox'> = (call, { path }) =>
  onActive(call, path.sandbox_id, async ({ id }) => {
    const file = call.files.nameFor(id, `export-${call.ids.secret(12)}`)
    const schema = schemaHash(await call.schema())
    try {
      return await call.shelf.use(id, async (world, row) => {
        const { name, seed, profile, parameters, policy_version } = row
        const clock = { mode: world.clock.state().mode, now: instantText(world.clock.now()) }
        await copyWorld(call, { world, row }, file)
        const about = { format: 'parley-sandbox', version: 1, schema, name, seed } as const
        const manifest: Manifest = { ...about, profile, parameters, policy_version, clock }
        const body = writeTar([
          { name: 'manifest.json', bytes: utf8ToBytes(`${JSON.stringify(manifest, null, 2)}\n`) },
          { name: 'world.db', bytes: await call.files.read(file) },
        ])
        const headers = { 'content-disposition': `attachment; filename="${id}.tar"` }
        return { status: 200, body, headers }
      })
    } finally {
      await call.files.remove(file)
    }
  })
