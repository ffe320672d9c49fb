import { html, raw } from 'hono/html'
import type { TradeRow } from '../channels/store.ts'
import { moneyText } from '@parley/policy/kernel/money-text'
import { styleElement } from './page-style.ts'

/** What the payer of a trade may do on the page, by the state of the trade. */
export type PayerChoice = 'start' | 'succeed' | 'fail'

const channelNames: Readonly<Record<TradeRow['method'], string>> = {
  bank_card: 'Bank card',
  alipay: 'Alipay',
  wechat_pay: 'WeChat Pay',
  tencent_wallet: 'Tencent wallet',
}

const stateTexts: Readonly<Record<TradeRow['state'], string>> = {
  unpaid: 'Waiting for you',
  paying: 'You are typing your password',
  paid: 'Paid',
  failed: 'Declined',
  closed: 'Closed, it can no longer be paid here',
  revoked: 'Revoked',
}

const choiceTexts: Readonly<Record<PayerChoice, string>> = {
  succeed: 'Pay',
  start: 'Start typing the password',
  fail: 'Decline',
}

/** What the payer can still do; only WeChat Pay tells that a password is being typed. */
export function choicesOf({ method, state }: Pick<TradeRow, 'method' | 'state'>): readonly PayerChoice[] {
  if (state === 'paying') return ['succeed', 'fail']
  if (state !== 'unpaid') return []
  return method === 'wechat_pay' ? ['start', 'succeed', 'fail'] : ['succeed', 'fail']
}

/** The page of a simulated channel on which the payer pays or does not. Everything from outside is escaped. */
export function payerPage(trade: TradeRow, returnUrl: URL | null) {
  const choices = choicesOf(trade)
  return document(
    channelNames[trade.method],
    html`<p class="amount">${moneyText(trade)}</p>
      <dl>
        <dt>For</dt>
        <dd>${trade.subject}</dd>
        <dt>Payment</dt>
        <dd class="id">${trade.payment_id}</dd>
        <dt>State</dt>
        <dd class="state" role="status">${stateTexts[trade.state]}</dd>
      </dl>
      ${choices.length === 0 ? '' : form(choices)} ${returnUrl === null || choices.length > 0 ? '' : back(returnUrl)}`,
  )
}

/** The page for an address that no trade has. */
export function noTradePage() {
  return document('No such payment', html`<p>No channel has been asked for this payment. Check its address.</p>`)
}

const form = (choices: readonly PayerChoice[]) =>
  html`<form method="post">
    ${choices.map((choice) => html`<button name="outcome" value="${choice}">${choiceTexts[choice]}</button>`)}
  </form>`

const back = (url: URL) => html`<a class="back" href="${url.href}" rel="noreferrer">Back to ${url.host}</a>`

const document = (title: string, content: ReturnType<typeof html>) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}, simulated</title>
        ${raw(styleElement)}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p class="note">A simulated channel: no money moves.</p>
          ${content}
        </main>
      </body>
    </html>`
