import type { LocalizedText, PolicyLocale } from '../catalogue/localized-text.ts'
import type { NoticeLink, NoticeTarget, ToldObject } from './notice.ts'

interface Place {
  readonly label: LocalizedText
  readonly url: string
}

const center = '/personal_center'
const orderPlace = (id: string): Place => ({
  label: { en: 'Open the order', 'zh-CN': '查看订单' },
  url: `${center}/orders/${id}`,
})
const methodsPlace: Place = {
  label: { en: 'Your accounts to pay with', 'zh-CN': '管理付款账户' },
  url: `${center}/payment_methods`,
}
const homePlace: Place = { label: { en: 'Open the personal centre', 'zh-CN': '打开个人中心' }, url: center }

const placeOf: { readonly [Name in ToldObject['object']]: (object: Extract<ToldObject, { object: Name }>) => Place } = {
  user: () => homePlace,
  terms_acceptance: () => homePlace,
  order: ({ id }) => orderPlace(id),
  invoice: ({ id }) => ({ label: { en: 'Open the invoice', 'zh-CN': '查看发票' }, url: `${center}/invoices/${id}` }),
  payment: ({ order_id }) => orderPlace(order_id),
  quote: ({ id }) => ({ label: { en: 'Open the quote', 'zh-CN': '查看报价' }, url: `${center}/quotes/${id}` }),
  payment_method: () => methodsPlace,
  recording: () => ({ label: { en: 'Your recordings', 'zh-CN': '查看录制文件' }, url: `${center}/recordings` }),
  refund: ({ id }) => ({ label: { en: 'Open the refund', 'zh-CN': '查看退费' }, url: `${center}/refunds/${id}` }),
  dispute: ({ order_id }) => orderPlace(order_id),
  subscription: ({ id }) => ({
    label: { en: 'Open the plan', 'zh-CN': '查看套餐' },
    url: `${center}/subscriptions/${id}`,
  }),
  wallet: () => ({ label: { en: 'Open the wallet', 'zh-CN': '查看钱包' }, url: `${center}/wallet` }),
}

const targets: Readonly<Record<NoticeTarget, (object: ToldObject) => Place | null>> = {
  object: (object) => (placeOf[object.object] as (object: ToldObject) => Place)(object),
  order: (object) => ('order_id' in object && object.order_id !== null ? orderPlace(object.order_id) : null),
  payment_methods: () => methodsPlace,
  payment_page: (object) => {
    const url = object.object === 'payment' ? pageOf(object.next_action) : null
    return url === null ? null : { label: { en: 'Go to the payment', 'zh-CN': '前往付款' }, url }
  },
}

/** Where a notice about an object leads; none where it has no such place. */
export function linksOf(object: ToldObject, target: NoticeTarget | null, locale: PolicyLocale): NoticeLink[] {
  const place = target === null ? null : targets[target](object)
  return place === null ? [] : [{ label: place.label[locale], url: place.url }]
}

function pageOf(action: Extract<ToldObject, { object: 'payment' }>['next_action']): string | null {
  if ('code_url' in action) return action.code_url
  return 'url' in action ? action.url : null
}
