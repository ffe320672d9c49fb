import { describe, expect, it } from 'vitest'
import { vitestCounts } from './vitest-counts.ts'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})

describe('vitestCounts', () => {
  it('takes the counts of the report', () => {
    const testResults = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')]
    expect(vitestCounts({ numPassedTests: 3, numFailedTests: 1, testResults })).toEqual({ passed: 3, failed: 1 })
  })

  it('counts a file that did not load', () => {
    const testResults = [file('passed', 'passed'), file('failed')]
    expect(vitestCounts({ numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({ passed: 1, failed: 1 })
  })

  it('counts nothing where nothing ran', () => {
    expect(vitestCounts({ numPassedTests: 0, numFailedTests: 0, testResults: [] })).toEqual({ passed: 0, failed: 0 })
  })
})
