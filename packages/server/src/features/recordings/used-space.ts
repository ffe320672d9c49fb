import { recordingSize } from '@parley/policy/recordings/recording-size'
import type { Context } from '../../work/context.ts'
import { listStoredRecordings } from './store.ts'

/** Megabytes that the recordings of a user take; one that runs counts as far as it has come. */
export async function usedSpace(ctx: Context, userId: string): Promise<number> {
  const stored = await listStoredRecordings(ctx, userId)
  return stored
    .map(({ started_at, size_mb }) => size_mb ?? recordingSize(started_at, ctx.now).megabytes)
    .reduce((sum, size) => sum + size, 0)
}
