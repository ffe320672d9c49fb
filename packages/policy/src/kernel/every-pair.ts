import type { Machine } from './machine.ts'

/** One cell of a lifecycle table, whether or not a transition fills it. */
export interface StateEventPair<State extends string, Event extends string> {
  readonly state: State | null
  readonly event: Event
}

/**
 * Every pair of a state (with `null`, before creation) and an event of a machine: what a test has to walk so that no
 * transition exists unnoticed.
 * @example for (const { state, event } of everyPair(refundMachine)) next(refundMachine, state, event)
 */
export function* everyPair<State extends string, Event extends string>(
  machine: Machine<State, Event>,
): Generator<StateEventPair<State, Event>, void, undefined> {
  const events = new Set(machine.transitions.map((row) => row.event))
  for (const state of [null, ...machine.states]) {
    for (const event of events) yield { state, event }
  }
}
