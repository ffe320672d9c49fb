import type { Sandbox } from '../create-sandbox.ts'
import { checkpoint } from './db/store.ts'
import type { SandboxRow } from './db/store.ts'
import type { HostParts } from './host-context.ts'

/** Copies the state of an open world into a file of its own, between two pieces of work and never within one. */
export async function copyWorld(
  { files }: Pick<HostParts, 'files'>,
  { world, row }: { world: Sandbox; row: SandboxRow },
  to: string,
): Promise<void> {
  await world.platform.bindDeps.database.alone(async (orm) => {
    await checkpoint(orm)
    await files.copy(row.file, to)
  })
}
