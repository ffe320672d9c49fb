import type { LocalizedText } from './localized-text.ts'

/** The number of a section of the reference policy, as a string because it is the first part of a clause id. */
export type SectionId = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10'

/**
 * One clause of the reference policy. Ids read `section.item.bullet`; a letter stands for a part without a number:
 * `L` lead-in, `S` price list, `P` payment steps, `E` closing sentence, `a`–`c` the paragraphs of section 1.
 */
export interface Clause<Id extends string = string> {
  readonly id: Id
  readonly section: SectionId
  readonly title: LocalizedText
  readonly text: LocalizedText
}

/** The clauses of section `S`, keyed by id. */
export type ClauseTable<S extends SectionId> = {
  readonly [id in `${S}.${string}`]: Clause<`${S}.${string}`> & { readonly section: S }
}
