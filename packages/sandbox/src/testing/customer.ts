import { createClient } from '@parley/sdk'
import type { Client, Schemas } from '@parley/sdk'
import { createBackofficeClient } from '@parley/sdk/backoffice'
import { createSandboxClient } from '@parley/sdk/sandbox'
import { createSandbox } from '../create-sandbox.ts'
import type { Sandbox, SandboxOptions } from '../create-sandbox.ts'

type Method = Schemas['PaymentMethodType']

/** The three clients of a sandbox in this process. */
export function clientsOf(sandbox: Sandbox) {
  const fetch = async (input: string | URL | Request, init?: RequestInit) => sandbox.fetch(new Request(input, init))
  return {
    parley: createClient({ apiKey: sandbox.keys.secret, fetch, maxRetries: 0 }),
    staff: createBackofficeClient({ apiKey: sandbox.keys.staff, fetch, maxRetries: 0 }),
    control: createSandboxClient({ apiKey: sandbox.keys.control, fetch, maxRetries: 0 }),
  }
}

/** A user who accepted the terms. */
export async function newCustomer(parley: Client, username = 'li.lei'): Promise<string> {
  const email = `${username}@example.com`
  const { id } = await parley.users.create({ kind: 'individual', username, email, region: 'CN', locale: 'zh-CN' })
  await parley.users.acceptTerms(id, { document: 'terms_of_service', version: '2026-01-01' })
  return id
}

/** A frozen sandbox with one customer in it, who pays from the account given. */
export async function customerWorld(options: SandboxOptions = {}) {
  const sandbox = await createSandbox({ clock: { frozenAt: '2026-09-01T01:00:00Z' }, seed: 'test', ...options })
  const clients = clientsOf(sandbox)
  const { parley } = clients
  const userId = await newCustomer(parley)
  return {
    sandbox,
    ...clients,
    userId,
    bind: async (type: Method, account: string) => {
      const expiry = type === 'bank_card' ? { expiry: { month: 12, year: 2030 } } : {}
      const made = await parley.paymentMethods.create(userId, { type, holder_name: 'Li Lei', account, ...expiry })
      return parley.paymentMethods.get(made.id)
    },
    /** An order of Pro by the month, confirmed, and a payment of it. */
    pay: async (method: Method, payment_method_id?: string) => {
      const { id: order_id } = await parley.orders.create({
        user_id: userId,
        plan_id: 'pro',
        interval: 'month',
        method,
        entry: 'purchase_page',
      })
      const { confirmation_digest } = await parley.orders.get(order_id)
      await parley.orders.confirm(order_id, { confirmation_digest })
      const account = payment_method_id === undefined ? {} : { payment_method_id }
      return parley.payments.create(order_id, { method, confirmation_digest, ...account })
    },
    [Symbol.asyncDispose]: () => sandbox.close(),
  }
}
