import type { Machine, Transition } from './machine.ts'

/** The states of a machine. */
export type StateOf<M> = M extends Machine<infer State, string, string> ? State : never
/** The rows of a machine. */
export type StepOf<M> =
  M extends Machine<infer State, infer Event, infer Emitted> ? Transition<State, Event, Emitted> : never
