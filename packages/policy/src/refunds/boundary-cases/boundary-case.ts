import type { SandboxSchemas } from '@parley/contract/sandbox'
import type { Instant, LocalDate } from '../../kernel/calendar.ts'
import type { Decision } from '../../kernel/decision.ts'
import { instantText } from '../../kernel/instant-text.ts'
import type { Money } from '../../kernel/money.ts'
import type { Parameters } from '../../kernel/parameters.ts'
import type { WorkdayCalendar } from '../../kernel/workdays.ts'
import type { PaymentMethodType, RefundReason } from '../refund-facts.ts'

/** One case with what the policy says of it, as the API shows it. */
export type BoundaryCase = SandboxSchemas['BoundaryCase']
export type BoundaryRule = SandboxSchemas['BoundaryRule']
type Expectation = BoundaryCase['expect']

/** The policy that is brought to its edges. */
export interface World {
  readonly parameters: Parameters
  readonly calendar: WorkdayCalendar
}

/** What cases are made for; `null` where a rule takes what shows its edges best. Instants are epoch ms. */
export interface BoundaryFacts {
  readonly paid: Money
  readonly paid_at: Instant
  readonly opened_at: Instant
  readonly method: PaymentMethodType | null
  readonly reason: RefundReason | null
  readonly period: { readonly start: LocalDate; readonly end: LocalDate } | null
  readonly approved_at: Instant | null
}

/** What a case comes to; what a rule says nothing of is null. */
export function expectation(
  told: Pick<Expectation, 'accepted'> & { readonly decision: Decision } & Partial<Expectation>,
): Expectation {
  const nothing = { code: null, amount: null, fee: null, submit_by: null } as const
  return { ...nothing, due_at: null, due_date: null, provisional: null, ...told }
}

/** The edge itself, the instant before and the one after, 1 ms apart. */
export function around(edge: Instant): { position: 'before' | 'at' | 'after'; at: Instant }[] {
  return [
    { position: 'before', at: edge - 1 },
    { position: 'at', at: edge },
    { position: 'after', at: edge + 1 },
  ]
}

/** What is done, and when. */
export const happens = (event: string, at: Instant): BoundaryCase['when'] => ({ event, at: instantText(at) })
