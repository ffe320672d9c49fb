import type { SectionId } from './clause.ts'
import type { LocalizedText } from './localized-text.ts'

/** A section of the reference policy. */
export interface Section {
  readonly id: SectionId
  readonly title: LocalizedText
}

/** The ten sections of the reference policy, in reading order. */
export const sections = [
  { id: '1', title: { en: 'Background', 'zh-CN': '背景与宗旨' } },
  { id: '2', title: { en: 'Plans and prices', 'zh-CN': '版本与价格' } },
  { id: '3', title: { en: 'Payment', 'zh-CN': '付款方式与步骤' } },
  { id: '4', title: { en: 'Refunds', 'zh-CN': '退款' } },
  { id: '5', title: { en: 'Violations and enforcement', 'zh-CN': '违规与处理' } },
  { id: '6', title: { en: 'Customer service', 'zh-CN': '客服' } },
  { id: '7', title: { en: 'Data and privacy', 'zh-CN': '数据与隐私' } },
  { id: '8', title: { en: 'Versions and notices', 'zh-CN': '版本发布与公告' } },
  { id: '9', title: { en: 'User obligations', 'zh-CN': '用户的义务' } },
  { id: '10', title: { en: 'Interpretation and revision', 'zh-CN': '解释与修改' } },
] as const satisfies readonly Section[]
