import type { BackofficeOperationId } from '@parley/contract/backoffice'
import type { SandboxOperationId } from '@parley/contract/sandbox'
import type { Call } from './call.ts'
import type { Stage } from './stage.ts'

type Prepare = (stage: Stage) => Call | Promise<Call>

const plain = (): Call => ({})

/** A call of each operation of the back office that goes through. */
export const backofficeCalls: Readonly<Record<BackofficeOperationId, Prepare>> = {
  listRefundsForReview: plain,
  getRefundForReview: ({ refund }) => ({ path: { refund_id: refund.id } }),
  startRefundReview: async (stage) => ({ path: { refund_id: (await stage.submitted()).id }, otherBody: {} }),
  requestRefundInfo: async (stage) => ({
    path: { refund_id: (await stage.underReview()).id },
    body: { question: 'Which meetings?' },
    otherBody: { question: 'Which days?' },
  }),
  approveRefund: async (stage) => ({
    path: { refund_id: (await stage.underReview()).id },
    body: { finding: { fault: 'none' } },
    otherBody: { finding: { fault: 'platform' } },
  }),
  rejectRefund: async (stage) => ({
    path: { refund_id: (await stage.underReview()).id },
    body: { clause: '4.3.2', explanation: 'The network of the applicant was down.' },
    otherBody: { clause: '4.2.2', explanation: 'The evidence shows something else.' },
  }),
  getFileForReview: ({ file }) => ({ path: { file_id: file.id } }),
  downloadFile: ({ file }) => ({ path: { file_id: file.id } }),
  listOutages: plain,
  declareOutage: async ({ world }) => {
    const { now } = await world.control.clock.get()
    const body = { starts_at: now, description: 'No meetings.', regions: ['SG'] }
    return { body, otherBody: { ...body, description: 'No sound.' } }
  },
  getOutage: ({ outageId }) => ({ path: { outage_id: outageId } }),
  endOutage: async ({ world }) => {
    const { now } = await world.control.clock.get()
    const starts_at = new Date(Date.parse(now) - 3_600_000).toISOString()
    const { id } = await world.staff.outages.declare({ starts_at, description: 'No video.', regions: ['SG'] })
    return { path: { outage_id: id }, body: {}, otherBody: { ends_at: now } }
  },
  listLedgerEntries: plain,
  getTrialBalance: plain,
}

/** A call of each control of the sandbox that goes through. */
export const sandboxCalls: Readonly<Record<SandboxOperationId, Prepare>> = {
  getClock: plain,
  advanceClock: () => ({ body: { by: 'PT0S' }, otherBody: { by: 'PT0.001S' } }),
  getSimulatedTrade: ({ purchase }) => ({ path: { payment_id: purchase.payment.id } }),
  simulatePayment: async (stage) => ({
    path: { payment_id: (await stage.unpaid()).payment.id },
    body: { outcome: 'succeed' },
    otherBody: { outcome: 'fail' },
  }),
  simulateRefund: async (stage) => ({
    path: { refund_id: (await stage.processing()).id },
    body: { outcome: 'succeed' },
    otherBody: { outcome: 'close' },
  }),
  listMagicValues: plain,
}
