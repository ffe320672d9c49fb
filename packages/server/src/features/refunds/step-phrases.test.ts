import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isRefundStepLabel, stepPhrases } from '@parley/policy/refunds/statement/step-phrases'
import { describe, expect, it } from 'vitest'

/** The rules about refunds, and what the shell decides beside them. */
const folders = ['../../../../policy/src/refunds/', './'].map((path) => fileURLToPath(new URL(path, import.meta.url)))
const sources = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => ({ name, text: readFileSync(`${folder}${name}`, 'utf8') })),
)
const labels = sources.flatMap(({ name, text }) =>
  Array.from(text.matchAll(/\.step\(\s*'([^']+)'/g), ([, label = '']) => ({ name, label })),
)

describe('1.b the phrases of statements', () => {
  it('cover every step that a rule about refunds writes down', () => {
    expect(labels.length).toBeGreaterThan(30)
    expect(labels.filter(({ label }) => !isRefundStepLabel(label))).toEqual([])
  })

  it('are said by some rule, all of them', () => {
    const written = new Set(labels.map(({ label }) => label))
    const ofRefusedSteps = new Set(['state', 'event'])
    expect(Object.keys(stepPhrases).filter((label) => !written.has(label) && !ofRefusedSteps.has(label))).toEqual([])
  })
})
