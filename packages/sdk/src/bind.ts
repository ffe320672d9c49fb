import type { Transport } from './operation.ts'

/** The type of an operation's function without its first argument. */
export type Bound<Run> = Run extends (client: Transport, ...args: infer Args) => infer Result
  ? (...args: Args) => Result
  : never

/** An operation's function with its first argument filled in. */
export const bind =
  <Args extends unknown[], Result>(client: Transport, run: (client: Transport, ...args: Args) => Result) =>
  (...args: Args): Result =>
    run(client, ...args)
