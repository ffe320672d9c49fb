import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { findChromium } from './find-chromium.ts'

/** A page of a fresh profile, and what went wrong on it. */
export interface Visit extends AsyncDisposable {
  readonly page: Page
  /** Errors of scripts, refusals by a content security policy, and other complaints of the browser's console. */
  readonly complaints: readonly string[]
  /** Every address that was asked for. */
  readonly requested: readonly string[]
}

export interface OpenBrowser extends AsyncDisposable {
  visit(): Promise<Visit>
}

/**
 * Starts a real Chromium without a window.
 *
 * @throws Error when there is none and none can be installed; the message says what is missing
 * @example
 * await using browser = await openBrowser()
 * await using visit = await browser.visit()
 * await visit.page.goto(shopUrl)
 */
export async function openBrowser(): Promise<OpenBrowser> {
  const browser: Browser = await chromium.launch({
    executablePath: await findChromium(),
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  return { visit: () => visit(browser), [Symbol.asyncDispose]: () => browser.close() }
}

async function visit(browser: Browser): Promise<Visit> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1100, height: 800 } })
  const page = await context.newPage()
  const complaints: string[] = []
  const requested: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('request', (request) => requested.push(request.url()))
  return { page, complaints, requested, [Symbol.asyncDispose]: () => context.close() }
}
