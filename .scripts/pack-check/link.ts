import { mkdirSync, realpathSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readManifest, requiredBy } from './manifest.ts'
import type { Packed } from './pack.ts'

/**
 * Gives each packed package what its published manifest asks for and nothing else: packages of ours as packed, others
 * as the workspace has them installed. No registry is asked, so the check needs no network and always sees the same.
 */
export function linkDependencies(packed: readonly Packed[]): void {
  for (const { short, folder } of packed) {
    for (const [name] of requiredBy(readManifest(join(folder, 'package.json')))) {
      const own = packed.find((other) => name === `@parley/${other.short}`)
      const target = own?.folder ?? realpathSync(join('packages', short, 'node_modules', name))
      link(target, join(folder, '..', '..', name))
    }
  }
}

/** Makes a project at `project` that has all packages installed, and the types of Node. */
export function linkConsumer(project: string, packed: readonly Packed[]): void {
  for (const { short, folder } of packed) link(folder, join(project, 'node_modules', '@parley', short))
  link(realpathSync('node_modules/@types/node'), join(project, 'node_modules', '@types', 'node'))
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(target, path, 'junction')
}
