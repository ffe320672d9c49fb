import type { Refusal } from '@parley/server/http/reply'

/** One advance at a time: two would not know where the other leaves the clock. */
export const clockBusy: Refusal<'clock_busy'> = {
  refused: 'clock_busy',
  detail: 'The clock is being advanced by another call. Wait for its answer, then repeat this one.',
}
