/** The job that issues what was submitted; apart from it, so that the authority may ask for it. */
export const taxJobKind = { kind: 'tax_authority.issue' } as const
