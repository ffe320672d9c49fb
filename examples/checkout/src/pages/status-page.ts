import { html } from 'hono/html'
import type { Purchase } from '../purchases.ts'
import { layout } from './layout.ts'
import type { Html } from './layout.ts'

const texts: Readonly<Record<Purchase['status'], { readonly title: string; readonly text: string }>> = {
  pending: { title: 'Waiting for your payment', text: 'This page changes by itself once the payment has arrived.' },
  active: { title: 'Pro is active', text: 'Enjoy your meetings.' },
  declined: { title: 'The payment was declined', text: 'Nothing was charged. The order still stands.' },
  expired: { title: 'The order has expired', text: 'It was not paid in time. Order again whenever you like.' },
  ended: { title: 'The subscription has ended', text: 'It was refunded.' },
}

/** What became of an order; loads itself again while that is open. */
export function statusPage(orderId: string, { status, until }: Purchase): Html {
  const { title, text } = texts[status]
  const end =
    until === undefined ? '' : html` It is paid until <time datetime="${until}">${until}</time>, that day not included.`
  const again = html`<p><a class="button" href="/orders/${orderId}">Try again</a></p>`
  return layout(
    title,
    html`<p class="status ${status}" role="status">${status}</p>
      <p>${text}${end}</p>
      ${status === 'declined' ? again : ''}`,
    { refresh: status === 'pending' },
  )
}
