import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { findPnpm, needsShell } from '../find-pnpm.mjs'
import { readManifest, requiredBy } from './manifest.ts'

/** A package as it would be published, unpacked where its own dependencies, and no others, can be found. */
export interface Packed {
  /** The name without its scope: `sdk`. */
  readonly short: string
  readonly tarball: string
  readonly folder: string
}

/** Packs every package below `packages/` that is published, and unpacks it below `scratch`, at `<short>/node_modules/@parley/<short>`. */
export function packAll(scratch: string): Packed[] {
  const tarballs = join(scratch, 'tarballs')
  mkdirSync(tarballs)
  const [program, ...first] = findPnpm()
  const pack = [...first, '--recursive', '--filter', './packages/*', 'pack', '--pack-destination', tarballs]
  execFileSync(program, pack, { stdio: ['ignore', 'ignore', 'inherit'], shell: needsShell })

  const published = globSync('packages/*/package.json').filter((path) => readManifest(path).private !== true)
  return published.map((path) => {
    const short = basename(join(path, '..'))
    const [tarball] = globSync(join(tarballs, `parley-${short}-[0-9]*.tgz`))
    if (tarball === undefined) throw new Error(`${short} was not packed`)
    const folder = join(scratch, short, 'node_modules', '@parley', short)
    mkdirSync(folder, { recursive: true })
    execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'])
    return { short, tarball, folder }
  })
}

/** Ranges that only this workspace understands, and that must not be published. */
export function unpublishable({ folder }: Packed): string[] {
  const manifest = readManifest(join(folder, 'package.json'))
  const wrong = requiredBy(manifest).filter(([, range]) => /^(workspace|catalog|link|file):/.test(range))
  return wrong.map(([name, range]) => `${manifest.name} asks for ${name}@${range}`)
}
