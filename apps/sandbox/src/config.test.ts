import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

const read = (args: readonly string[] = [], env: Record<string, string> = {}) => readConfig({ args, env, cwd: '/srv' })

describe('readConfig', () => {
  it('needs nothing: this machine, a folder where it was started, a flowing clock', () => {
    expect(read()).toEqual({
      ok: true,
      config: {
        host: '127.0.0.1',
        port: 4010,
        publicUrl: null,
        data: '/srv/.parley',
        frozenAt: null,
        seed: null,
        openSandboxes: 200,
        logLevel: 'info',
        allowPrivateWebhooks: false,
      },
    })
  })

  it('takes a flag before a variable, and an empty variable for none', () => {
    const env = { PARLEY_PORT: '4012', PARLEY_HOST: '::1', PARLEY_SEED: '' }
    expect(read(['--port', '4011'], env)).toMatchObject({ config: { port: 4011, host: '::1', seed: null } })
  })

  it('keeps its data where npm was called, not where npm went', () => {
    expect(read([], { INIT_CWD: '/home/ming' })).toMatchObject({ config: { data: '/home/ming/.parley' } })
    expect(read(['--data', 'kept'], { INIT_CWD: '/home/ming' })).toMatchObject({ config: { data: '/home/ming/kept' } })
    expect(read(['--data', '/var/parley'])).toMatchObject({ config: { data: '/var/parley' } })
  })

  it('reads switches from flags and variables', () => {
    expect(read(['--ephemeral', '--allow-private-webhooks'])).toMatchObject({
      config: { data: null, allowPrivateWebhooks: true },
    })
    expect(read([], { PARLEY_EPHEMERAL: '1' })).toMatchObject({ config: { data: null } })
    expect(read([], { PARLEY_EPHEMERAL: 'false' })).toMatchObject({ config: { data: '/srv/.parley' } })
  })

  it('writes a public address without a slash at its end', () => {
    expect(read(['--public-url', 'https://parley.example/box/'])).toMatchObject({
      config: { publicUrl: 'https://parley.example/box' },
    })
  })

  it.each([
    [['--port', 'http'], '--port (PARLEY_PORT) takes a number from 0 to 65535, not "http"'],
    [['--port', '65536'], 'takes a number from 0 to 65535'],
    [['--port=-1'], 'takes a number'],
    [['--port', '4010.5'], 'takes a number'],
    [['--open-sandboxes', '0'], '--open-sandboxes (PARLEY_OPEN_SANDBOXES) takes a number from 1 to 99999, not "0"'],
    [['--frozen-at', 'tomorrow'], '--frozen-at (PARLEY_FROZEN_AT) takes an instant'],
    [['--frozen-at', '2026-13-01T00:00:00Z'], 'takes an instant'],
    [['--log-level', 'loud'], 'takes trace, debug, info, warn, error, fatal, silent, not "loud"'],
    [['--public-url', 'parley.example'], 'takes an address'],
    [['--public-url', 'ftp://parley.example'], 'takes an address'],
    [['--ephemeral', '--data', 'kept'], '--ephemeral (PARLEY_EPHEMERAL) keeps no --data'],
    [['--prot', '4010'], "Unknown option '--prot'"],
    [['4010'], "Unexpected argument '4010'"],
  ])('refuses %j and says what it takes', (args, message) => {
    expect(read(args)).toEqual({ ok: false, kind: 'mistake', message: expect.stringContaining(message) })
  })

  it('refuses a variable by its name', () => {
    const refused = { ok: false, kind: 'mistake', message: expect.stringContaining('PARLEY_EPHEMERAL') }
    expect(read([], { PARLEY_EPHEMERAL: 'perhaps' })).toEqual(refused)
    expect(read([], { PARLEY_EPHEMERAL: 'toString' })).toEqual(refused)
  })

  it('shows every setting on demand', () => {
    const help = read(['--help'])
    expect(help).toMatchObject({ ok: false, kind: 'usage' })
    for (const name of ['--port <number>', 'PARLEY_DATA', '--frozen-at', '--allow-private-webhooks']) {
      expect(help).toMatchObject({ message: expect.stringContaining(name) })
    }
  })
})
