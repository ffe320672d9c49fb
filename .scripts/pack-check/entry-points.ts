import { globSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readManifest } from './manifest.ts'
import type { Packed } from './pack.ts'

/** Every specifier under which code of the package can be imported; `*` is filled in from the files that are there. */
export function entryPoints({ folder }: Packed): string[] {
  const { name, exports } = readManifest(join(folder, 'package.json'))
  const specifier = (subpath: string) => name + subpath.slice(1)
  const subpaths = Object.entries(exports).flatMap(([subpath, target]) => {
    if (typeof target === 'string') return []
    return subpath.includes('*') ? expand(folder, subpath, target.default) : [subpath]
  })
  return [...new Set(subpaths)].map(specifier).toSorted()
}

function expand(folder: string, subpath: string, target: string): string[] {
  const [before = '', after = ''] = target.split('*')
  const files = globSync(join(folder, before, '**', `*${after}`))
  return files.map((file) => subpath.replace('*', relative(join(folder, before), file).slice(0, -after.length)))
}
