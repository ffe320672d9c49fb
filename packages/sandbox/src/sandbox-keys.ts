import { withChecksum } from '@parley/server/keys/key-text'

/** The keys of one sandbox. */
export interface SandboxKeys {
  /** `sk_…`, for the platform. */
  secret: string
  /** `bk_…`, for the back office, with every role. */
  staff: string
  /** `ck_…`, for the control of the sandbox. */
  control: string
}

/** Keys that everybody knows: a local sandbox needs no set-up, and nothing real is behind them. */
export const wellKnownKeys: SandboxKeys = {
  secret: withChecksum('sk_parleySandboxDefaultSecretKey0000'),
  staff: withChecksum('bk_parleySandboxDefaultStaffKey00000'),
  control: withChecksum('ck_parleySandboxDefaultControlKey000'),
}
