import type { LocalizedText, PolicyLocale } from '../../catalogue/localized-text.ts'
import type { RecordedStep, StepTaken } from '../decisions-taken.ts'
import { entryOf } from './entry.ts'
import type { TimelineEntry } from './entry.ts'

/** Events that are no steps: a term was missed, and the refund stays as it is. */
const titles: Readonly<Record<string, LocalizedText>> = {
  'refund.review_overdue': {
    en: 'The review took longer than its target.',
    'zh-CN': '审核超过了目标时限。',
  },
}

const announced: LocalizedText = {
  en: 'The refund was announced as it stood.',
  'zh-CN': '已按当时状态发布退费事件。',
}

/** The events that no step caused. */
export function eventEntries(
  recorded: readonly RecordedStep[],
  steps: readonly StepTaken[],
  locale: PolicyLocale,
): TimelineEntry[] {
  const told = new Set(steps.flatMap((step) => step.recorded?.id ?? []))
  return recorded
    .filter(({ id }) => !told.has(id))
    .map(({ id, type, at, sequence, clauses, interpretations }) =>
      entryOf({
        at,
        kind: 'event',
        title: (titles[type] ?? announced)[locale],
        clauses: [...clauses],
        interpretations: [...interpretations],
        ref: { object: 'event', id },
        sequence,
      }),
    )
}
