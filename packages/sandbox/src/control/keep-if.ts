import type { Platform } from '@parley/server/create-platform'
import type { Context } from '@parley/server/work/context'

/** Work of which some results are refusals. */
interface Attempt<T> {
  work: (ctx: Context) => Promise<T>
  /** Whether what was done is to last; a refusal leaves no trace. */
  lasts: (result: T) => boolean
}

/** Runs work in one transaction, which is rolled back where its result is a refusal. */
export async function keepIf<T>(platform: Pick<Platform, 'work'>, { work, lasts }: Attempt<T>): Promise<T> {
  const refusal = new Error('Rolled back because of a refusal')
  let result: T | undefined
  try {
    return await platform.work(async (ctx) => {
      const found = await work(ctx)
      if (lasts(found)) return found
      result = found
      throw refusal
    })
  } catch (error) {
    if (error === refusal && result !== undefined) return result
    throw error
  }
}
