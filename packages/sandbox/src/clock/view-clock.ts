import type { SandboxSchemas } from '@parley/contract/sandbox'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { SimulatedClock } from './simulated-clock.ts'

export function viewClock(clock: SimulatedClock): SandboxSchemas['Clock'] {
  const state = clock.state()
  const factor = state.mode === 'accelerated' ? state.factor : null
  return { object: 'clock', mode: state.mode, factor, now: instantText(clock.now()) }
}
