import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../targets/target.ts'
import { shuffle } from './shuffle.ts'
import { stories } from './stories/stories.ts'
import type { Story } from './stories/story.ts'
import { openSwitchboard } from './switchboard.ts'
import type { Switchboard } from './switchboard.ts'
import { openWorldHost } from './world-host.ts'
import type { WorldHost } from './world-host.ts'

const atOnce = 16

/** Where a story ended; the hashes of the tables tell where two tellings differ. */
interface Told {
  readonly title: string
  readonly sha256: string
  readonly tables: Readonly<Record<string, string>>
}

let host: WorldHost
let switchboard: Switchboard
beforeAll(async () => {
  host = await openWorldHost()
  switchboard = await openSwitchboard()
})
afterAll(async () => {
  await switchboard[Symbol.asyncDispose]()
  await host[Symbol.asyncDispose]()
})

/** Tells a story in a world of its own and gives the state that it ends in. */
async function tell(story: Story): Promise<Told> {
  const { title, parameters } = story
  const name = title.replaceAll(/\W+/g, '-')
  const world: World = await host.open({ seed: name, ...(parameters === undefined ? {} : { parameters }) })
  await using _ = world
  try {
    await story.tell(world, switchboard.connect(name))
  } catch (error) {
    throw new Error(`${title} failed beside ${atOnce - 1} others`, { cause: error })
  }
  // Deliveries in the background have ended when the clock has been asked to go nowhere.
  await world.control.clock.advance({ by: 'PT0S' })
  const { sha256, tables } = await world.control.stateHash.get()
  return { title, sha256, tables }
}

/** Tells stories, so many of them side by side, and gives where they ended, by title. */
async function tellAll(order: readonly Story[]): Promise<Told[]> {
  const left = [...order]
  const told: Told[] = []
  const worker = async () => {
    for (let story = left.shift(); story !== undefined; story = left.shift()) told.push(await tell(story))
  }
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, worker))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return told.toSorted((one, other) => one.title.localeCompare(other.title))
}

describe('acceptance cases, each in a world of its own', () => {
  it('pass 16 at a time in one process, in any order, and end in the same state each time', async () => {
    expect(stories.length).toBeGreaterThanOrEqual(atOnce)
    const first = await tellAll(shuffle(stories, 1))
    expect(new Set(first.map(({ sha256 }) => sha256)).size).toBe(stories.length)
    expect(await tellAll(shuffle(stories, 2))).toEqual(first)
  }, 60_000)
})
