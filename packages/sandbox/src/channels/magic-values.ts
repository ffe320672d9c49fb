import type { SandboxSchemas } from '@parley/contract/sandbox'

type PaymentOutcome = SandboxSchemas['SimulatedPaymentOutcome']
type RefundOutcome = SandboxSchemas['SimulatedRefundOutcome']

/** What an account does by itself; ISO 8601 durations by the clock of the sandbox. */
export interface Behaviour {
  /** The channel's code with which it refuses to be bound; `null` where it lets itself be bound. */
  readonly binding: string | null
  /** The code with which its bank has the holder prove themselves before it is bound; nothing is asked unless given. */
  readonly challenge?: { readonly code: string; readonly destination: string }
  readonly payment: readonly {
    readonly after: string
    readonly outcome: PaymentOutcome
    readonly channel_code?: string
  }[]
  /** Off-session charges that it declines, `times` for each order or, with null, every one; others succeed at once. */
  readonly charge?: { readonly channel_code: string; readonly times: number | null }
  /** `null` for what the channel does with every refund. */
  readonly refund: { readonly after: string; readonly outcome: RefundOutcome; readonly channel_code?: string } | null
  /** What its holder disputes a while after having paid; `null` where the holder does not. */
  readonly dispute: { readonly after: string; readonly reason: SandboxSchemas['DisputeReason'] } | null
}

export interface MagicAccount extends Behaviour {
  readonly method: SandboxSchemas['PaymentMethodType']
  readonly account: string
  readonly description: string
}

const waits: Behaviour = { binding: null, payment: [], refund: null, dispute: null }
const pays: Behaviour = { ...waits, payment: [{ after: 'PT0S', outcome: 'succeed' }] }
const declines = (channel_code: string): Behaviour => ({
  ...waits,
  payment: [{ after: 'PT0S', outcome: 'fail', channel_code }],
  charge: { channel_code, times: null },
})

/** The one table of accounts with a behaviour of their own; an account that is not in it waits to be told. */
export const magicAccounts: readonly MagicAccount[] = [
  {
    method: 'bank_card',
    account: '4242424242424242',
    description: 'A credit card whose holder is asked by 3-D Secure and waits to be told.',
    ...waits,
  },
  { method: 'bank_card', account: '6222020000000015', description: 'A debit card whose holder pays at once.', ...pays },
  { method: 'bank_card', account: '6222020000000023', description: 'Short of funds.', ...declines('51') },
  { method: 'bank_card', account: '6222020000000031', description: 'Reported stolen.', ...declines('41') },
  { method: 'bank_card', account: '6222020000000049', description: '3-D Secure fails.', ...declines('1A') },
  { method: 'bank_card', account: '6222020000000056', description: 'Cannot be bound.', ...waits, binding: '14' },
  {
    method: 'bank_card',
    account: '6222020000000064',
    description: 'Pays at once; closed by the time of a refund.',
    ...pays,
    refund: { after: 'PT1H', outcome: 'abnormal', channel_code: '14' },
  },
  {
    method: 'bank_card',
    account: '6222020000000072',
    description: 'Pays at once; its refunds never get through.',
    ...pays,
    refund: { after: 'PT0S', outcome: 'hold' },
  },
  {
    method: 'bank_card',
    account: '6222020000000080',
    description: 'Pays at once; the channel closes its refunds after a week.',
    ...pays,
    refund: { after: 'P7D', outcome: 'close', channel_code: '96' },
  },
  {
    method: 'bank_card',
    account: '6222020000000098',
    description: 'Pays at once; the holder disputes the payment three days later.',
    ...pays,
    dispute: { after: 'P3D', reason: 'fraudulent' },
  },
  {
    method: 'bank_card',
    account: '6222020000000114',
    description: 'Pays at once; declines every charge of a renewal.',
    ...pays,
    charge: { channel_code: '51', times: null },
  },
  {
    method: 'bank_card',
    account: '6222020000000106',
    description: 'Pays at once; declines the first two charges of each renewal.',
    ...pays,
    charge: { channel_code: '51', times: 2 },
  },
  {
    method: 'bank_card',
    account: '6222020000000122',
    description: 'Is bound with the code that its bank sends; pays at once.',
    ...pays,
    challenge: { code: '123456', destination: '+86 138****0000' },
  },
  {
    method: 'bank_card',
    account: '6225750000000006',
    description: 'A credit card of another bank, whose holder pays at once.',
    ...pays,
  },
  {
    method: 'alipay',
    account: 'pays@alipay.test',
    description: 'Pays; the channel tells it thirty seconds later.',
    ...waits,
    payment: [{ after: 'PT30S', outcome: 'succeed' }],
  },
  {
    method: 'alipay',
    account: 'declines@alipay.test',
    description: 'Has too little balance.',
    ...declines('ACQ.BUYER_BALANCE_NOT_ENOUGH'),
  },
  {
    method: 'alipay',
    account: 'late@alipay.test',
    description: 'Pays after the order has expired.',
    ...waits,
    payment: [{ after: 'PT31M', outcome: 'succeed' }],
  },
  { method: 'wechat_pay', account: 'pays@wechat.test', description: 'Scans and pays at once.', ...pays },
  {
    method: 'wechat_pay',
    account: 'no-renewal@wechat.test',
    description: 'Scans and pays at once; declines every charge of a renewal.',
    ...pays,
    charge: { channel_code: 'NOTENOUGH', times: null },
  },
  {
    method: 'wechat_pay',
    account: 'slow@wechat.test',
    description: 'Types the password for two minutes, then pays.',
    ...waits,
    payment: [
      { after: 'PT0S', outcome: 'start' },
      { after: 'PT2M', outcome: 'succeed' },
    ],
  },
  {
    method: 'wechat_pay',
    account: 'gives-up@wechat.test',
    description: 'Types the password for two minutes, then fails.',
    ...waits,
    payment: [
      { after: 'PT0S', outcome: 'start' },
      { after: 'PT2M', outcome: 'fail', channel_code: 'USERPAYING_TIMEOUT' },
    ],
  },
  {
    method: 'wechat_pay',
    account: 'revokes@wechat.test',
    description: 'Types the password for two minutes, until the payment is revoked.',
    ...waits,
    payment: [
      { after: 'PT0S', outcome: 'start' },
      { after: 'PT2M', outcome: 'revoke', channel_code: 'REVOKED' },
    ],
  },
  {
    method: 'wechat_pay',
    account: 'abnormal@wechat.test',
    description: 'Pays at once; frozen by the time of a refund.',
    ...pays,
    refund: { after: 'PT5M', outcome: 'abnormal', channel_code: 'USER_ACCOUNT_ABNORMAL' },
  },
]
