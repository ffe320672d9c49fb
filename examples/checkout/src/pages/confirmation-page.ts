import type { Schemas } from '@parley/sdk'
import { html } from 'hono/html'
import { layout } from './layout.ts'
import type { Html } from './layout.ts'
import { moneyText } from './money-text.ts'

const open: readonly string[] = ['awaiting_confirmation', 'awaiting_payment'] satisfies Schemas['Order']['status'][]

/** What exactly is bought and what it costs, before it is paid. */
export function confirmationPage(order: Schemas['Order']): Html {
  return layout(
    'Check your order',
    html`<p class="amount">${moneyText(order.amount)}</p>
      <dl>
        ${order.lines.map(
          (line) =>
            html`<dt>${line.label}</dt>
              <dd>${moneyText(line.amount)}</dd>`,
        )}
        <dt>Plan</dt>
        <dd>${order.plan_id}</dd>
        <dt>Period</dt>
        <dd>one ${order.interval} from the day of payment</dd>
        <dt>Paid with</dt>
        <dd>Alipay</dd>
        <dt>To be paid by</dt>
        <dd>${order.expires_at.slice(0, 16).replace('T', ' ')} UTC</dd>
      </dl>
      ${open.includes(order.status) ? payForm(order) : html`<p><a href="/orders/${order.id}/status">What became of it</a></p>`}`,
  )
}

const payForm = (order: Schemas['Order']) =>
  html`<form method="post" action="/orders/${order.id}/pay">
    <input type="hidden" name="confirmation_digest" value="${order.confirmation_digest}" />
    <label>Name of the payer <input name="name" required maxlength="100" autocomplete="name" /></label>
    <button>Confirm and pay ${moneyText(order.amount)}</button>
  </form>`
