import type { PlatformSchemas } from '@parley/contract/platform'
import type { ClauseId } from '../catalogue/clauses.ts'
import type { LocalizedText } from '../catalogue/localized-text.ts'

export type PlanId = 'basic' | 'pro' | 'enterprise' | 'flagship'
/** Service tiers; they are found in price books by these ids (2.S.4). */
export type TierId = 'flagship_standard' | 'flagship_tailored'
export type AddOnId = 'cloud_recording_plus' | 'webinar_500' | 'simultaneous_interpreting'
export type AccountKind = PlatformSchemas['AccountKind']
export type Interval = PlatformSchemas['Interval']
/** Null sets no limit. */
export type PlanLimits = Readonly<PlatformSchemas['PlanLimits']>

/** One of the four plans (2.1 to 2.4). */
export interface Plan {
  readonly id: PlanId
  readonly name: LocalizedText
  /** The plan whose features and tiers below it holds as well. */
  readonly includes: PlanId | null
  readonly account_kinds: readonly AccountKind[]
  /** Features that the included plan lacks. */
  readonly adds: readonly string[]
  readonly limits: PlanLimits
  /** `by_tier` where each of the tiers has its own way. */
  readonly pricing: 'free' | 'list_price' | 'quote' | 'by_tier'
  readonly tiers: readonly PlanTier[]
  readonly clauses: readonly ClauseId[]
}

/** A service tier of a plan (2.S.4). */
export interface PlanTier {
  readonly id: TierId
  readonly name: LocalizedText
  /** What it holds besides the features of the plan. */
  readonly features: readonly string[]
  readonly pricing: 'list_price' | 'quote'
}

/** A function or service bought on top of a plan (2.S.2). */
export interface AddOn {
  readonly id: AddOnId
  readonly name: LocalizedText
  readonly plan_id: PlanId
  readonly adds: readonly string[]
  /** Gigabytes added to the space for recordings. */
  readonly cloud_recording_gb: number
}
