import type { Validate } from '../operation.ts'
export declare const requests: {
  readonly createSandbox: Validate
  readonly forkSandbox: Validate
  readonly createSnapshot: Validate
  readonly restoreSandbox: Validate
  readonly updateClock: Validate
  readonly advanceClock: Validate
  readonly simulatePayment: Validate
  readonly simulateRefund: Validate
  readonly createChannelScript: Validate
  readonly createFault: Validate
  readonly updateRobot: Validate
  readonly updateDeliveryMode: Validate
  readonly releaseDeliveries: Validate
  readonly triggerEvent: Validate
  readonly replayJournal: Validate
  readonly runScenario: Validate
}
export declare const queries: {
  readonly listSandboxes: Validate
  readonly listSnapshots: Validate
  readonly diffSandbox: Validate
  readonly listDeadlines: Validate
  readonly listChannelScripts: Validate
  readonly listFaults: Validate
  readonly listUnmatchedFaults: Validate
  readonly listRequests: Validate
  readonly listInbox: Validate
  readonly listJournal: Validate
}
export declare const responses: {
  readonly createSandbox: Validate
  readonly listSandboxes: Validate
  readonly importSandbox: Validate
  readonly getSandbox: Validate
  readonly forkSandbox: Validate
  readonly createSnapshot: Validate
  readonly listSnapshots: Validate
  readonly restoreSandbox: Validate
  readonly diffSandbox: Validate
  readonly getClock: Validate
  readonly updateClock: Validate
  readonly advanceClock: Validate
  readonly advanceClockToNext: Validate
  readonly listDeadlines: Validate
  readonly getSimulatedTrade: Validate
  readonly simulatePayment: Validate
  readonly simulateRefund: Validate
  readonly listMagicValues: Validate
  readonly createChannelScript: Validate
  readonly listChannelScripts: Validate
  readonly createFault: Validate
  readonly listFaults: Validate
  readonly listUnmatchedFaults: Validate
  readonly getFault: Validate
  readonly listRequests: Validate
  readonly clearRequests: Validate
  readonly getRequest: Validate
  readonly listRobots: Validate
  readonly updateRobot: Validate
  readonly getDeliveryMode: Validate
  readonly updateDeliveryMode: Validate
  readonly listHeldDeliveries: Validate
  readonly releaseDeliveries: Validate
  readonly triggerEvent: Validate
  readonly listInbox: Validate
  readonly listJournal: Validate
  readonly replayJournal: Validate
  readonly exportScenario: Validate
  readonly getBundle: Validate
  readonly getStateHash: Validate
  readonly listScenarios: Validate
  readonly runScenario: Validate
  readonly playScenario: Validate
  readonly problem: Validate
}
