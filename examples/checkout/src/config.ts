import { parseArgs } from 'node:util'

/** Where the platform is, with the shop's key, and where the shop is. */
export interface Config {
  readonly baseUrl: string
  readonly secretKey: string
  readonly port: number
  /** Where the shop is reached, by its customers and by the platform's webhooks. */
  readonly shopUrl: string
}

/** The local sandbox of `npm start`, with the key that everybody knows. */
export const localSandbox = {
  baseUrl: 'http://127.0.0.1:4010',
  secretKey: 'sk_parleySandboxDefaultSecretKey00001DZHF6',
}

const options = { url: { type: 'string' }, port: { type: 'string' }, 'shop-url': { type: 'string' } } as const

/** Reads the arguments and the environment of the process. The key has no flag: arguments are for everybody to see. */
export function readConfig(): Config {
  const { env, argv } = process
  const { values } = parseArgs({ args: argv.slice(2), options })
  const port = Number(values.port ?? env['SHOP_PORT'] ?? 4020)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error('--port takes a number from 1 to 65535')
  return {
    baseUrl: values.url ?? env['PARLEY_URL'] ?? localSandbox.baseUrl,
    secretKey: env['PARLEY_SECRET_KEY'] ?? localSandbox.secretKey,
    port,
    shopUrl: values['shop-url'] ?? env['SHOP_URL'] ?? `http://127.0.0.1:${port}`,
  }
}
