import type { Schemas } from '@parley/sdk'
import { html } from 'hono/html'
import { layout } from './layout.ts'
import type { Html } from './layout.ts'
import { moneyText } from './money-text.ts'

/** The plan with its price for a month, and the form with which it is ordered. */
export function offerPage(plan: Schemas['Plan']): Html {
  const price = plan.prices.find(({ interval, region }) => interval === 'month' && region === 'CN')
  return layout(
    `${plan.name}, month by month`,
    html`<p class="amount">${price === undefined ? '' : moneyText(price.unit_amount)} <small>a month</small></p>
      <ul>
        ${plan.features.map((feature) => html`<li>${feature.replaceAll('_', ' ')}</li>`)}
      </ul>
      <form method="post" action="/orders">
        <label>E-mail <input type="email" name="email" required maxlength="254" autocomplete="email" /></label>
        <label class="tick">
          <input type="checkbox" name="terms" value="accepted" required /> I accept the terms of service
        </label>
        <button>Order</button>
      </form>`,
  )
}
