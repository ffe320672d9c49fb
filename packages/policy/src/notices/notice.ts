import type { EventType } from '@parley/contract/events'
import type { PlatformSchemas } from '@parley/contract/platform'
import type { ClauseId } from '../catalogue/clauses.ts'
import type { LocalizedText } from '../catalogue/localized-text.ts'

export type NoticeType = PlatformSchemas['NoticeType']
export type NoticeChannel = PlatformSchemas['NoticeChannel']
export type NoticeLink = PlatformSchemas['NoticeLink']
export type NoticeAttachment = PlatformSchemas['NoticeAttachment']

/** An object of whose events users are told, as the API shows it. */
export type ToldObject =
  | PlatformSchemas['User']
  | PlatformSchemas['TermsAcceptance']
  | PlatformSchemas['Order']
  | PlatformSchemas['Invoice']
  | PlatformSchemas['Payment']
  | PlatformSchemas['PaymentMethod']
  | PlatformSchemas['Quote']
  | PlatformSchemas['Recording']
  | PlatformSchemas['Refund']
  | PlatformSchemas['Dispute']
  | PlatformSchemas['Subscription']
  | PlatformSchemas['Wallet']

/** Where a notice leads. */
export type NoticeTarget = 'object' | 'order' | 'payment_methods' | 'payment_page'

/** What a user is told upon an event, and by which channels. */
export interface NoticeRule {
  readonly type: NoticeType
  readonly channels: readonly NoticeChannel[]
  readonly title: LocalizedText
  /** `{name}` stands for a fact of the object; see `factsOf`. */
  readonly text: LocalizedText
  readonly link: NoticeTarget | null
  /** What comes with the e-mail. */
  readonly attachment: 'receipt' | 'decision' | 'invoice' | null
  readonly clauses: readonly ClauseId[]
}

export type NoticeRules = { readonly [Type in EventType]?: NoticeRule }
