import type { ParameterTable } from './parameter-spec.ts'
import { refundReasons } from './refund-reasons.ts'

const methods = ['bank_card', 'alipay', 'wechat_pay', 'tencent_wallet'] as const

/** What a refund comes to: use, rounding, handling fee (INT-04, INT-05, INT-08). */
export const refundAmountParameters = {
  'refund.proration.unit': {
    type: 'enum',
    unit: 'none',
    values: ['second', 'day', 'month'],
    default: 'day',
    interpretation: 'INT-04',
    applies: 'now',
    description: {
      en: 'Unit in which the used period is counted: whole seconds that have passed, or days or months that have begun',
      'zh-CN': '已使用期限的计量单位：按已满的秒，或按已开始的日、月',
    },
  },
  'refund.proration.as_of': {
    type: 'enum',
    unit: 'none',
    values: ['submitted', 'approved'],
    default: 'submitted',
    interpretation: 'INT-04',
    applies: 'now',
    description: { en: 'The day up to which use is counted, itself included', 'zh-CN': '已使用期限计至哪一天，含当天' },
  },
  'refund.proration.rounding': {
    type: 'enum',
    unit: 'none',
    values: ['half_up', 'down', 'up'],
    default: 'half_up',
    interpretation: 'INT-04',
    applies: 'now',
    description: {
      en: 'How the prorated amount is rounded to the minor unit',
      'zh-CN': '按比例计算的金额如何取整到分',
    },
  },
  'refund.used_days.exclude_outage': {
    type: 'boolean',
    unit: 'none',
    default: true,
    interpretation: 'INT-05',
    applies: 'now',
    description: {
      en: 'Whether a day on which the service was unusable counts as not used',
      'zh-CN': '服务不可用的日子是否视为未使用',
    },
  },
  'refund.fee.rate': {
    type: 'rate',
    unit: 'ratio',
    default: '0.006',
    interpretation: 'INT-08',
    applies: 'now',
    description: {
      en: 'Handling fee as a share of the fee base, rounded half up',
      'zh-CN': '手续费占计费基数的比例，四舍五入',
    },
  },
  'refund.fee.base': {
    type: 'enum',
    unit: 'none',
    values: ['refundable', 'paid'],
    default: 'refundable',
    interpretation: 'INT-08',
    applies: 'now',
    description: { en: 'What the fee rate applies to', 'zh-CN': '手续费的计费基数' },
  },
  'refund.fee.waive_reasons': {
    type: 'enum_list',
    unit: 'none',
    values: [...refundReasons, 'order_error_by_platform'],
    default: [
      'duplicate_payment',
      'platform_outage',
      'service_unusable',
      'account_abnormal',
      'order_error_by_platform',
    ],
    interpretation: 'INT-08',
    applies: 'now',
    description: {
      en: 'Reasons without a handling fee, because the fault is not the user’s',
      'zh-CN': '非用户过错、免收手续费的退费原因',
    },
  },
  'refund.fee.strict': {
    type: 'boolean',
    unit: 'none',
    default: false,
    interpretation: 'INT-08',
    applies: 'now',
    description: { en: 'Charge the fee always, whatever the reason', 'zh-CN': '不论原因一律收取手续费' },
  },
  'refund.fee.table': {
    type: 'rule_list',
    unit: 'none',
    rows: { keys: [methods, refundReasons], value: 'rate' },
    default: ['tencent_wallet:*=0'],
    interpretation: 'INT-08',
    applies: 'now',
    description: {
      en: 'Fee rates that differ by payment method and reason, as method:reason=rate; the first line that fits decides',
      'zh-CN': '按支付方式和原因另定的费率，格式为 方式:原因=费率；以首个相符的一行为准',
    },
  },
} as const satisfies ParameterTable
