import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wellKnownHostKey } from '@parley/sandbox/host/host-keys'
import { wellKnownKeys } from '@parley/sandbox/sandbox-keys'
import { looksLikeKey } from '@parley/server/keys/key-text'
import { describe, expect, it } from 'vitest'
import { loadKeys } from './keys.ts'
import { StartError } from './start-error.ts'
import { temporaryFolder } from './testing/start-app.ts'

describe('loadKeys', () => {
  it('takes the well-known keys on this machine, and writes nothing', () => {
    expect(loadKeys({ isLocal: true, data: '/nowhere' })).toEqual({ ...wellKnownKeys, host: wellKnownHostKey })
  })

  it('draws keys where others can reach the sandbox, and keeps them for its owner alone', () => {
    using folder = temporaryFolder()
    const data = join(folder.path, 'new')
    const keys = loadKeys({ isLocal: false, data })
    expect(Object.values(keys).every(looksLikeKey)).toBe(true)
    expect(Object.values(keys)).not.toContain(wellKnownKeys.secret)
    expect(statSync(join(data, 'keys.json')).mode & 0o777).toBe(0o600)
    expect(loadKeys({ isLocal: false, data })).toEqual(keys)
  })

  it('closes a file of keys that was left open to others', () => {
    using folder = temporaryFolder()
    loadKeys({ isLocal: false, data: folder.path })
    chmodSync(join(folder.path, 'keys.json'), 0o644)
    loadKeys({ isLocal: false, data: folder.path })
    expect(statSync(join(folder.path, 'keys.json')).mode & 0o777).toBe(0o600)
  })

  it('draws others for every sandbox, and keeps none of one that keeps nothing', () => {
    expect(loadKeys({ isLocal: false, data: null })).not.toEqual(loadKeys({ isLocal: false, data: null }))
  })

  it.each(['', '{', 'null', '{}', '{"secret":"sk_x","staff":"bk_x","control":"ck_x"}'])(
    'refuses a file of keys that holds %j, and leaves it as it is',
    (content) => {
      using folder = temporaryFolder()
      const file = join(folder.path, 'keys.json')
      writeFileSync(file, content)
      expect(() => loadKeys({ isLocal: false, data: folder.path })).toThrow(StartError)
      expect(readFileSync(file, 'utf8')).toBe(content)
    },
  )
})
