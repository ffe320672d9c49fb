import { calendarParameters } from './calendar-parameters.ts'
import { commerceParameters } from './commerce-parameters.ts'
import { enforcementParameters } from './enforcement-parameters.ts'
import type { ParameterTable, ParameterValue } from './parameter-spec.ts'
import { privacyParameters } from './privacy-parameters.ts'
import { refundAmountParameters } from './refund-amount-parameters.ts'
import { refundApplicationParameters } from './refund-application-parameters.ts'
import { refundPayoutParameters } from './refund-payout-parameters.ts'
import { serviceParameters } from './service-parameters.ts'

/** Every parameter of the policy by name: type, default, bounds, the interpretation that it varies, and a text. */
export const parameterTable = {
  ...refundApplicationParameters,
  ...refundAmountParameters,
  ...refundPayoutParameters,
  ...commerceParameters,
  ...calendarParameters,
  ...enforcementParameters,
  ...serviceParameters,
  ...privacyParameters,
} as const satisfies ParameterTable

/** The name of a parameter, such as `refund.window.duration`. */
export type ParameterName = keyof typeof parameterTable

/** A value for every parameter: what a rule is handed. */
export type Parameters = { readonly [Name in ParameterName]: ParameterValue<(typeof parameterTable)[Name]> }

/**
 * Whether a text names a parameter.
 * @example isParameterName('refund.fee.rate') // true
 */
export const isParameterName = (name: string): name is ParameterName => Object.hasOwn(parameterTable, name)
