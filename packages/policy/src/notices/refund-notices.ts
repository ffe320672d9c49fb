import type { NoticeChannel, NoticeRules } from './notice.ts'

const onScreen: readonly NoticeChannel[] = ['client_prompt', 'website_notice']
const onScreenAndByMail: readonly NoticeChannel[] = [...onScreen, 'email']
/** Where the user has to act, or nothing goes on. */
const byEveryChannel: readonly NoticeChannel[] = [...onScreenAndByMail, 'sms']

/** Notices about refunds. */
export const refundNotices: NoticeRules = {
  'refund.draft_opened': {
    type: 'refund_draft_opened',
    channels: onScreen,
    title: { en: 'Submit your refund application in time', 'zh-CN': '请按时提交退费申请' },
    text: {
      en: 'The application for order {order} is begun. Submit it by {submit_by}, or it lapses.',
      'zh-CN': '订单 {order} 的退费申请已创建，请在{submit_by}前提交，逾期失效。',
    },
    link: 'object',
    attachment: null,
    clauses: ['4.2.1'],
  },
  'refund.draft_expired': {
    type: 'refund_draft_expired',
    channels: onScreen,
    title: { en: 'Your refund application has lapsed', 'zh-CN': '退费申请已失效' },
    text: {
      en: 'It was not submitted by {submit_by}. Your personal centre shows whether another may be opened for order {order}.',
      'zh-CN': '申请未在{submit_by}前提交。能否为订单 {order} 重新申请，请在个人中心查看。',
    },
    link: 'order',
    attachment: null,
    clauses: ['4.2.1'],
  },
  'refund.submitted': {
    type: 'refund_submitted',
    channels: ['website_notice', 'email'],
    title: { en: 'Your refund application was received', 'zh-CN': '已收到退费申请' },
    text: {
      en: 'We are going to review the application for order {order} and tell you what was decided.',
      'zh-CN': '我们将审核订单 {order} 的退费申请，并通知您审核结果。',
    },
    link: 'object',
    attachment: null,
    clauses: ['4.2.1', '4.2.2'],
  },
  'refund.withdrawn': {
    type: 'refund_withdrawn',
    channels: ['website_notice'],
    title: { en: 'You withdrew your refund application', 'zh-CN': '退费申请已撤回' },
    text: { en: 'Order {order} stays as it is.', 'zh-CN': '订单 {order} 保持不变。' },
    link: 'order',
    attachment: null,
    clauses: ['4.2.1'],
  },
  'refund.review_overdue': {
    type: 'refund_review_overdue',
    channels: ['website_notice', 'email'],
    title: { en: 'The review of your refund takes longer', 'zh-CN': '退费审核有所延迟' },
    text: {
      en: 'We should have decided on the refund of order {order} by now. You need to do nothing.',
      'zh-CN': '订单 {order} 的退费审核超过了预定时间，您无需进行任何操作。',
    },
    link: 'object',
    attachment: null,
    clauses: ['4.2.3'],
  },
  'refund.info_requested': {
    type: 'refund_info_requested',
    channels: byEveryChannel,
    title: { en: 'Your refund needs an answer from you', 'zh-CN': '退费申请需要您补充信息' },
    text: {
      en: 'The reviewer asks: {question} Answer by {answer_by}, or the application is closed.',
      'zh-CN': '审核人员提问：{question} 请在{answer_by}前答复，逾期申请将被关闭。',
    },
    link: 'object',
    attachment: null,
    clauses: ['4.E'],
  },
  'refund.closed': {
    type: 'refund_closed',
    channels: ['website_notice', 'email'],
    title: { en: 'Your refund application was closed', 'zh-CN': '退费申请已关闭' },
    text: {
      en: 'No answer came in time. You may apply again for order {order}.',
      'zh-CN': '未按时收到您的答复。您可以为订单 {order} 重新申请。',
    },
    link: 'order',
    attachment: null,
    clauses: ['4.E'],
  },
  'refund.rejected': {
    type: 'refund_rejected',
    channels: onScreenAndByMail,
    title: { en: 'Your refund was rejected', 'zh-CN': '退费申请未通过' },
    text: {
      en: 'The refund of order {order} was rejected: {explanation}',
      'zh-CN': '订单 {order} 的退费申请未通过：{explanation}',
    },
    link: 'object',
    attachment: 'decision',
    clauses: ['4.2.3'],
  },
  'refund.approved': {
    type: 'refund_approved',
    channels: onScreenAndByMail,
    title: { en: 'Your refund was approved', 'zh-CN': '退费申请已通过' },
    text: {
      en: '{net} of order {order} goes back to {destination} by {due_date}.',
      'zh-CN': '订单 {order} 的 {net} 最晚于{due_date}（含当日）退回至 {destination}。',
    },
    link: 'object',
    attachment: 'decision',
    clauses: ['4.2.3', '4.4.1'],
  },
  'refund.abnormal': {
    type: 'refund_abnormal',
    channels: byEveryChannel,
    title: { en: 'Your refund cannot reach the account', 'zh-CN': '退费无法退回原账户' },
    text: {
      en: '{destination} takes no money. Name another bank card in your name, and {net} goes there.',
      'zh-CN': '{destination} 无法收款。请指定您本人名下的其他银行卡，{net} 将退至该卡。',
    },
    link: 'object',
    attachment: null,
    clauses: ['4.4.3'],
  },
  'refund.destination_updated': {
    type: 'refund_destination_updated',
    channels: ['website_notice', 'email'],
    title: { en: 'Your refund goes to another account', 'zh-CN': '退费收款账户已更改' },
    text: {
      en: '{net} of order {order} goes to {destination} now. If you did not ask for that, contact us at once.',
      'zh-CN': '订单 {order} 的 {net} 将改退至 {destination}。如非本人操作，请立即与我们联系。',
    },
    link: 'object',
    attachment: null,
    clauses: ['4.4.2', '4.4.3'],
  },
  'refund.succeeded': {
    type: 'refund_succeeded',
    channels: onScreenAndByMail,
    title: { en: 'Your money is back', 'zh-CN': '退费已到账' },
    text: {
      en: '{net} of order {order} has gone back to {destination}.',
      'zh-CN': '订单 {order} 的 {net} 已退回至 {destination}。',
    },
    link: 'object',
    attachment: null,
    clauses: ['4.2.3', '4.4.2', '4.4.3'],
  },
  'refund.failed': {
    type: 'refund_failed',
    channels: onScreenAndByMail,
    title: { en: 'Your refund could not be paid out', 'zh-CN': '退费支付失败' },
    text: {
      en: '{net} of order {order} could not be paid out. What you bought is yours again; please contact us.',
      'zh-CN': '订单 {order} 的 {net} 未能支付，所购内容已恢复。请与我们联系。',
    },
    link: 'object',
    attachment: null,
    clauses: ['4.2.3'],
  },
  'refund.sla_breached': {
    type: 'refund_payout_overdue',
    channels: ['website_notice', 'email'],
    title: { en: 'Your refund is late', 'zh-CN': '退费支付延迟' },
    text: {
      en: '{net} of order {order} should have been back by {due_date}. We are looking into it.',
      'zh-CN': '订单 {order} 的 {net} 本应最晚于{due_date}退回，我们正在处理。',
    },
    link: 'object',
    attachment: null,
    clauses: ['4.2.3'],
  },
}
