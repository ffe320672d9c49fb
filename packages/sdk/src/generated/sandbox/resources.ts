// Generated from openapi/ by `pnpm generate`. Do not edit.
import { type Bound, bind } from '../../bind.ts'
import type { Transport } from '../../operation.ts'
import { createBoundaryCases } from './boundary-cases.ts'
import { getBundle } from './bundle.ts'
import { createChannelScript, deleteChannelScript, listChannelScripts } from './channel-scripts.ts'
import { createChannelDifference } from './channels.ts'
import { advanceClock, advanceClockToNext, getClock, updateClock } from './clock.ts'
import { listDeadlines } from './deadlines.ts'
import { getDeliveryMode, listHeldDeliveries, releaseDeliveries, updateDeliveryMode } from './deliveries.ts'
import { simulateDispute } from './disputes.ts'
import { triggerEvent } from './events.ts'
import { clearFaults, createFault, deleteFault, getFault, listFaults, listUnmatchedFaults } from './faults.ts'
import { listInbox } from './inbox.ts'
import { simulateInvoice } from './invoices.ts'
import { exportScenario, listJournal, replayJournal } from './journal.ts'
import { listMagicValues } from './magic-values.ts'
import { getSimulatedTrade, openSimulatedDispute, simulatePayment } from './payments.ts'
import { previewRefundWhatIf, simulateRefund } from './refunds.ts'
import { clearRequests, getRequest, listRequests } from './requests.ts'
import { listRobots, updateRobot } from './robots.ts'
import {
  createSandbox,
  createSnapshot,
  deleteSandbox,
  diffSandbox,
  exportSandbox,
  forkSandbox,
  getSandbox,
  importSandbox,
  listSandboxes,
  listSnapshots,
  restoreSandbox,
} from './sandboxes.ts'
import { listScenarios, playScenario, runScenario } from './scenarios.ts'
import { createStaffKey } from './staff-keys.ts'
import { getStateHash } from './state-hash.ts'

/** The functions of the document by resource. */
export interface SandboxResources {
  readonly boundaryCases: {
    /** Make the boundary cases of a rule. See {@link createBoundaryCases}. */
    readonly create: Bound<typeof createBoundaryCases>
  }
  readonly bundle: {
    /** Get a bug-report bundle. See {@link getBundle}. */
    readonly get: Bound<typeof getBundle>
  }
  readonly channelScripts: {
    /** Script a channel. See {@link createChannelScript}. */
    readonly create: Bound<typeof createChannelScript>
    /** Delete a channel script. See {@link deleteChannelScript}. */
    readonly delete: Bound<typeof deleteChannelScript>
    /** List channel scripts. See {@link listChannelScripts}. */
    readonly list: Bound<typeof listChannelScripts>
  }
  readonly channels: {
    /** Plant a difference in what a channel states. See {@link createChannelDifference}. */
    readonly createDifference: Bound<typeof createChannelDifference>
  }
  readonly clock: {
    /** Advance the clock. See {@link advanceClock}. */
    readonly advance: Bound<typeof advanceClock>
    /** Advance to what is due next. See {@link advanceClockToNext}. */
    readonly advanceToNext: Bound<typeof advanceClockToNext>
    /** Read the clock. See {@link getClock}. */
    readonly get: Bound<typeof getClock>
    /** Let the clock flow, stand or run. See {@link updateClock}. */
    readonly update: Bound<typeof updateClock>
  }
  readonly deadlines: {
    /** List what is due. See {@link listDeadlines}. */
    readonly list: Bound<typeof listDeadlines>
  }
  readonly deliveries: {
    /** Read how webhooks are delivered. See {@link getDeliveryMode}. */
    readonly getMode: Bound<typeof getDeliveryMode>
    /** List the deliveries that are held. See {@link listHeldDeliveries}. */
    readonly listHeld: Bound<typeof listHeldDeliveries>
    /** Release held deliveries. See {@link releaseDeliveries}. */
    readonly release: Bound<typeof releaseDeliveries>
    /** Change how webhooks are delivered. See {@link updateDeliveryMode}. */
    readonly updateMode: Bound<typeof updateDeliveryMode>
  }
  readonly disputes: {
    /** Decide a dispute as its channel. See {@link simulateDispute}. */
    readonly simulate: Bound<typeof simulateDispute>
  }
  readonly events: {
    /** Trigger an event. See {@link triggerEvent}. */
    readonly trigger: Bound<typeof triggerEvent>
  }
  readonly faults: {
    /** Take every fault off the plan. See {@link clearFaults}. */
    readonly clear: Bound<typeof clearFaults>
    /** Add a fault to the plan. See {@link createFault}. */
    readonly create: Bound<typeof createFault>
    /** Take a fault off the plan. See {@link deleteFault}. */
    readonly delete: Bound<typeof deleteFault>
    /** Get a fault. See {@link getFault}. */
    readonly get: Bound<typeof getFault>
    /** List the faults of the plan. See {@link listFaults}. */
    readonly list: Bound<typeof listFaults>
    /** List the faults that fitted nothing. See {@link listUnmatchedFaults}. */
    readonly listUnmatched: Bound<typeof listUnmatchedFaults>
  }
  readonly inbox: {
    /** Read what users received. See {@link listInbox}. */
    readonly list: Bound<typeof listInbox>
  }
  readonly invoices: {
    /** Decide an invoice as the tax authority or as its buyer. See {@link simulateInvoice}. */
    readonly simulate: Bound<typeof simulateInvoice>
  }
  readonly journal: {
    /** Export the journal as a scenario. See {@link exportScenario}. */
    readonly exportScenario: Bound<typeof exportScenario>
    /** List the journal. See {@link listJournal}. */
    readonly list: Bound<typeof listJournal>
    /** Replay a journal. See {@link replayJournal}. */
    readonly replay: Bound<typeof replayJournal>
  }
  readonly magicValues: {
    /** List the magic values. See {@link listMagicValues}. */
    readonly list: Bound<typeof listMagicValues>
  }
  readonly payments: {
    /** Dispute a payment as its payer. See {@link openSimulatedDispute}. */
    readonly dispute: Bound<typeof openSimulatedDispute>
    /** Get a payment as its channel sees it. See {@link getSimulatedTrade}. */
    readonly getTrade: Bound<typeof getSimulatedTrade>
    /** Decide a payment as its channel. See {@link simulatePayment}. */
    readonly simulate: Bound<typeof simulatePayment>
  }
  readonly refunds: {
    /** Preview a refund at another time or by another policy. See {@link previewRefundWhatIf}. */
    readonly preview: Bound<typeof previewRefundWhatIf>
    /** Decide a refund as its channel. See {@link simulateRefund}. */
    readonly simulate: Bound<typeof simulateRefund>
  }
  readonly requests: {
    /** Clear the request log. See {@link clearRequests}. */
    readonly clear: Bound<typeof clearRequests>
    /** Get a request. See {@link getRequest}. */
    readonly get: Bound<typeof getRequest>
    /** List requests. See {@link listRequests}. */
    readonly list: Bound<typeof listRequests>
  }
  readonly robots: {
    /** List robots. See {@link listRobots}. */
    readonly list: Bound<typeof listRobots>
    /** Switch a robot on or off. See {@link updateRobot}. */
    readonly update: Bound<typeof updateRobot>
  }
  readonly sandboxes: {
    /** Create a sandbox. See {@link createSandbox}. */
    readonly create: Bound<typeof createSandbox>
    /** Take a snapshot. See {@link createSnapshot}. */
    readonly createSnapshot: Bound<typeof createSnapshot>
    /** Delete a sandbox. See {@link deleteSandbox}. */
    readonly delete: Bound<typeof deleteSandbox>
    /** Compare two states. See {@link diffSandbox}. */
    readonly diff: Bound<typeof diffSandbox>
    /** Export a sandbox. See {@link exportSandbox}. */
    readonly export: Bound<typeof exportSandbox>
    /** Fork a sandbox. See {@link forkSandbox}. */
    readonly fork: Bound<typeof forkSandbox>
    /** Get a sandbox. See {@link getSandbox}. */
    readonly get: Bound<typeof getSandbox>
    /** Import a sandbox. See {@link importSandbox}. */
    readonly import: Bound<typeof importSandbox>
    /** List sandboxes. See {@link listSandboxes}. */
    readonly list: Bound<typeof listSandboxes>
    /** List snapshots. See {@link listSnapshots}. */
    readonly listSnapshots: Bound<typeof listSnapshots>
    /** Restore a snapshot. See {@link restoreSandbox}. */
    readonly restore: Bound<typeof restoreSandbox>
  }
  readonly scenarios: {
    /** List scenarios. See {@link listScenarios}. */
    readonly list: Bound<typeof listScenarios>
    /** Play a scenario. See {@link playScenario}. */
    readonly play: Bound<typeof playScenario>
    /** Run steps of one's own. See {@link runScenario}. */
    readonly run: Bound<typeof runScenario>
  }
  readonly staffKeys: {
    /** Make the key of another member of the staff. See {@link createStaffKey}. */
    readonly create: Bound<typeof createStaffKey>
  }
  readonly stateHash: {
    /** Get the state hash. See {@link getStateHash}. */
    readonly get: Bound<typeof getStateHash>
  }
}

/** Binds them to a client. */
export const sandboxResources = (client: Transport): SandboxResources => ({
  boundaryCases: {
    create: bind(client, createBoundaryCases),
  },
  bundle: {
    get: bind(client, getBundle),
  },
  channelScripts: {
    create: bind(client, createChannelScript),
    delete: bind(client, deleteChannelScript),
    list: bind(client, listChannelScripts),
  },
  channels: {
    createDifference: bind(client, createChannelDifference),
  },
  clock: {
    advance: bind(client, advanceClock),
    advanceToNext: bind(client, advanceClockToNext),
    get: bind(client, getClock),
    update: bind(client, updateClock),
  },
  deadlines: {
    list: bind(client, listDeadlines),
  },
  deliveries: {
    getMode: bind(client, getDeliveryMode),
    listHeld: bind(client, listHeldDeliveries),
    release: bind(client, releaseDeliveries),
    updateMode: bind(client, updateDeliveryMode),
  },
  disputes: {
    simulate: bind(client, simulateDispute),
  },
  events: {
    trigger: bind(client, triggerEvent),
  },
  faults: {
    clear: bind(client, clearFaults),
    create: bind(client, createFault),
    delete: bind(client, deleteFault),
    get: bind(client, getFault),
    list: bind(client, listFaults),
    listUnmatched: bind(client, listUnmatchedFaults),
  },
  inbox: {
    list: bind(client, listInbox),
  },
  invoices: {
    simulate: bind(client, simulateInvoice),
  },
  journal: {
    exportScenario: bind(client, exportScenario),
    list: bind(client, listJournal),
    replay: bind(client, replayJournal),
  },
  magicValues: {
    list: bind(client, listMagicValues),
  },
  payments: {
    dispute: bind(client, openSimulatedDispute),
    getTrade: bind(client, getSimulatedTrade),
    simulate: bind(client, simulatePayment),
  },
  refunds: {
    preview: bind(client, previewRefundWhatIf),
    simulate: bind(client, simulateRefund),
  },
  requests: {
    clear: bind(client, clearRequests),
    get: bind(client, getRequest),
    list: bind(client, listRequests),
  },
  robots: {
    list: bind(client, listRobots),
    update: bind(client, updateRobot),
  },
  sandboxes: {
    create: bind(client, createSandbox),
    createSnapshot: bind(client, createSnapshot),
    delete: bind(client, deleteSandbox),
    diff: bind(client, diffSandbox),
    export: bind(client, exportSandbox),
    fork: bind(client, forkSandbox),
    get: bind(client, getSandbox),
    import: bind(client, importSandbox),
    list: bind(client, listSandboxes),
    listSnapshots: bind(client, listSnapshots),
    restore: bind(client, restoreSandbox),
  },
  scenarios: {
    list: bind(client, listScenarios),
    play: bind(client, playScenario),
    run: bind(client, runScenario),
  },
  staffKeys: {
    create: bind(client, createStaffKey),
  },
  stateHash: {
    get: bind(client, getStateHash),
  },
})
