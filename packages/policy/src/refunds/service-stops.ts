import type { Parameters } from '../kernel/parameters.ts'

/** A step of a refund at which the service that it gives back may stop. */
export type CutoffStep = Parameters['refund.cutoff']

/**
 * Whether the service stops at this step of its refund: at the approval, unless the operator chose another (INT-11). The
 * time that counts as used ends with the submission or the approval all the same (INT-04).
 * @example serviceStops('approved', defaultParameters) // true
 */
export const serviceStops = (step: CutoffStep, parameters: Parameters): boolean => parameters['refund.cutoff'] === step
