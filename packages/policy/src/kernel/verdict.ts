import type { FieldError } from './field-error.ts'
import type { Decision } from './decision.ts'
import { explain } from './decision.ts'
import { next } from './machine.ts'
import type { Machine, Transition } from './machine.ts'

/** A rule says no: the code of the contract, what to do next, and how it was decided. */
export interface Refused<Code extends string> {
  readonly ok: false
  readonly refused: Code
  readonly detail: string
  readonly decision: Decision
  readonly state?: string
  readonly allowed_events?: readonly string[]
  readonly errors?: FieldError[]
}

/** A rule says yes to a step of a lifecycle. */
export interface Accepted<Step> {
  readonly ok: true
  readonly step: Step
  readonly decision: Decision
}

export type InvalidTransition = Refused<'invalid_transition'>

/**
 * The step that an event takes an object along, or the refusal that names what its state allows.
 * @example
 * const step = stepOf(refundMachine, { name: 'refund', status: refund.status }, 'withdraw')
 * if (!step.ok) return step
 */
export function stepOf<State extends string, Event extends string, Emitted extends string>(
  machine: Machine<State, Event, Emitted>,
  object: { readonly name: string; readonly status: NoInfer<State> },
  event: NoInfer<Event>,
): { readonly ok: true; readonly step: Transition<State, Event, Emitted> } | InvalidTransition {
  const found = next(machine, object.status, event)
  if (found.ok) return { ok: true, step: found.transition }
  const takes = found.allowed.length === 0 ? 'It is final.' : `It takes: ${found.allowed.join(', ')}.`
  return {
    ok: false,
    refused: 'invalid_transition',
    detail: `The ${object.name} is ${object.status}, in which "${event}" is not possible. ${takes}`,
    decision: explain().step('state', object.status, 'text').step('event', event, 'text').outcome('invalid_transition'),
    state: object.status,
    allowed_events: found.allowed,
  }
}

/**
 * The first step of a lifecycle.
 * @throws RangeError when the machine does not begin with the event
 */
export function firstStep<State extends string, Event extends string, Emitted extends string>(
  machine: Machine<State, Event, Emitted>,
  event: NoInfer<Event>,
): Transition<State, Event, Emitted> {
  const found = next(machine, null, event)
  if (!found.ok) throw new RangeError(`No ${machine.name} begins with "${event}"`)
  return found.transition
}
