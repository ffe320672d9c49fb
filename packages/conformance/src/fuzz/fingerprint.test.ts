import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openAccount, registerOnly } from '../steps/customer.ts'
import { uploadEvidence } from '../steps/refund.ts'
import { inProcessTarget } from '../targets/in-process-target.ts'
import { watch } from './fingerprint.ts'

it('names the tables that a call has changed, and none where it was refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-watch-'))
  const file = join(folder, 'world.db')
  await using world = await inProcessTarget.open({ file })
  const user = await openAccount(world)
  const watcher = await watch(file)
  await watcher.mark()
  expect(await watcher.changes()).toEqual([])
  await expect(registerOnly(world, { username: user.username })).rejects.toMatchObject({ code: 'username_taken' })
  expect(await watcher.changes()).toEqual([])
  await uploadEvidence(world, user.id)
  expect(await watcher.changes()).toEqual(expect.arrayContaining(['files']))
  await registerOnly(world)
  expect(await watcher.changes()).toEqual(expect.arrayContaining(['events', 'users']))
  await watcher.mark()
  expect(await watcher.changes()).toEqual([])
  watcher.close()
  rmSync(folder, { recursive: true })
})
