import type { Step } from './take-step.ts'

/** A named starting point: data, like the steps that a test may write itself. */
export interface Scenario {
  readonly name: string
  readonly description: string
  readonly steps: readonly Step[]
}
