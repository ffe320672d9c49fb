/** A language in which every text meant for people is served. */
export type PolicyLocale = 'en' | 'zh-CN'

/**
 * One text in every language of {@link PolicyLocale}; both say the same.
 *
 * @example
 * const title: LocalizedText = { en: 'Wallet', 'zh-CN': '钱包' }
 */
export interface LocalizedText {
  readonly en: string
  readonly 'zh-CN': string
}
