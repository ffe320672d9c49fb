import { channelHandlers } from '../channels/handlers.ts'
import { deliveryHandlers } from '../deliveries/handlers.ts'
import { faultHandlers } from '../faults/handlers.ts'
import { inboxHandlers } from '../inbox/handlers.ts'
import { journalHandlers } from '../journal/handlers.ts'
import { scenarioHandlers } from '../scenarios/handlers.ts'
import { clockHandlers } from '../clock/handlers.ts'
import type { ControlHandlers } from './control-context.ts'
import { createChannelDifference } from './create-channel-difference.ts'
import { createStaffKey } from './create-staff-key.ts'
import { getSimulatedTrade } from './get-simulated-trade.ts'
import { listMagicValues } from './list-magic-values.ts'
import { openSimulatedDispute } from './open-simulated-dispute.ts'
import { simulateDispute } from './simulate-dispute.ts'
import { simulateInvoice } from './simulate-invoice.ts'
import { simulatePayment } from './simulate-payment.ts'
import { simulateRefund } from './simulate-refund.ts'
import { requestLogHandlers } from '../request-log/handlers.ts'
import { robotHandlers } from '../robots/handlers.ts'
import { whatIfHandlers } from '../what-if/handlers.ts'

/** One handler for every operation of the sandbox document; a missing one does not compile. */
export const controlHandlers = {
  ...clockHandlers,
  createChannelDifference,
  createStaffKey,
  getSimulatedTrade,
  listMagicValues,
  openSimulatedDispute,
  simulateDispute,
  simulateInvoice,
  simulatePayment,
  simulateRefund,
  ...requestLogHandlers,
  ...robotHandlers,
  ...channelHandlers,
  ...deliveryHandlers,
  ...inboxHandlers,
  ...faultHandlers,
  ...journalHandlers,
  ...scenarioHandlers,
  ...whatIfHandlers,
} satisfies ControlHandlers
