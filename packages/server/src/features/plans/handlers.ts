import { getPlan } from './get-plan.ts'
import { getPriceBook, getPriceBookForReview } from './get-price-book.ts'
import { listPlans } from './list-plans.ts'
import { listPriceBooks, listPriceBooksForReview } from './list-price-books.ts'
import { checkPriceBook, publishPriceBook } from './publish-price-book.ts'

export const platformPlanHandlers = { getPlan, getPriceBook, listPlans, listPriceBooks }

export const backofficePlanHandlers = {
  checkPriceBook,
  getPriceBookForReview,
  listPriceBooksForReview,
  publishPriceBook,
}
