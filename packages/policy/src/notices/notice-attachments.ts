import type { LocalizedText, PolicyLocale } from '../catalogue/localized-text.ts'
import { moneyText } from '../kernel/money-text.ts'
import { documentOf } from '../invoices/invoice-document.ts'
import { invoiceXml } from '../invoices/invoice-xml.ts'
import { isRefundEvent } from '../refunds/statement/event-phrases.ts'
import { stateDecision } from '../refunds/statement/state-decision.ts'
import type { NoticeAttachment, NoticeRule, ToldObject } from './notice.ts'
import { factsOf } from './notice-facts.ts'

type Told<Name extends ToldObject['object']> = Extract<ToldObject, { object: Name }>

const words = {
  receipt: { en: 'Receipt', 'zh-CN': '收据' },
  order: { en: 'Order', 'zh-CN': '订单' },
  plan: { en: 'Plan', 'zh-CN': '套餐' },
  paid: { en: 'Paid', 'zh-CN': '实付金额' },
  decision: { en: 'Decision', 'zh-CN': '审核结果' },
  refund: { en: 'Refund', 'zh-CN': '退费' },
} as const satisfies Record<string, LocalizedText>

/** The files that come with the e-mail about an object. */
export function attachmentsOf(
  object: ToldObject,
  kind: NoticeRule['attachment'],
  locale: PolicyLocale,
): NoticeAttachment[] {
  if (kind === 'receipt' && object.object === 'order')
    return [textFile(`receipt-${object.id}`, receipt(object, locale))]
  if (kind === 'decision' && object.object === 'refund')
    return [textFile(`decision-${object.id}`, decisionText(object, locale))]
  if (kind === 'invoice' && object.object === 'invoice') return invoiceFiles(object)
  return []
}

function invoiceFiles(invoice: Told<'invoice'>): NoticeAttachment[] {
  const document = documentOf(invoice)
  if (document === null) return []
  return [{ name: `invoice-${document.number}.xml`, media_type: 'application/xml', content: invoiceXml(document) }]
}

function textFile(name: string, lines: readonly string[]): NoticeAttachment {
  return { name: `${name}.txt`, media_type: 'text/plain', content: `${lines.join('\n')}\n` }
}

function receipt(order: Told<'order'>, locale: PolicyLocale): string[] {
  const { plan = order.plan_id } = factsOf(order, locale)
  return [
    words.receipt[locale],
    `${words.order[locale]}: ${order.id}`,
    `${words.plan[locale]}: ${plan}`,
    `${words.paid[locale]}: ${moneyText(order.amount)}`,
  ]
}

/** The decision as the API names it, then as people are told of it. */
function decisionText(refund: Told<'refund'>, locale: PolicyLocale): string[] {
  const { id, amount, decision, reason, history } = refund
  const event = history.at(-1)?.event ?? ''
  const told = stateDecision(decision, {
    locale,
    currency: amount?.paid.currency ?? 'CNY',
    event: isRefundEvent(event) ? event : null,
    reason,
  })
  return [`${words.decision[locale]}: ${decision.outcome}`, `${words.refund[locale]}: ${id}`, told.text]
}
