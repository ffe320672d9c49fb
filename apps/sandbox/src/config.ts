import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** How the sandbox is to run. */
export interface Config {
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  /** Where others reach the sandbox, without a slash at the end; `null` for host and port as they are. */
  readonly publicUrl: string | null
  /** Folder of the database and the keys; `null` keeps nothing. */
  readonly data: string | null
  /** RFC 3339 instant at which the clock of a new sandbox stands; `null` lets it flow. */
  readonly frozenAt: string | null
  /** Seed of the ids of a new sandbox; `null` for a random one. */
  readonly seed: string | null
  /** Sandboxes that are open at once; those used longest ago are closed and opened again when they are asked for. */
  readonly openSandboxes: number
  readonly logLevel: LogLevel
  /** Sends webhooks to this machine also where strangers can reach the sandbox. */
  readonly allowPrivateWebhooks: boolean
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** What the process was started with. */
export interface Surroundings {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

/** `usage` is a request for help and no mistake. */
export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly kind: 'usage' | 'mistake'; readonly message: string }

interface Setting {
  readonly flag: string
  readonly env: string
  /** Placeholder of the value in the help; a setting without one is on or off. */
  readonly value?: string
  readonly help: string
}

const settings = [
  { flag: 'port', env: 'PARLEY_PORT', value: '<number>', help: 'port, 0 for a free one (4010)' },
  { flag: 'host', env: 'PARLEY_HOST', value: '<address>', help: 'address to listen on (127.0.0.1)' },
  {
    flag: 'public-url',
    env: 'PARLEY_PUBLIC_URL',
    value: '<url>',
    help: 'where others reach it (http://<host>:<port>)',
  },
  { flag: 'data', env: 'PARLEY_DATA', value: '<folder>', help: 'where everything is kept (./.parley)' },
  { flag: 'ephemeral', env: 'PARLEY_EPHEMERAL', help: 'keep nothing' },
  { flag: 'frozen-at', env: 'PARLEY_FROZEN_AT', value: '<instant>', help: 'a new sandbox stands at this instant' },
  { flag: 'seed', env: 'PARLEY_SEED', value: '<text>', help: 'a new sandbox makes the same ids for the same seed' },
  {
    flag: 'open-sandboxes',
    env: 'PARLEY_OPEN_SANDBOXES',
    value: '<number>',
    help: 'sandboxes that are open at once (200)',
  },
  { flag: 'log-level', env: 'PARLEY_LOG_LEVEL', value: '<level>', help: `${logLevels.join(', ')} (info)` },
  {
    flag: 'allow-private-webhooks',
    env: 'PARLEY_ALLOW_PRIVATE_WEBHOOKS',
    help: 'send webhooks to this machine though others can reach the sandbox',
  },
] as const satisfies readonly Setting[]

type Flag = (typeof settings)[number]['flag']

/** A value that cannot be used; the message names the flag and the variable it may have come from. */
class Mistake extends Error {}

/** The arguments, variables and folder of this process. The only place that reads them. */
export function readSurroundings(): Surroundings {
  return { args: process.argv.slice(2), env: process.env, cwd: process.cwd() }
}

/**
 * Reads the configuration: a flag wins over a variable, a variable over what is otherwise taken.
 *
 * @example
 * readConfig({ args: ['--port', '4011'], env: {}, cwd: '/srv' }) // { ok: true, config: { port: 4011, … } }
 */
export function readConfig({ args, env, cwd }: Surroundings): ReadConfig {
  try {
    const given = readGiven(args, env)
    if (given === 'help') return { ok: false, kind: 'usage', message: usage }
    const ephemeral = onOrOff(given, 'ephemeral')
    if (ephemeral && given.get('data') !== undefined) throw new Mistake(`${nameOf('ephemeral')} keeps no --data.`)
    // npm changes the folder to that of the package, and says in INIT_CWD where it was called.
    const data = resolve(env['INIT_CWD'] ?? cwd, given.get('data') ?? '.parley')
    return {
      ok: true,
      config: {
        host: given.get('host') ?? '127.0.0.1',
        port: portOf(given),
        publicUrl: publicUrlOf(given),
        data: ephemeral ? null : data,
        frozenAt: frozenAtOf(given),
        seed: given.get('seed') ?? null,
        openSandboxes: openSandboxesOf(given),
        logLevel: logLevelOf(given),
        allowPrivateWebhooks: onOrOff(given, 'allow-private-webhooks'),
      },
    }
  } catch (error) {
    if (error instanceof Mistake) return { ok: false, kind: 'mistake', message: error.message }
    throw error
  }
}

type Given = ReadonlyMap<Flag, string>

/** What was given, flags before variables; an empty variable counts as none. */
function readGiven(args: readonly string[], env: Surroundings['env']): Given | 'help' {
  const flags = parseFlags(args)
  if (flags['help'] === true) return 'help'
  const entries = settings.flatMap(({ flag, env: variable }): [Flag, string][] => {
    const value = flags[flag] ?? (env[variable] || undefined)
    return value === undefined ? [] : [[flag, String(value)]]
  })
  return new Map(entries)
}

function parseFlags(args: readonly string[]): Readonly<Record<string, string | boolean | undefined>> {
  const options = Object.fromEntries(
    settings.map((setting) => [setting.flag, { type: 'value' in setting ? 'string' : 'boolean' } as const]),
  )
  try {
    return parseArgs({ args: [...args], options: { ...options, help: { type: 'boolean', short: 'h' } } }).values
  } catch (error) {
    throw new Mistake(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}

function portOf(given: Given): number {
  const text = given.get('port') ?? '4010'
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (!(port <= 65_535)) throw new Mistake(`${nameOf('port')} takes a number from 0 to 65535, not ${quote(text)}.`)
  return port
}

function openSandboxesOf(given: Given): number {
  const text = given.get('open-sandboxes') ?? '200'
  const count = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (count < 1) throw new Mistake(`${nameOf('open-sandboxes')} takes a number from 1 to 99999, not ${quote(text)}.`)
  return count
}

function publicUrlOf(given: Given): string | null {
  const text = given.get('public-url')
  if (text === undefined) return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Mistake(`${nameOf('public-url')} takes an address such as https://parley.example, not ${quote(text)}.`)
  }
  return url.href.replace(/\/+$/, '')
}

function frozenAtOf(given: Given): string | null {
  const text = given.get('frozen-at')
  if (text === undefined) return null
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)
  if (!isInstant || Number.isNaN(Date.parse(text))) {
    throw new Mistake(`${nameOf('frozen-at')} takes an instant such as 2026-09-01T09:00:00+08:00, not ${quote(text)}.`)
  }
  return text
}

function logLevelOf(given: Given): LogLevel {
  const text = given.get('log-level') ?? 'info'
  const level = logLevels.find((one) => one === text)
  if (level === undefined)
    throw new Mistake(`${nameOf('log-level')} takes ${logLevels.join(', ')}, not ${quote(text)}.`)
  return level
}

const switches: Readonly<Record<string, boolean>> = { true: true, 1: true, false: false, 0: false }

function onOrOff(given: Given, flag: 'ephemeral' | 'allow-private-webhooks'): boolean {
  const text = given.get(flag) ?? 'false'
  const value = Object.hasOwn(switches, text) ? switches[text] : undefined
  if (value === undefined) throw new Mistake(`${nameOf(flag)} takes true or false, not ${quote(text)}.`)
  return value
}

function nameOf(flag: Flag): string {
  return `--${flag} (${settings.find((setting) => setting.flag === flag)?.env})`
}

const quote = (text: string) => JSON.stringify(text.slice(0, 100))

const usage = [
  'Usage: npm start -- [options]',
  '',
  ...settings.map((setting) => {
    const flag = `--${setting.flag}${'value' in setting ? ` ${setting.value}` : ''}`
    return `  ${flag.padEnd(26)} ${setting.env.padEnd(30)} ${setting.help}`
  }),
].join('\n')
