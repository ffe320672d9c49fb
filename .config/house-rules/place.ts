import { relative, sep } from 'node:path'

const root = new URL('../..', import.meta.url).pathname

/** Where a file stands: `packages/server/src/db/open.ts` is `{ workspace: 'server', path: 'src/db/open.ts' }`. */
export interface Place {
  /** Folder name of a package; `apps` and `examples` for everything below these folders. */
  readonly workspace: string
  /** Path below the package, with `/` between the parts. */
  readonly path: string
  readonly isTest: boolean
}

/** Answers `undefined` for a file outside `packages/`, `apps/` and `examples/`. */
export function placeOf(filename: string): Place | undefined {
  const parts = relative(root, filename).split(sep)
  const [group, name, ...rest] = parts
  if (name === undefined || rest.length === 0) return undefined
  const path = rest.join('/')
  const isTest = /\.test(-d)?\.ts$/.test(path) || /(^|\/)testing\//.test(path)
  if (group === 'packages') return { workspace: name, path, isTest }
  return group === 'apps' || group === 'examples' ? { workspace: group, path, isTest } : undefined
}
