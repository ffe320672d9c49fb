import type { ParameterTable } from './parameter-spec.ts'
import { refundReasons } from './refund-reasons.ts'

/** Applications for a refund: window, evidence, review, grounds (INT-01 to INT-03, INT-11, INT-18, INT-38). */
export const refundApplicationParameters = {
  'refund.window.anchor': {
    type: 'enum',
    unit: 'none',
    values: ['intent', 'payment', 'event'],
    default: 'intent',
    interpretation: 'INT-01',
    applies: 'now',
    description: {
      en: 'What starts the 48 hours: opening a draft, the payment, or the event complained of; without an event, the draft',
      'zh-CN': '48 小时的起点：打开申请草稿、付款或所投诉的事件；无此事件时以草稿为准',
    },
  },
  'refund.window.duration': {
    type: 'duration',
    unit: 'iso_8601',
    default: 'PT48H',
    interpretation: 'INT-01',
    applies: 'now',
    description: {
      en: 'Time in which an opened draft must be submitted, the last instant included',
      'zh-CN': '草稿打开后须提交申请的时限，含最后一刻',
    },
  },
  'refund.window.reopen': {
    type: 'boolean',
    unit: 'none',
    default: true,
    interpretation: 'INT-01',
    applies: 'now',
    description: { en: 'Whether a new draft may be opened after one has lapsed', 'zh-CN': '草稿过期后可否另开草稿' },
  },
  'refund.application.max_age': {
    type: 'duration',
    unit: 'iso_8601',
    default: 'P365D',
    interpretation: 'INT-11',
    applies: 'now',
    description: {
      en: 'How long after the payment a refund may still be opened; channels repay for 365 days',
      'zh-CN': '付款后多久内仍可申请退费；渠道可退期为 365 天',
    },
  },
  'refund.evidence.required_for': {
    type: 'enum_list',
    unit: 'none',
    values: refundReasons,
    default: refundReasons,
    interpretation: 'INT-02',
    applies: 'now',
    description: {
      en: 'Reasons that need at least one piece of evidence',
      'zh-CN': '须提供至少一项证明材料的退费原因',
    },
  },
  'refund.evidence.auto_receipt_for': {
    type: 'enum_list',
    unit: 'none',
    values: refundReasons,
    default: ['user_cancelled', 'duplicate_payment'],
    interpretation: 'INT-02',
    applies: 'now',
    description: {
      en: 'Reasons for which the system attaches the payment receipt as the evidence',
      'zh-CN': '由系统自动附上付款凭证作为证明材料的退费原因',
    },
  },
  'refund.review.target': {
    type: 'working_days',
    unit: 'working_days',
    default: 2,
    minimum: 1,
    maximum: 60,
    interpretation: 'INT-03',
    applies: 'now',
    description: {
      en: 'Target for the review of an application; missing it is reported and has no other effect',
      'zh-CN': '审核目标时限；超时仅作提示，不产生其他效果',
    },
  },
  'refund.review.four_eyes': {
    type: 'enum',
    unit: 'none',
    values: ['none', 'approval'],
    default: 'none',
    interpretation: 'INT-03',
    applies: 'now',
    description: {
      en: 'Whether another member of the staff approves a refund than began its review or asked about it',
      'zh-CN': '批准退费的工作人员是否须不同于开始审核或要求补充资料的人员',
    },
  },
  'refund.review.four_eyes_above': {
    type: 'integer',
    unit: 'count',
    default: 0,
    minimum: 0,
    maximum: 1_000_000_000_000,
    interpretation: 'INT-03',
    applies: 'now',
    description: {
      en: 'Gross amount in minor units above which the four eyes are wanted',
      'zh-CN': '超过该退费总额（以最小货币单位计）时须双人审核',
    },
  },
  'refund.max_per_order': {
    type: 'integer',
    unit: 'count',
    default: 50,
    minimum: 1,
    maximum: 50,
    interpretation: 'INT-11',
    applies: 'now',
    description: {
      en: 'How many refunds one order may have; channels allow 50',
      'zh-CN': '一个订单可退费的次数；渠道上限为 50 次',
    },
  },
  'duplicate.auto_refund': {
    type: 'boolean',
    unit: 'none',
    default: false,
    interpretation: 'INT-18',
    applies: 'now',
    description: {
      en: 'Whether a duplicate payment is repaid without an application',
      'zh-CN': '重复支付是否无需申请自动退回',
    },
  },
  'refund.account_abnormal.requires_fault': {
    type: 'enum',
    unit: 'none',
    values: ['not_user', 'any'],
    default: 'not_user',
    interpretation: 'INT-38',
    applies: 'now',
    description: {
      en: 'Whose fault an abnormal account may be for the reason to hold',
      'zh-CN': '账户异常须由谁的过错引起方可退费',
    },
  },
} as const satisfies ParameterTable
