import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { entryPoints } from './entry-points.ts'
import { type Packed, unpublishable } from './pack.ts'

let packed: Packed

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-packed-'))
  packed = { short: 'sdk', tarball: 'sdk.tgz', folder }
})

afterEach(() => rmSync(packed.folder, { recursive: true, force: true }))

describe('unpublishable', () => {
  it('names ranges that only this workspace understands', () => {
    const dependencies = { ky: 'catalog:', hono: '^4.0.0', '@parley/contract': 'workspace:*' }
    write('package.json', JSON.stringify({ name: '@parley/sdk', dependencies }))
    expect(unpublishable(packed)).toEqual([
      '@parley/sdk asks for ky@catalog:',
      '@parley/sdk asks for @parley/contract@workspace:*',
    ])
  })

  it('has nothing to say against ranges of a registry', () => {
    write('package.json', JSON.stringify({ name: '@parley/sdk', peerDependencies: { vitest: '>=4' } }))
    expect(unpublishable(packed)).toEqual([])
  })
})

describe('entryPoints', () => {
  it('fills in a star from the files, at any depth, and leaves data files out', () => {
    const exports = {
      '.': { types: './dist/client.d.ts', default: './dist/client.js' },
      './platform.json': './dist/platform.json',
      './*': { types: './dist/generated/*.d.ts', default: './dist/generated/*.js' },
    }
    write('package.json', JSON.stringify({ name: '@parley/sdk', exports }))
    for (const file of ['client.js', 'generated/refunds.js', 'generated/sandbox/clock.js', 'generated/refunds.d.ts']) {
      write(`dist/${file}`, '')
    }
    expect(entryPoints(packed)).toEqual(['@parley/sdk', '@parley/sdk/refunds', '@parley/sdk/sandbox/clock'])
  })
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(packed.folder, path)), { recursive: true })
  writeFileSync(join(packed.folder, path), text)
}
