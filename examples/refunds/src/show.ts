import type { Schemas } from '@parley/sdk'

type Decision = Schemas['Decision']
type Step = Decision['steps'][number]
type Shown = string | Schemas['Money'] | null | undefined

/** Shows one step: what happened, what came of it, and how the rule behind it reckoned. */
export type Show = (what: string, value: Shown, decision?: Decision) => void

/** Shows steps as numbered lines of text, the arithmetic below each. */
export function showTo(write: (line: string) => void): Show {
  let number = 0
  return (what, value, decision) => {
    write(`${String((number += 1)).padStart(2)}. ${what}: ${textOf(value)}`)
    if (decision === undefined) return
    for (const step of decision.steps) write(`      ${step.label.padEnd(28)} ${valueOf(step).padStart(26)}`)
    write(`      by ${[...decision.clauses, ...decision.interpretations].join(', ')}`)
  }
}

/** How a value reads, by what it counts. */
const units: Readonly<Record<string, (value: Step['value']) => string>> = {
  fen: (value) => (Number(value) / 100).toFixed(2),
  days: (value) => `${value} days`,
  working_days: (value) => `${value} working days`,
  ratio: (value) => `× ${value}`,
}

function valueOf({ value, unit }: Step): string {
  return units[unit]?.(value) ?? String(value)
}

function textOf(value: Shown): string {
  if (typeof value === 'object' && value !== null) return `${(value.amount / 100).toFixed(2)} ${value.currency}`
  return value ?? 'nothing'
}
