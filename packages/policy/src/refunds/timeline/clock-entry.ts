import type { PlatformSchemas } from '@parley/contract/platform'
import type { LocalizedText, PolicyLocale } from '../../catalogue/localized-text.ts'
import type { StepTaken } from '../decisions-taken.ts'
import { entryOf } from './entry.ts'
import type { TimelineEntry } from './entry.ts'

type Refund = PlatformSchemas['Refund']
type Clock = 'review' | 'payout'

const texts: Readonly<Record<Clock, Readonly<Record<'pause' | 'resumption', LocalizedText>>>> = {
  review: {
    pause: { en: 'The target of the review stands still.', 'zh-CN': '审核目标时限暂停计时。' },
    resumption: { en: 'The target of the review runs on.', 'zh-CN': '审核目标时限恢复计时。' },
  },
  payout: {
    pause: { en: 'The deadline of the payout stands still.', 'zh-CN': '退款期限暂停计时。' },
    resumption: { en: 'The deadline of the payout runs on.', 'zh-CN': '退款期限恢复计时。' },
  },
}

const readings: Readonly<Record<Clock, string>> = { review: 'INT-03', payout: 'INT-07' }

/** The clock that stopped or went on with a step, if one did; `before` is the refund as the event before showed it. */
export function clockEntry(step: StepTaken, before: Refund | null, locale: PolicyLocale): TimelineEntry | null {
  const { entry, event, recorded } = step
  const change = changeOf(step, before)
  if (change === null) return null
  const { clock, kind } = change
  const ofDispute = event === 'freeze' || event === 'unfreeze'
  return entryOf({
    at: entry.at,
    kind,
    title: texts[clock][kind][locale],
    clauses: entry.clauses,
    interpretations: ofDispute ? ['INT-37'] : [readings[clock]],
    ref: { object: 'event', id: recorded?.id ?? '' },
  })
}

function changeOf(
  { entry, event, recorded }: StepTaken,
  before: Refund | null,
): { clock: Clock; kind: 'pause' | 'resumption' } | null {
  if (event === 'request_info') return { clock: 'review', kind: 'pause' }
  if (event === 'provide_info') return { clock: 'review', kind: 'resumption' }
  const inReview = entry.from === 'submitted' || entry.from === 'under_review'
  if (inReview && event === 'freeze') return { clock: 'review', kind: 'pause' }
  if (inReview && event === 'unfreeze') return { clock: 'review', kind: 'resumption' }
  const was = before?.payout?.paused_since ?? null
  const is = recorded?.refund.payout?.paused_since ?? null
  const movesPayout = ['return_abnormal', 'update_destination', 'freeze', 'unfreeze'].includes(event)
  if (!movesPayout || (was === null) === (is === null)) return null
  return { clock: 'payout', kind: is === null ? 'resumption' : 'pause' }
}
