import { promotionDeskCalls } from './calls/promotions.ts'
import { quoteDeskCalls } from './calls/quotes.ts'
import { creditCalls } from './calls/changes.ts'
import type { BackofficeOperationId } from '@parley/contract/backoffice'
import type { SandboxOperationId } from '@parley/contract/sandbox'
import { orderPro } from '../steps/purchase.ts'
import type { Call } from './call.ts'
import { priceBookDeskCalls } from './calls/price-books.ts'
import { accountDeskCalls } from './calls/accounts.ts'
import { disputesControlCalls, disputesStaffCalls } from './calls/disputes.ts'
import { explanationStaffCalls, whatIfCalls } from './calls/explanations.ts'
import { invoicesControlCalls, invoicesStaffCalls } from './calls/invoices.ts'
import type { Stage } from './stage.ts'

type Prepare = (stage: Stage) => Call | Promise<Call>

const plain = (): Call => ({})

/** A call of each operation of the back office that goes through. */
export const backofficeCalls: Readonly<Record<BackofficeOperationId, Prepare>> = {
  ...creditCalls,
  ...priceBookDeskCalls,
  ...promotionDeskCalls,
  ...quoteDeskCalls,
  ...accountDeskCalls,
  ...disputesStaffCalls,
  ...explanationStaffCalls,
  ...invoicesStaffCalls,
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
  exportLedger: plain,
  getReconciliation: () => ({
    query: { channel: 'bank_card', from: '2026-09-01T00:00:00Z', to: '2026-10-01T00:00:00Z' },
  }),
}

/** Breaks nothing, so that the calls of this suite go through. */
const idleFault = { match: { event_type: 'outage.ended', nth: 1_000_000 }, effect: { type: 'delivery_drop' } } as const

const hosted = async (stage: Stage): Promise<Call> => ({ path: { sandbox_id: (await stage.hosted()).sandbox_id } })
const archive = async ({ world, hosted: make }: Stage): Promise<FormData> => {
  const form = new FormData()
  form.set('file', await world.host.sandboxes.export((await make()).sandbox_id), 'world.tar')
  return form
}

/** A call of each operation on sandboxes that goes through. */
const hostCalls = {
  createSandbox: () => ({ body: { name: 'one' }, otherBody: { name: 'other' } }),
  listSandboxes: plain,
  importSandbox: async (stage) => ({ body: await archive(stage), otherBody: await archive(stage) }),
  getSandbox: hosted,
  deleteSandbox: hosted,
  forkSandbox: async (stage) => ({ ...(await hosted(stage)), body: { name: 'one' }, otherBody: { name: 'other' } }),
  createSnapshot: async (stage) => ({ ...(await hosted(stage)), body: { name: 'one' }, otherBody: { name: 'other' } }),
  listSnapshots: hosted,
  restoreSandbox: async (stage) => {
    const { sandbox_id, snapshot_id } = await stage.hosted()
    return { path: { sandbox_id }, body: { snapshot_id }, otherBody: { snapshot_id: 'another' } }
  },
  exportSandbox: hosted,
  diffSandbox: async (stage) => ({ path: await stage.hosted() }),
} satisfies Partial<Record<SandboxOperationId, Prepare>>

/** A call of each control of the sandbox that goes through. */
export const sandboxCalls: Readonly<Record<SandboxOperationId, Prepare>> = {
  ...hostCalls,
  ...disputesControlCalls,
  ...invoicesControlCalls,
  ...whatIfCalls,
  getClock: plain,
  updateClock: () => ({ body: { mode: 'frozen' } }),
  advanceClock: () => ({ body: { by: 'PT0S' }, otherBody: { by: 'PT0.001S' } }),
  advanceClockToNext: async ({ world, user }) => {
    await orderPro(world, user)
    return { otherBody: {} }
  },
  listDeadlines: plain,
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
  createChannelScript: () => ({
    // Of no payment that another call makes.
    body: { method: 'tencent_wallet', refund: [] },
    otherBody: { method: 'tencent_wallet', calls: { refund: { unreachable: 1 } } },
  }),
  listChannelScripts: plain,
  deleteChannelScript: async ({ world }) => {
    const { id } = await world.control.channelScripts.create({ method: 'tencent_wallet', refund: [] })
    return { path: { channel_script_id: id } }
  },
  createFault: () => ({ body: idleFault, otherBody: { ...idleFault, times: 1 } }),
  listFaults: plain,
  clearFaults: plain,
  listUnmatchedFaults: plain,
  getFault: async ({ world }) => ({ path: { fault_id: (await world.control.faults.create(idleFault)).id } }),
  deleteFault: async ({ world }) => ({ path: { fault_id: (await world.control.faults.create(idleFault)).id } }),
  getDeliveryMode: plain,
  updateDeliveryMode: () => ({ body: { mode: 'sync' } }),
  listHeldDeliveries: plain,
  releaseDeliveries: () => ({ body: {}, otherBody: { shuffle: true } }),
  triggerEvent: ({ purchase }) => {
    const body = { type: 'order.paid', object_id: purchase.order.id }
    return { body, otherBody: { ...body, type: 'order.created' } }
  },
  listInbox: plain,
  listJournal: plain,
  exportScenario: plain,
  getBundle: plain,
  getStateHash: plain,
  replayJournal: async ({ world }) => {
    const bundle = await world.control.bundle.get()
    return { body: bundle, otherBody: { ...bundle, seed: 'other' } }
  },
  listScenarios: plain,
  playScenario: () => ({ path: { name: 'new_customer' }, otherBody: {} }),
  runScenario: () => {
    const step = { as: 'app', call: 'listPlans' }
    return { body: { steps: [step] }, otherBody: { steps: [step, step] } }
  },
  listRequests: plain,
  getRequest: async ({ world }) => {
    await world.parley.plans.list()
    const [request] = (await world.control.requests.list({ operation: 'listPlans', limit: 1 })).data
    return { path: { request_id: request?.id ?? '' } }
  },
  clearRequests: () => ({ otherBody: {} }),
  createStaffKey: () => ({ body: { roles: ['refund_reviewer'] }, otherBody: { roles: [] } }),
  listRobots: plain,
  updateRobot: () => ({ path: { role: 'reviewer' }, body: { enabled: false, delay: 'PT1H' } }),
}
