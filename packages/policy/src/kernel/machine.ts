import type { ClauseId } from '../catalogue/clauses.ts'
import type { InterpretationId } from '../catalogue/interpretations.ts'

/** One row of a lifecycle table. `from: null` is the event that creates the object. */
export interface Transition<State extends string, Event extends string, Emitted extends string = string> {
  readonly from: State | null
  readonly event: Event
  readonly to: State
  readonly clauses: readonly ClauseId[]
  readonly interpretations?: readonly InterpretationId[]
  /** Types of the events that the transition publishes. */
  readonly emits?: readonly Emitted[]
  /** Says that leaving a final state is meant, e.g. money that arrives after an order expired. */
  readonly reopens?: true
}

/** A lifecycle as data. `next` is its only reader; the API serves it as it stands. */
export interface Machine<State extends string, Event extends string, Emitted extends string = string> {
  readonly name: string
  readonly states: readonly State[]
  readonly final: readonly State[]
  readonly transitions: readonly Transition<State, Event, Emitted>[]
}

/** The answer of `next`: where to go and by which row, or the events that the state does take. */
export type Next<State extends string, Event extends string, Emitted extends string = string> =
  | { readonly ok: true; readonly to: State; readonly transition: Transition<State, Event, Emitted> }
  | { readonly ok: false; readonly allowed: readonly Event[] }

/**
 * Checks a lifecycle table and freezes it. An event with several targets is written as several events; the guard that
 * picks between them is a decision, not a part of the table.
 * @throws RangeError on a repeated state, a state that is not declared, two rows for one (state, event), or a row out
 * of a final state without `reopens`
 * @example
 * const ticketMachine = defineMachine({
 *   name: 'ticket',
 *   states: ['open', 'closed'],
 *   final: ['closed'],
 *   transitions: [
 *     { from: null, event: 'submit', to: 'open', clauses: ['6.4.2'] },
 *     { from: 'open', event: 'close', to: 'closed', clauses: ['6.2'] },
 *   ],
 * })
 */
export function defineMachine<
  const State extends string,
  const Event extends string,
  const Emitted extends string = never,
>(definition: {
  readonly name: string
  readonly states: readonly State[]
  readonly final: readonly NoInfer<State>[]
  readonly transitions: readonly Transition<NoInfer<State>, Event, Emitted>[]
}): Machine<State, Event, Emitted> {
  const { name, states, final, transitions } = definition
  const refuse = (complaint: string): never => {
    throw new RangeError(`machine ${name}: ${complaint}`)
  }
  const known = new Set<string>(states)
  if (known.size !== states.length) refuse('a state is declared twice')
  for (const state of final) if (!known.has(state)) refuse(`final state "${state}" is not declared`)

  const seen = new Set<string>()
  for (const { from, event, to, reopens } of transitions) {
    if (from !== null && !known.has(from)) refuse(`state "${from}" is not declared`)
    if (!known.has(to)) refuse(`state "${to}" is not declared`)
    if (from !== null && final.includes(from) && reopens !== true) refuse(`"${event}" leaves the final state "${from}"`)
    const key = JSON.stringify([from, event])
    if (seen.has(key)) refuse(`two transitions from "${from}" on "${event}"`)
    seen.add(key)
  }
  return Object.freeze({
    name,
    states: Object.freeze([...states]),
    final: Object.freeze([...final]),
    transitions: Object.freeze(transitions.map(freezeTransition)),
  })
}

/**
 * What an event does in a state. `state: null` asks for the creation of the object.
 * @example next(ticketMachine, 'open', 'close') // { ok: true, to: 'closed', transition: … }
 */
export function next<State extends string, Event extends string, Emitted extends string>(
  machine: Machine<State, Event, Emitted>,
  state: NoInfer<State> | null,
  event: NoInfer<Event>,
): Next<State, Event, Emitted> {
  const transition = machine.transitions.find((row) => row.from === state && row.event === event)
  if (transition === undefined) return { ok: false, allowed: allowedEvents(machine, state) }
  return { ok: true, to: transition.to, transition }
}

/**
 * The events that a state takes, in table order; a 409 names them.
 * @example allowedEvents(ticketMachine, 'open') // ['close']
 */
export function allowedEvents<State extends string, Event extends string>(
  machine: Machine<State, Event>,
  state: NoInfer<State> | null,
): readonly Event[] {
  return machine.transitions.filter((row) => row.from === state).map((row) => row.event)
}

/**
 * Whether the lifecycle ends in this state.
 * @example isFinal(ticketMachine, 'closed') // true
 */
export function isFinal<State extends string>(machine: Machine<State, string>, state: NoInfer<State>): boolean {
  return machine.final.includes(state)
}

function freezeTransition<State extends string, Event extends string, Emitted extends string>(
  row: Transition<State, Event, Emitted>,
): Transition<State, Event, Emitted> {
  for (const list of [row.clauses, row.interpretations, row.emits]) if (list !== undefined) Object.freeze(list)
  return Object.freeze({ ...row })
}
