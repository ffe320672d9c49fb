import type { LocalizedText } from '../../catalogue/localized-text.ts'
import type { RefundReason } from '../refund-facts.ts'

/** What was asked, by the reason that was given (4.1.1 to 4.1.5). */
export const reasonPhrases: Readonly<Record<RefundReason, LocalizedText>> = {
  service_unusable: {
    en: 'A refund was asked for because the service could not be used (4.1.1).',
    'zh-CN': '退费原因：会议服务无法正常使用（4.1.1）。',
  },
  order_error: {
    en: 'A refund was asked for because the order was a mistake (4.1.2).',
    'zh-CN': '退费原因：订单错误（4.1.2）。',
  },
  duplicate_payment: {
    en: 'A refund was asked for because the payment bought nothing (4.1.2).',
    'zh-CN': '退费原因：重复支付（4.1.2）。',
  },
  platform_outage: {
    en: 'A refund was asked for because the platform had an outage (4.1.3).',
    'zh-CN': '退费原因：平台故障导致服务中断（4.1.3）。',
  },
  account_abnormal: {
    en: 'A refund was asked for because the account was abnormal (4.1.4).',
    'zh-CN': '退费原因：用户账户异常（4.1.4）。',
  },
  user_cancelled: {
    en: 'A refund was asked for because the user cancelled the order (4.1.5).',
    'zh-CN': '退费原因：用户主动取消订单（4.1.5）。',
  },
}
