import type { Validate } from '../operation.ts'
export declare const requests: {
  readonly advanceClock: Validate
  readonly simulatePayment: Validate
  readonly simulateRefund: Validate
}
export declare const queries: {

}
export declare const responses: {
  readonly getClock: Validate
  readonly advanceClock: Validate
  readonly getSimulatedTrade: Validate
  readonly simulatePayment: Validate
  readonly simulateRefund: Validate
  readonly listMagicValues: Validate
  readonly problem: Validate
}
