import { expect, it } from 'vitest'
import type { Sandbox } from '../create-sandbox.ts'
import type { SandboxRow } from './db/store.ts'
import { createWorldShelf } from './world-shelf.ts'

const row = { id: 'sbx_1', status: 'active', expires_at: 0, is_default: false } as SandboxRow
const world = { platform: { jobs: { isIdle: () => true } } } as unknown as Sandbox

it('opens a world once for however many ask for it at the same moment', async () => {
  let opened = 0
  const shelf = createWorldShelf({
    find: async () => row,
    open: async () => {
      opened += 1
      return world
    },
    shut: async () => undefined,
    rest: async () => undefined,
    now: () => 0,
    most: 10,
  })
  const uses = Array.from({ length: 5 }, () => shelf.use(row.id, async () => opened))
  expect(await Promise.all(uses)).toEqual([1, 1, 1, 1, 1])
  const again = shelf.whileClosed(row.id, async () => undefined)
  expect(await Promise.all([again, shelf.use(row.id, async () => opened)])).toEqual([undefined, 2])
})
