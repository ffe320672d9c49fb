// Every check of the workspace, one after the other; a failed one does not keep the rest from running.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { findPnpm } from './find-pnpm.mjs'
import { runStep, type Step, type StepResult } from './run-step.ts'
import { vitestCounts, type Counts, type VitestReport } from './vitest-counts.ts'

const report = '.reports/vitest.json'
const turbo = [...findPnpm(), 'exec', 'turbo', 'run', '--continue', '--output-logs=errors-only']
const vitest = ['vitest', 'run', '--config', '.config/vitest.config.ts']

const steps: readonly Step[] = [
  { name: 'lint', command: ['oxlint'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'manifests', command: ['sherif'] },
  { name: 'unused', command: ['knip'] },
  { name: 'generated', command: ['node', '.scripts/check-fresh.ts'] },
  { name: 'types', command: [...turbo, 'typecheck'] },
  { name: 'types of tooling', command: ['tsc', '-p', '.config'] },
  { name: 'tests', command: [...vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] },
  { name: 'build', command: [...turbo, 'build'] },
  { name: 'packages', command: ['node', '.scripts/pack-check.ts'] },
]

rmSync(report, { force: true })
const results: StepResult[] = []
for (const step of steps) results.push(await runStep(step))

console.log('\n── summary')
for (const { name, ok, seconds } of results) {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s`)
}
const { passed, failed } = counts()
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = results.every((result) => result.ok) && failed === 0 ? 0 : 1

/** A run that failed without a word in its report (it crashed, or an error escaped a test) counts as one failure. */
function counts(): Counts {
  const none: Counts = { passed: 0, failed: 0 }
  const read = existsSync(report) ? vitestCounts(JSON.parse(readFileSync(report, 'utf8')) as VitestReport) : none
  const silent = read.failed === 0 && results.some(({ name, ok }) => name === 'tests' && !ok)
  return silent ? { ...read, failed: 1 } : read
}
