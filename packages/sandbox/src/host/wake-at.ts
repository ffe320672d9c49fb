import type { Sandbox } from '../create-sandbox.ts'
import { wokenAfterCrash } from './woken-after-crash.ts'

/** When, by the wall clock, something falls due in a world that is about to be closed; 0 for nothing. */
export async function wakeAt({ clock, platform }: Sandbox, wall: number): Promise<number> {
  const state = clock.state()
  if (state.mode === 'frozen') return 0
  const due = await platform.jobs.nextDue()
  if (due === null) return 0
  const factor = state.mode === 'accelerated' ? state.factor : 1
  const left = Math.ceil(Math.max(0, due - clock.now()) / factor)
  return Math.max(wokenAfterCrash + 1, wall + left)
}
