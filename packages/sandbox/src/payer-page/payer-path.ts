/** The path of the payer's pages of one sandbox, before the payment's id. */
export const payerPath = (tag: string | undefined): string => (tag === undefined ? '/pay/' : `/pay/${tag}/`)

/** The tag in the path of a payer's page; undefined in that of a sandbox without one. */
export const tagInPayerPath = (pathname: string): string | undefined =>
  /^\/pay\/([0-9A-Za-z]+)\/[^/]+$/.exec(pathname)?.[1]
