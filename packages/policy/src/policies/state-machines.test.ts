import { expect, it } from 'vitest'
import { stateMachines } from './state-machines.ts'

it('gives each lifecycle a name of its own', () => {
  expect(new Set(stateMachines.map(({ name }) => name)).size).toBe(stateMachines.length)
})

it('begins every lifecycle with an event that makes the object', () => {
  const orphans = stateMachines.filter(({ transitions }) => !transitions.some(({ from }) => from === null))
  expect(orphans).toEqual([])
})
