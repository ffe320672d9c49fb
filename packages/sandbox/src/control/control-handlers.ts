import { advanceClock } from './advance-clock.ts'
import type { ControlHandlers } from './control-context.ts'
import { getClock } from './get-clock.ts'
import { getSimulatedTrade } from './get-simulated-trade.ts'
import { listMagicValues } from './list-magic-values.ts'
import { simulatePayment } from './simulate-payment.ts'
import { simulateRefund } from './simulate-refund.ts'

/** One handler for every operation of the sandbox document; a missing one does not compile. */
export const controlHandlers = {
  advanceClock,
  getClock,
  getSimulatedTrade,
  listMagicValues,
  simulatePayment,
  simulateRefund,
} satisfies ControlHandlers
