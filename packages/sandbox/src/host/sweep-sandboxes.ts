import { loggable } from '@parley/server/ports/log'
import type { Log } from '@parley/server/ports/log'
import { expireSandbox, listExpired, listToWake, updateSandbox } from './db/store.ts'
import type { HostParts } from './host-context.ts'
import { SandboxGone } from './sandbox-gone.ts'

/** Deletes what sandboxes held whose time is over, and opens worlds in which something has fallen due. */
export async function sweepSandboxes(
  { database, files, shelf, log }: HostParts & { log: Log },
  now: number,
): Promise<void> {
  for (const id of await database.read((orm) => listExpired(orm, now))) {
    await expireSandbox(database, id)
    void shelf.end(id, 'sandbox_expired', () => files.removeAll(id))
  }
  for (const id of await database.read((orm) => listToWake(orm, now))) {
    await shelf
      .use(id, async () => undefined)
      .catch(async (error: unknown) => {
        if (error instanceof SandboxGone) return
        // Not tried every second from now on; whoever calls the world is told.
        await updateSandbox(database, id, { wake_at: 0 })
        log.error({ error: loggable(error) }, 'A sandbox could not be opened')
      })
  }
}
