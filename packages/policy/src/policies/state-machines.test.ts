import { expect, it } from 'vitest'
import { stateMachines } from './state-machines.ts'

it('lists every lifecycle that a *-machine.ts defines', async () => {
  const modules = import.meta.glob<Record<string, unknown>>('../*/*-machine.ts', { eager: true })
  const defined = Object.values(modules).flatMap((module) => Object.values(module).filter(isMachine))
  expect(new Set(stateMachines)).toEqual(new Set(defined))
  expect(stateMachines).toHaveLength(defined.length)
})

it('gives each lifecycle a name of its own', () => {
  expect(new Set(stateMachines.map(({ name }) => name)).size).toBe(stateMachines.length)
})

const isMachine = (value: unknown): boolean => typeof value === 'object' && value !== null && 'transitions' in value
