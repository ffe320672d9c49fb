import type { SandboxSchemas } from '@parley/contract/sandbox'
import { invalid } from '@parley/server/http/refuse'
import type { ControlHandler } from '../control/control-context.ts'
import { clockBusy } from './clock-busy.ts'
import type { ClockMode } from './clock-state.ts'
import { viewClock } from './view-clock.ts'

/** Lets the clock go otherwise, from where it stands. */
export const updateClock: ControlHandler<'updateClock'> = async ({ clock, time }, { body }) => {
  const mode = modeOf(body)
  if ('refused' in mode) return mode
  return (await time.setMode(mode)) ? { status: 200, body: viewClock(clock) } : clockBusy
}

function modeOf({ mode, factor }: SandboxSchemas['ClockUpdate']): ClockMode | ReturnType<typeof invalid> {
  if (mode !== 'accelerated') {
    return factor === undefined
      ? { mode }
      : invalid('/factor', 'needs_accelerated', 'Only an accelerated clock has a factor.')
  }
  return factor === undefined
    ? invalid('/factor', 'required', 'Say how many times as fast as the wall clock it is to run, 1 to 1000000.')
    : { mode, factor }
}
