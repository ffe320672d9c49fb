import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './open-browser.ts'
import type { OpenBrowser } from './open-browser.ts'
import { startProgram } from '../programs/start-program.ts'

const open = new AsyncDisposableStack()
let browser: OpenBrowser
let url: string

beforeAll(async () => {
  browser = open.use(await openBrowser())
  const args = ['--ephemeral', '--port', '0']
  url = open.use(await startProgram('apps/sandbox/src/main.ts', args, /Parley sandbox +(\S+)/)).ready
}, 300_000)

afterAll(() => open.disposeAsync())

describe('the API reference in a browser', () => {
  it('shows the three documents, and asks nobody but the sandbox for anything', async () => {
    await using visit = await browser.visit()
    const { page, complaints, requested } = visit
    await page.goto(`${url}/docs`)
    await page.getByRole('heading', { name: 'Parley platform' }).waitFor()
    for (const [before, after, title] of [
      ['Platform', 'Back office', 'Parley back office'],
      ['Back office', 'Sandbox control', 'Parley sandbox control'],
    ] as const) {
      await page.getByRole('button', { name: before, exact: true }).click()
      await page.getByRole('option', { name: after }).click()
      await page.getByRole('heading', { name: title }).waitFor()
    }
    expect(complaints).toEqual([])
    expect(requested.filter((address) => !address.startsWith(url) && !/^(data|blob):/.test(address))).toEqual([])
  })

  it('tries an operation out with the well-known key', async () => {
    await using visit = await browser.visit()
    const { page } = visit
    await page.goto(`${url}/docs`)
    await page
      .getByRole('button', { name: /Test Request/ })
      .first()
      .click()
    const answered = page.waitForResponse((response) => response.url().startsWith(`${url}/v1/users`))
    await page.getByRole('button', { name: /^Send/ }).first().click()
    expect((await answered).status()).toBe(200)
    expect(visit.complaints).toEqual([])
  })
})
