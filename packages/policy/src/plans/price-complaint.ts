import type { ClauseId } from '../catalogue/clauses.ts'
import type { FieldError } from '../kernel/field-error.ts'
import type { Price, PriceBook } from './price-book.ts'

/** What is wrong with a part of a price book, and the clause that says so. */
export interface PriceComplaint extends FieldError {
  clause: ClauseId
}

/** The parts of a book that are judged before it is published. */
export type PriceTables = Pick<PriceBook, 'regions' | 'plan_prices' | 'add_on_prices'>

/**
 * An entry of the refusal, its text a sentence with the clause that it rests on.
 * @example complaint({ pointer: '/regions', code: 'region_dropped', clause: '2.2' }, 'expected SG again').detail
 */
export const complaint = (at: Omit<PriceComplaint, 'detail'>, text: string): PriceComplaint => ({
  ...at,
  detail: `${text} (${at.clause}).`,
})

/**
 * Where a price stands, in words.
 * @example placeText({ item: 'pro', interval: 'month', region: 'CN' }) // 'pro by the month in CN'
 */
export const placeText = ({ item, interval, region }: Pick<Price, 'item' | 'interval' | 'region'>): string =>
  `${item} by the ${interval} in ${region}`
