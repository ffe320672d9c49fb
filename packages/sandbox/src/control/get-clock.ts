import { instantText } from '@parley/policy/kernel/instant-text'
import type { ControlHandler } from './control-context.ts'

export const getClock: ControlHandler<'getClock'> = async ({ clock }) => ({
  status: 200,
  body: { object: 'clock', mode: clock.state().mode, now: instantText(clock.now()) },
})
