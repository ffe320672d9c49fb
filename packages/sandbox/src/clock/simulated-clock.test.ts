import { describe, expect, it } from 'vitest'
import { simulatedClock } from './simulated-clock.ts'

const start = Date.parse('2026-09-01T01:00:00Z')

function wallAt(instant: number) {
  let now = instant
  return { now: () => now, set: (later: number) => void (now = later) }
}

describe('the clock of a sandbox', () => {
  it('flows with the wall clock from wherever it was moved to', () => {
    const wall = wallAt(start)
    const clock = simulatedClock({ mode: 'flowing', ahead: 0 }, wall)
    clock.moveTo(start + 1000)
    wall.set(start + 10)
    expect(clock.now()).toBe(start + 1010)
    expect(clock.state()).toEqual({ mode: 'flowing', ahead: 1000 })
  })

  it('goes on from where it stands when its mode changes', () => {
    const wall = wallAt(start)
    const clock = simulatedClock({ mode: 'frozen', at: start }, wall)
    clock.setMode({ mode: 'accelerated', factor: 60 })
    wall.set(start + 1000)
    expect(clock.now()).toBe(start + 60_000)
    clock.setMode({ mode: 'frozen' })
    wall.set(start + 2000)
    expect(clock.now()).toBe(start + 60_000)
    clock.setMode({ mode: 'flowing' })
    wall.set(start + 2007)
    expect(clock.now()).toBe(start + 60_007)
  })

  it('keeps its pace when it is moved', () => {
    const wall = wallAt(start)
    const clock = simulatedClock({ mode: 'accelerated', factor: 10, from: start, since: start }, wall)
    clock.moveTo(start + 5000)
    wall.set(start + 1)
    expect(clock.now()).toBe(start + 5010)
    expect(clock.state()).toEqual({ mode: 'accelerated', factor: 10, from: start + 5000, since: start })
  })

  it('does not go back: neither when told to, nor when the wall clock does', () => {
    const wall = wallAt(start)
    const clock = simulatedClock({ mode: 'flowing', ahead: 0 }, wall)
    clock.moveTo(start - 1)
    expect(clock.now()).toBe(start)
    wall.set(start - 5000)
    expect(clock.now()).toBe(start)
    clock.setMode({ mode: 'flowing' })
    expect(clock.now()).toBe(start)
    wall.set(start - 4999)
    expect(clock.now()).toBe(start + 1)
  })
})
