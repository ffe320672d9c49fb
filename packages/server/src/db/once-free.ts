/** Thrown when other processes kept a database to themselves for too long; nothing was changed. Answered as 503. */
export class DatabaseBusyError extends Error {
  override name = 'DatabaseBusyError'
}

export interface OnceFreeOptions {
  /** Waits that are tried before it is given up, in ms altogether. */
  longestWait?: number
  /** Waits so many ms; by the timers of the machine unless given. */
  wait?: (milliseconds: number) => Promise<void>
}

/** Waits in ms between looks at a database that is in use; uneven, so that they keep step with no other process. */
const waits = [1, 2, 3, 5, 8, 13]
const longestWait = 30_000

/**
 * Does something with a database once no other process keeps it. The driver's own way of waiting would block this
 * process meanwhile, and with it whoever in it holds the file. What is done must change nothing when it finds it busy.
 *
 * @throws DatabaseBusyError when it is kept for longer than can be waited for
 * @example
 * await onceFree(() => void begin.run())
 */
export async function onceFree<T>(work: () => T | Promise<T>, options: OnceFreeOptions = {}): Promise<T> {
  const { longestWait: longest = longestWait, wait = byTimer } = options
  for (let waited = 0, tries = 0; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error)) throw error
      if (waited >= longest) throw new DatabaseBusyError('The database is in use', { cause: error })
      const next = waits[tries % waits.length] ?? 1
      waited += next
      await wait(next)
    }
  }
}

/** Whether an error says that a database was in use, itself or as the reason of another. */
export function isDatabaseBusy(error: unknown): boolean {
  return error instanceof DatabaseBusyError || (error instanceof Error && error.cause instanceof DatabaseBusyError)
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

const byTimer = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
