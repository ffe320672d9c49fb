/** The job that ends the wait for a buyer; apart from it, so that what begins the wait may ask for it. */
export const lapseKind = { kind: 'invoice.lapse_confirmation' } as const
