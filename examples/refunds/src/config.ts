import { parseArgs } from 'node:util'

/** Where the sandbox is, and the three keys of it. */
export interface Config {
  readonly baseUrl: string
  readonly secretKey: string
  readonly staffKey: string
  readonly controlKey: string
}

/** The local sandbox of `npm start`, with the keys that everybody knows. */
export const localSandbox: Config = {
  baseUrl: 'http://127.0.0.1:4010',
  secretKey: 'sk_parleySandboxDefaultSecretKey00001DZHF6',
  staffKey: 'bk_parleySandboxDefaultStaffKey000000DtrVI',
  controlKey: 'ck_parleySandboxDefaultControlKey00033HXJW',
}

const options = {
  url: { type: 'string' },
  'secret-key': { type: 'string' },
  'staff-key': { type: 'string' },
  'control-key': { type: 'string' },
} as const

/** Reads the arguments and the environment of the process; keys are better kept in the environment. */
export function readConfig(): Config {
  const { env, argv } = process
  const { values } = parseArgs({ args: argv.slice(2), options })
  return {
    baseUrl: values.url ?? env['PARLEY_URL'] ?? localSandbox.baseUrl,
    secretKey: values['secret-key'] ?? env['PARLEY_SECRET_KEY'] ?? localSandbox.secretKey,
    staffKey: values['staff-key'] ?? env['PARLEY_STAFF_KEY'] ?? localSandbox.staffKey,
    controlKey: values['control-key'] ?? env['PARLEY_CONTROL_KEY'] ?? localSandbox.controlKey,
  }
}
