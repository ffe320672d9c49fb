import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { createSandboxClient } from '@parley/sdk/sandbox'
import { wellKnownHostKey } from '@parley/sandbox/host/host-keys'
import { wellKnownKeys } from '@parley/sandbox/sandbox-keys'
import { describe, expect, it } from 'vitest'
import { runApp, startApp, temporaryFolder } from './testing/start-app.ts'

const passing = ['--ephemeral', '--port', '0']
const ming = { kind: 'individual', username: 'ming', email: 'ming@example.com', region: 'CN', locale: 'en' } as const

/** The status of a call that names another host than the one that it goes to. */
function statusFor(url: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request(`${url}/healthz`, { headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    call.on('error', reject)
    call.end()
  })
}

describe('a running sandbox', () => {
  it('prints where it is, its keys, its reference and its folder, and answers', async () => {
    await using app = await startApp(passing)
    expect(app.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(app.printed('API reference')).toBe(`${app.url}/docs`)
    expect(app.printed('secret key')).toBe(wellKnownKeys.secret)
    expect(app.printed('staff key')).toBe(wellKnownKeys.staff)
    expect(app.printed('control key')).toBe(wellKnownKeys.control)
    expect(app.printed('host key')).toBe(wellKnownHostKey)
    expect(app.printed('data')).toBe('nothing is kept')
    for (const path of ['/healthz', '/readyz']) {
      const response = await fetch(`${app.url}${path}`)
      expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }])
    }
    expect((await app.parley.plans.get('pro')).id).toBe('pro')
  })

  it('makes sandboxes beside the one that is there, each with its keys', async () => {
    using folder = temporaryFolder()
    const args = ['--port', '0', '--data', folder.path]
    const first = await startApp(args)
    const host = createSandboxClient({ baseUrl: first.url, apiKey: wellKnownHostKey })
    const { keys } = await host.sandboxes.create({ clock: { mode: 'frozen', at: '2026-09-01T01:00:00Z' } })
    const made = createSandboxClient({ baseUrl: first.url, apiKey: keys.control })
    await made.clock.advance({ by: 'P1D' })
    expect((await first.end()).code).toBe(0)

    await using second = await startApp(args)
    const again = createSandboxClient({ baseUrl: second.url, apiKey: keys.control })
    expect((await again.clock.get()).now).toBe('2026-09-02T01:00:00.000Z')
    expect(readdirSync(folder.path).toSorted()).toEqual(expect.arrayContaining(['host.db', 'sandbox.db', 'worlds']))
  })

  it('serves its reference from this process alone', async () => {
    await using app = await startApp(passing)
    const root = await fetch(`${app.url}/`, { redirect: 'manual' })
    expect([root.status, root.headers.get('location')]).toEqual([302, '/docs'])
    const docs = await fetch(`${app.url}/docs`)
    const page = await docs.text()
    const [, nonce] = /script-src 'nonce-([^']+)'/.exec(docs.headers.get('content-security-policy') ?? '') ?? []
    expect(nonce).toMatch(/^[\w+/]{22}==$/)
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//)
    expect(page.match(/<script/g)).toHaveLength(page.split(`<script nonce="${nonce}"`).length - 1)
    const script = await fetch(`${app.url}/docs/scalar.js`)
    expect(Number(script.headers.get('content-length'))).toBe((await script.arrayBuffer()).byteLength)
    for (const name of ['platform', 'backoffice', 'sandbox']) {
      const document: unknown = await (await fetch(`${app.url}/openapi/${name}.json`)).json()
      expect(document).toMatchObject({ openapi: '3.1.0' })
    }
  })

  it('guards every answer against being sniffed, and all but those of the API against being embedded', async () => {
    await using app = await startApp(passing)
    for (const path of ['/healthz', '/docs', '/pay/pay_unknown', '/nowhere', '/v1/plans']) {
      const { headers } = await fetch(`${app.url}${path}`)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('access-control-allow-origin')).toBeNull()
      const policy = headers.get('content-security-policy')
      if (path !== '/v1/plans') expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
    }
  })

  it('answers on its own machine only to calls that name it (DNS rebinding)', async () => {
    await using app = await startApp(passing)
    const { port } = new URL(app.url)
    expect(await statusFor(app.url, `localhost:${port}`)).toBe(200)
    expect(await statusFor(app.url, `127.0.0.1:${port}`)).toBe(200)
    expect(await statusFor(app.url, 'rebound.example')).toBe(421)
    expect(await statusFor(app.url, `127.0.0.1.rebound.example:${port}`)).toBe(421)
  })

  it('keeps keys and personal data out of its log, and logs each call', async () => {
    const app = await startApp(passing)
    const user = await app.parley.users.create(ming)
    await app.parley.users.get(user.id)
    const refused = await fetch(`${app.url}/v1/users/${user.id}?key=secret`, {
      headers: { authorization: 'Bearer sk_wrong' },
    })
    expect(refused.status).toBe(401)
    const { stdout, code } = await app.end()
    expect(code).toBe(0)
    const lines = stdout.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).operation)).toEqual(['createUser', 'getUser', 'getUser'])
    for (const secret of [...Object.values(wellKnownKeys), 'sk_wrong', 'key=secret', ming.username, ming.email]) {
      expect(stdout).not.toContain(secret)
    }
  })
})

describe('what it keeps', () => {
  it('is there after a restart, the clock included', async () => {
    using folder = temporaryFolder()
    const args = ['--port', '0', '--data', folder.path, '--frozen-at', '2026-09-01T09:00:00+08:00', '--seed', 'kept']
    const first = await startApp(args)
    expect(first.printed('data')).toBe(folder.path)
    const { id } = await first.parley.users.create(ming)
    const control = createSandboxClient({ baseUrl: first.url, apiKey: wellKnownKeys.control })
    await control.clock.advance({ by: 'P1D' })
    expect((await first.end()).code).toBe(0)

    await using second = await startApp(['--port', '0'], { PARLEY_DATA: folder.path })
    expect((await second.parley.users.get(id)).username).toBe('ming')
    expect(second.printed('clock')).toBe('stands at 2026-09-02T01:00:00.000Z')
  })

  it('survives a kill in the middle', async () => {
    using folder = temporaryFolder()
    const args = ['--port', '0', '--data', folder.path]
    const first = await startApp(args)
    const { id } = await first.parley.users.create(ming)
    await first.end('SIGKILL')
    await using second = await startApp(args)
    expect((await second.parley.users.get(id)).username).toBe('ming')
  })

  it('is nothing with --ephemeral', async () => {
    using folder = temporaryFolder()
    const app = await startApp(passing, { INIT_CWD: folder.path, TMPDIR: folder.path })
    await app.parley.users.create(ming)
    const opened = app.openFiles().filter((path) => path.endsWith('.db'))
    // That of the host and that of its default sandbox.
    expect(opened).toHaveLength(2)
    await app.end()
    expect(opened.filter((path) => existsSync(path))).toEqual([])
    expect(readdirSync(folder.path)).toEqual([])
  })
})

describe('where others can reach it', () => {
  it('refuses the well-known keys and webhooks to itself, and draws keys once', async () => {
    using folder = temporaryFolder()
    const args = ['--port', '0', '--host', '0.0.0.0', '--data', folder.path]
    const first = await startApp(args)
    const drawn = first.printed('secret key')
    expect(drawn).not.toBe(wellKnownKeys.secret)
    const known = await fetch(`${first.url}/v1/plans`, { headers: { authorization: `Bearer ${wellKnownKeys.secret}` } })
    expect(known.status).toBe(401)
    const hook = { url: `${first.url}/hook`, events: ['*'] }
    expect(await first.parley.webhookEndpoints.create(hook).result()).toMatchObject({
      problem: { code: 'webhook_url_refused' },
    })
    expect(await (await fetch(`${first.url}/docs`)).text()).not.toContain(drawn)
    expect((await first.end()).stdout).not.toContain(drawn)

    await using second = await startApp([...args, '--allow-private-webhooks'])
    expect(second.printed('secret key')).toBe(drawn)
    expect((await second.parley.webhookEndpoints.create(hook).result()).ok).toBe(true)
  })

  it('has valid keys also when the folder was made on this machine alone, and back again', async () => {
    using folder = temporaryFolder()
    const args = ['--port', '0', '--data', folder.path]
    for (const host of ['127.0.0.1', '0.0.0.0', '127.0.0.1']) {
      await using app = await startApp([...args, '--host', host])
      expect((await app.parley.plans.get('pro')).id).toBe('pro')
    }
  })
})

describe('starting and stopping', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('ends with 0 on %s', async (signal) => {
    const app = await startApp(passing)
    await app.parley.plans.get('pro')
    expect((await app.end(signal)).code).toBe(0)
  })

  it('lets a call in flight end', async () => {
    const app = await startApp(passing)
    const body = JSON.stringify(ming)
    const headers = {
      authorization: `Bearer ${wellKnownKeys.secret}`,
      'content-type': 'application/json',
      'content-length': String(body.length),
    }
    const call = request(`${app.url}/v1/users`, { method: 'POST', headers })
    const answered = new Promise<number>((resolve, reject) => {
      call.on('response', (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      })
      call.on('error', reject)
    })
    await new Promise((sent) => call.write(body.slice(0, 10), sent))
    // A later connection is answered, so the first one has been taken by then.
    await fetch(`${app.url}/healthz`)
    const ended = app.end()
    call.end(body.slice(10))
    expect(await answered).toBe(201)
    expect((await ended).code).toBe(0)
  })

  it('says that its port is taken, and touches no data', async () => {
    using folder = temporaryFolder()
    await using app = await startApp(passing)
    const { port } = new URL(app.url)
    const data = join(folder.path, 'data')
    const second = await runApp(['--port', port, '--data', data])
    expect(second).toMatchObject({ code: 1, stderr: expect.stringContaining(`Port ${port} of 127.0.0.1 is taken.`) })
    expect(existsSync(data)).toBe(false)
  })

  it.each([
    [['--port', 'http'], 2, '--port (PARLEY_PORT) takes a number'],
    [
      ['--ephemeral', '--port', '0', '--frozen-at', '2020-01-01T00:00:00Z'],
      2,
      'expected an RFC 3339 instant from 2025',
    ],
    [['--ephemeral', '--port', '0', '--host', '203.0.113.1'], 1, 'is no address of this machine'],
    [['--help'], 0, 'Usage: npm start'],
  ])('answers %j with what to do', async (args, code, message) => {
    expect(await runApp(args)).toMatchObject({ code, stderr: expect.stringContaining(message), stdout: '' })
  })

  it('says which folder it cannot use, and leaves the file in it alone', async () => {
    using folder = temporaryFolder()
    writeFileSync(
      join(folder.path, 'sandbox.db'),
      'no database at all, but longer than one header of it is '.repeat(40),
    )
    const ended = await runApp(['--port', '0', '--data', folder.path])
    expect(ended).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`The data folder ${folder.path} cannot be used`),
    })
  })
})
