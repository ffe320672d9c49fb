import type { SqlConnection } from './sql-connection.ts'
import type { createMutex } from './mutex.ts'

/** Writes that one commit carries at most; more would keep the first of them waiting. */
const largestGroup = 32

interface Waiting {
  work: () => Promise<unknown>
  resolve: (result: unknown) => void
  reject: (error: unknown) => void
}

/**
 * Runs each write whole or not at all, in the order asked for, and commits those that arrive together in one go: what
 * a commit costs does not grow with what it carries. None is told of its success before the commit that holds it.
 */
export function createGroupCommit(
  connection: SqlConnection,
  alone: ReturnType<typeof createMutex>,
): <T>(work: () => Promise<T>) => Promise<T> {
  let waiting: Waiting[] = []

  const runGroup = async () => {
    const group = waiting.slice(0, largestGroup)
    waiting = waiting.slice(largestGroup)
    if (waiting.length > 0) void alone(runGroup)
    try {
      await connection.begin()
      const tellAll: (() => void)[] = []
      // One by itself is undone with its transaction, which spares it the savepoint.
      const [first] = group
      if (first !== undefined && group.length === 1) tellAll.push(await runBare(first))
      else for (const write of group) tellAll.push(await runInSavepoint(connection, write))
      await connection.commit()
      for (const tell of tellAll) tell()
    } catch (error) {
      await connection.rollback()
      for (const { reject } of group) reject(error)
    }
  }

  return (work) =>
    new Promise((resolve, reject) => {
      waiting.push({ work, resolve: resolve as Waiting['resolve'], reject })
      if (waiting.length === 1) void afterArrivals().then(() => alone(runGroup))
    })
}

async function runBare({ work, resolve }: Waiting): Promise<() => void> {
  const result = await work()
  return () => resolve(result)
}

/** Runs one write of a group so that it alone can be undone; gives what to tell its caller after the commit. */
async function runInSavepoint(connection: SqlConnection, { work, resolve, reject }: Waiting): Promise<() => void> {
  await connection.query('SAVEPOINT one', [], 'run')
  try {
    const result = await work()
    await connection.query('RELEASE one', [], 'run')
    return () => resolve(result)
  } catch (error) {
    await connection.query('ROLLBACK TO one', [], 'run')
    await connection.query('RELEASE one', [], 'run')
    return () => reject(error)
  }
}

/** Lets requests that have reached this process come as far as asking for their write. */
function afterArrivals(): Promise<void> {
  return typeof setImmediate === 'function' ? new Promise((resolve) => setImmediate(resolve)) : Promise.resolve()
}
