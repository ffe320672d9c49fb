import { amountPhrases } from './amount-phrases.ts'
import type { StepPhrase } from './phrase.ts'
import { procedurePhrases } from './procedure-phrases.ts'

const table = { ...procedurePhrases, ...amountPhrases }

/** A label that the steps of decisions on refunds carry. */
export type RefundStepLabel = keyof typeof table

/** How every step of a decision on a refund is said, by its label. */
export const stepPhrases: Readonly<Record<RefundStepLabel, StepPhrase>> = table

/** Whether people are told of steps with this label, or told nothing on purpose. */
export const isRefundStepLabel = (label: string): label is RefundStepLabel => Object.hasOwn(table, label)
