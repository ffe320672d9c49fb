import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../programs/free-port.ts'
import { openBrowser } from './open-browser.ts'
import type { OpenBrowser } from './open-browser.ts'
import { startProgram } from '../programs/start-program.ts'

const open = new AsyncDisposableStack()
let browser: OpenBrowser
let shopUrl: string

beforeAll(async () => {
  browser = open.use(await openBrowser())
  const sandbox = open.use(
    await startProgram('apps/sandbox/src/main.ts', ['--ephemeral', '--port', '0'], /Parley sandbox +(\S+)/),
  )
  const args = ['--url', sandbox.ready, '--port', String(await freePort())]
  const shop = open.use(await startProgram('examples/checkout/src/main.ts', args, /The shop is open at (\S+)/))
  shopUrl = shop.ready
}, 300_000)

afterAll(() => open.disposeAsync())

/** From the offer to the page of the channel. */
async function buy() {
  const visit = await browser.visit()
  const { page } = visit
  await page.goto(shopUrl)
  await page.getByLabel('E-mail').fill('ming@example.com')
  await page.getByLabel('I accept the terms of service').check()
  await page.getByRole('button', { name: 'Order' }).click()
  await page.getByRole('heading', { name: 'Check your order' }).waitFor()
  expect(await page.locator('.amount').textContent()).toBe('¥299.00')
  await page.getByLabel('Name of the payer').fill('Ming Li')
  await page.getByRole('button', { name: 'Confirm and pay ¥299.00' }).click()
  await page.getByRole('heading', { name: 'Alipay' }).waitFor()
  expect(await page.locator('.amount').textContent()).toBe('CNY 299.00')
  return visit
}

describe('the checkout in a browser', () => {
  it('3.P.5 buys Pro and shows it active once the webhook came', async () => {
    await using visit = await buy()
    const { page } = visit
    await page.getByRole('button', { name: 'Pay', exact: true }).click()
    await page.getByText('Paid', { exact: true }).waitFor()
    await page.getByRole('link', { name: /^Back to 127\.0\.0\.1/ }).click()
    await page.getByRole('heading', { name: 'Pro is active' }).waitFor()
    expect(await page.getByRole('status').textContent()).toBe('active')
    expect(visit.complaints).toEqual([])
  })

  it('3.P.4 comes back from a declined payment and pays again', async () => {
    await using visit = await buy()
    const { page } = visit
    await page.getByRole('button', { name: 'Decline' }).click()
    await page.getByRole('link', { name: /^Back to/ }).click()
    await page.getByRole('link', { name: 'Try again' }).click()
    await page.getByLabel('Name of the payer').fill('Ming Li')
    await page.getByRole('button', { name: /^Confirm and pay/ }).click()
    await page.getByRole('button', { name: 'Pay', exact: true }).click()
    await page.getByRole('link', { name: /^Back to/ }).click()
    await page.getByRole('heading', { name: 'Pro is active' }).waitFor()
    expect(visit.complaints).toEqual([])
  })
})
