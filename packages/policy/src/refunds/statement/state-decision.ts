import type { PlatformSchemas } from '@parley/contract/platform'
import { clauses, isClauseId } from '../../catalogue/clauses.ts'
import type { ClauseId } from '../../catalogue/clauses.ts'
import type { LocalizedText, PolicyLocale } from '../../catalogue/localized-text.ts'
import type { RefundReason } from '../refund-facts.ts'
import { eventPhrases } from './event-phrases.ts'
import type { RefundEvent } from './event-phrases.ts'
import type { OutcomePhrase } from './phrase.ts'
import { reasonPhrases } from './reason-phrases.ts'
import { isToldByOutcome, refusalPhrases } from './refusal-phrases.ts'
import { isRefundStepLabel, stepPhrases } from './step-phrases.ts'
import { stepText } from './step-text.ts'
import type { ShownStep } from './step-text.ts'

export type RefundStatement = PlatformSchemas['RefundStatement']

/** What a decision is told with, besides itself. */
export interface Telling {
  readonly locale: PolicyLocale
  /** Of the amounts in the steps, ISO 4217. */
  readonly currency: string
  /** The step of the refund that was decided on; `null` for a preview, which is none. */
  readonly event: RefundEvent | null
  readonly reason: RefundReason | null
}

type Decision = PlatformSchemas['Decision']

/** The rights of users, for the sake of which reasons are stated at all. */
const purpose: ClauseId = '1.b'

/** Steps that take up what was asked; what the platform or a channel does by itself answers nobody. */
const answering: ReadonlySet<RefundEvent> = new Set(['open', 'submit', 'approve', 'reject'])

const previewed: OutcomePhrase = {
  headline: { en: 'An application would be approved.', 'zh-CN': '如提出申请，可予退费。' },
  next: { en: 'Begin an application for the order and submit it.', 'zh-CN': '请为该订单创建退费申请并提交。' },
}

/**
 * Tells people how a refund was decided: what was asked, the reckoning sentence by sentence, the texts that it rests on
 * and what the applicant can do next (1.b, 4.E). The same decision and language give the same words.
 *
 * @example
 * stateDecision(decision, { locale: 'en', currency: 'CNY', event: 'approve', reason: 'user_cancelled' }).headline
 * // 'The refund was approved.'
 */
export function stateDecision(decision: Decision, telling: Telling): RefundStatement {
  const { locale, event, reason } = telling
  const { headline, next } = phraseOf(decision, event)
  const answers = event === null || answering.has(event)
  const asked = reason === null || !answers ? [] : [reasonPhrases[reason][locale]]
  const lines = [...asked, ...decision.steps.flatMap((step) => sentenceOf(step, telling) ?? [])]
  const told = {
    headline: headline[locale],
    lines,
    basis: basisOf(decision, locale),
    clauses: [...decision.clauses, purpose],
    next: next === null ? null : next[locale],
  }
  const text = [told.headline, ...lines, told.basis, ...(told.next === null ? [] : [told.next])].join('\n')
  return { locale, ...told, text }
}

function phraseOf(decision: Decision, event: RefundEvent | null): OutcomePhrase {
  const phrase = ordinaryPhrase(decision.outcome, event)
  return isOver(decision, event) ? { ...phrase, next: null } : phrase
}

function ordinaryPhrase(outcome: string, event: RefundEvent | null): OutcomePhrase {
  if (isToldByOutcome(outcome)) return refusalPhrases[outcome]
  return event === null ? previewed : eventPhrases[event]
}

/** Whether the time to apply is over for good, so that another application is nothing to advise (INT-01). */
function isOver({ outcome, parameters }: Decision, event: RefundEvent | null): boolean {
  if (outcome !== 'refund_window_expired' && event !== 'expire') return false
  return parameters['refund.window.reopen'] === false || parameters['refund.window.anchor'] === 'payment'
}

/** `null` where the step tells people nothing; a label that nobody has words for is told as it is. */
function sentenceOf(step: ShownStep, telling: Telling): string | null {
  const value = stepText(step, telling)
  if (!isRefundStepLabel(step.label)) return `${step.label}: ${value}`
  const phrase = stepPhrases[step.label]
  if (phrase === null) return null
  const instead = phrase.instead?.[step.value]
  const said: LocalizedText = instead ?? phrase
  return said[telling.locale].replaceAll('{value}', () => value)
}

function basisOf(decision: Decision, locale: PolicyLocale): string {
  const zh = locale === 'zh-CN'
  const cited = decision.clauses.map((id) => {
    if (!isClauseId(id)) return id
    const title = clauses[id].title[locale]
    return zh ? `${id}（${title}）` : `${id} (${title})`
  })
  const read = decision.interpretations
  const list = zh ? cited.join('、') : cited.join(', ')
  if (zh) return `依据条款：${list}${read.length === 0 ? '' : `；依据解释：${read.join('、')}`}。`
  const noun = cited.length === 1 ? 'clause' : 'clauses'
  return `This rests on ${noun} ${list}${read.length === 0 ? '' : `, as read by ${read.join(', ')}`}.`
}
