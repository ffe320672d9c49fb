/** Versions of the API that are spoken, the newest last; `Parley-Version` picks one. */
export const apiVersions = ['2026-01-01'] as const

/** The version in which events are written down and delivered. */
export const currentApiVersion: (typeof apiVersions)[number] = '2026-01-01'
