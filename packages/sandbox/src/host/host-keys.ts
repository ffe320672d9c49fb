import { withChecksum } from '@parley/server/keys/key-text'

/** The key of a host that everybody knows: on one's own machine nothing needs to be set up. */
export const wellKnownHostKey: string = withChecksum('hk_parleySandboxDefaultHostKey000000')
