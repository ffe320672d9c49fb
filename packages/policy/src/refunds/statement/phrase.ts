import type { LocalizedText } from '../../catalogue/localized-text.ts'

/** How a step of the arithmetic is said; `{value}` stands for its value. `null` where it tells people nothing. */
export type StepPhrase =
  | null
  | (LocalizedText & {
      /** Said in place of the sentence where the step has this value. */
      readonly instead?: Readonly<Record<string, LocalizedText>>
    })

/** What was decided, and what the applicant can do then. */
export interface OutcomePhrase {
  readonly headline: LocalizedText
  readonly next: LocalizedText | null
}
