import { describe, expect, it } from 'vitest'
import { createGate } from './gate.ts'

const turns = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

describe('a gate', () => {
  it('lets calls in together, and a job only when they are out', async () => {
    const gate = createGate()
    const log: string[] = []
    const first = Promise.withResolvers<void>()
    const second = Promise.withResolvers<void>()
    const calls = [first, second].map(({ promise }, index) =>
      gate.together(async () => {
        log.push(`call ${index}`)
        await promise
      }),
    )
    const job = gate.alone(async () => void log.push('job'))
    const late = gate.together(async () => void log.push('late call'))
    await turns()
    expect(log).toEqual(['call 0', 'call 1'])
    first.resolve()
    await turns()
    expect(log).toEqual(['call 0', 'call 1'])
    second.resolve()
    await Promise.all([...calls, job, late])
    expect(log).toEqual(['call 0', 'call 1', 'job', 'late call'])
  })

  it('opens again after a job that failed, and runs jobs one after the other', async () => {
    const gate = createGate()
    let running = 0
    const one = async () => {
      running += 1
      await turns()
      expect(running).toBe(1)
      running -= 1
    }
    const failing = gate.alone(() => Promise.reject(new Error('failed')))
    await Promise.all([expect(failing).rejects.toThrow('failed'), gate.alone(one), gate.alone(one), gate.together(one)])
    expect(running).toBe(0)
  })
})
