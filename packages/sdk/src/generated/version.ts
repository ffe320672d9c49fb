// Generated from openapi/ by `pnpm generate`. Do not edit.
/** The version of the API that this package was generated from. */
export const apiVersion = '2026-01-01'
/** Sent as `Parley-Client`. */
export const clientName = 'parley-sdk/0.0.0'
