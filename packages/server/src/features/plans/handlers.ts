import { getPlan } from './get-plan.ts'
import { getPriceBook } from './get-price-book.ts'
import { listPlans } from './list-plans.ts'

export const platformPlanHandlers = { getPlan, getPriceBook, listPlans }
