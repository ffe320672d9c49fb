import type { ControlHandler } from '../control/control-context.ts'
import { viewClock } from './view-clock.ts'

export const getClock: ControlHandler<'getClock'> = async ({ clock }) => ({ status: 200, body: viewClock(clock) })
