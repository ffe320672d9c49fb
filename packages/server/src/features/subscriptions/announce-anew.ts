import type { RenewalState } from './renewal-state.ts'

/** What was announced does not hold for other terms; nothing is charged by it (INT-33). */
export function announceAnew(renewal: RenewalState | null): RenewalState | null {
  return renewal === null ? null : { ...renewal, announced: null }
}
