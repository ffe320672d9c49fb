import { accountNotices } from './account-notices.ts'
import { changeNotices } from './change-notices.ts'
import { disputeNotices } from './dispute-notices.ts'
import { invoiceNotices } from './invoice-notices.ts'
import type { NoticeRules } from './notice.ts'
import { orderNotices } from './order-notices.ts'
import { quoteNotices } from './quote-notices.ts'
import { recordingNotices } from './recording-notices.ts'
import { refundNotices } from './refund-notices.ts'
import { renewalNotices } from './renewal-notices.ts'

/**
 * What users are told, by the event that they are told of. An event that is not in it is told to nobody.
 *
 * @example
 * noticeTable['refund.abnormal']?.channels // ['client_prompt', 'website_notice', 'email', 'sms']
 */
export const noticeTable: NoticeRules = {
  ...accountNotices,
  ...orderNotices,
  ...quoteNotices,
  ...refundNotices,
  ...renewalNotices,
  ...changeNotices,
  ...disputeNotices,
  ...invoiceNotices,
  ...recordingNotices,
}
