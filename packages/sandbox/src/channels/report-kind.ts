/** The job that carries out what a channel decided to report; apart from it, so that its parts may ask for it. */
export const reportKind = { kind: 'channel.report' } as const
