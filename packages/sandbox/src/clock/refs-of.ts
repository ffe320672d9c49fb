import type { Context } from '@parley/server/work/context'
import { listReportIds } from './store.ts'

/** What jobs about these objects refer to: the objects, and what the channels will report about them. */
export async function refsOf(ctx: Context, objects: readonly string[]): Promise<string[]> {
  return [...objects, ...(await listReportIds(ctx, objects))]
}
