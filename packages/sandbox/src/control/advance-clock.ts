import { addDuration } from '@parley/policy/kernel/duration'
import { instantText } from '@parley/policy/kernel/instant-text'
import { latestInstant } from '../clock/bounds.ts'
import type { ControlHandler } from './control-context.ts'

export const advanceClock: ControlHandler<'advanceClock'> = async (control, { body }) => {
  const from = control.clock.now()
  const target = targetOf(from, body)
  if (target === null || target > latestInstant) {
    return {
      refused: 'clock_advance_too_far',
      detail: `The sandbox knows its working days until ${instantText(latestInstant)}. Advance by less.`,
    }
  }
  if (target < from) {
    return {
      refused: 'clock_moves_forward_only',
      detail: `It is ${instantText(from)} already. Name a later instant, or start a new sandbox.`,
    }
  }
  const fired = await control.advanceTo(target)
  return {
    status: 200,
    body: {
      object: 'clock_advance',
      from: instantText(from),
      to: instantText(target),
      fired: fired.map((job) => ({
        ...job,
        due_at: instantText(job.due_at),
        clauses: [...job.clauses],
        events: [...job.events],
      })),
    },
  }
}

/** The instant to go to; null where it is beyond what can be reckoned. */
function targetOf(from: number, { by, to }: { by?: string; to?: string }): number | null {
  if (to !== undefined) return Date.parse(to)
  try {
    return addDuration(from, by ?? 'PT0S')
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
