import type { ParameterTable } from './parameter-spec.ts'

/** After the approval: deadline, destination, end of the service (INT-06, INT-07, INT-09, INT-11). */
export const refundPayoutParameters = {
  'refund.payout.working_days': {
    type: 'working_days',
    unit: 'working_days',
    default: 7,
    minimum: 1,
    maximum: 60,
    interpretation: 'INT-06',
    applies: 'now',
    description: {
      en: 'Working days from approval in which the money must be back',
      'zh-CN': '审核通过后须退回费用的工作日数',
    },
  },
  'refund.sla.measure': {
    type: 'enum',
    unit: 'none',
    values: ['credited', 'initiated'],
    default: 'credited',
    interpretation: 'INT-07',
    applies: 'now',
    description: {
      en: 'What keeps the payout deadline: the money credited, or handed to the channel',
      'zh-CN': '以到账还是以提交渠道为准判断是否按时退费',
    },
  },
  'refund.sla.pause_on_abnormal': {
    type: 'boolean',
    unit: 'none',
    default: true,
    interpretation: 'INT-07',
    applies: 'now',
    description: {
      en: 'Whether the payout clock stops while the user must name another account',
      'zh-CN': '等待用户提供其他账户期间是否暂停计时',
    },
  },
  'refund.alternate.allowed': {
    type: 'enum_list',
    unit: 'none',
    values: ['same_name_card', 'account_balance'],
    default: ['same_name_card', 'account_balance'],
    interpretation: 'INT-09',
    applies: 'now',
    description: {
      en: 'Where the money may go when the original account cannot take it; never to another person',
      'zh-CN': '原账户无法收款时可退往何处；不得退给他人',
    },
  },
  'refund.alternate.wallet_closed': {
    type: 'enum',
    unit: 'none',
    values: ['same_name_card', 'account_balance', 'stay_abnormal'],
    default: 'same_name_card',
    interpretation: 'INT-09',
    applies: 'now',
    description: {
      en: 'Where a wallet payment goes back to once the wallet is closed',
      'zh-CN': '钱包已注销时钱包付款的退回去向',
    },
  },
  'refund.cutoff': {
    type: 'enum',
    unit: 'none',
    values: ['submitted', 'approved', 'credited'],
    default: 'approved',
    interpretation: 'INT-11',
    applies: 'now',
    description: { en: 'The step of a refund at which the service stops', 'zh-CN': '退费进行到哪一步时停止服务' },
  },
} as const satisfies ParameterTable
