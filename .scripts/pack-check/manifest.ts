import { readFileSync } from 'node:fs'

/** An export: a file, or a file for types and one for code. */
type Target = string | { readonly types: string; readonly default: string }

/** What is read of a packed package.json. */
export interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, Target>>
  readonly private?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

export const readManifest = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Manifest

/** Everything that an installation brings along. */
export const requiredBy = ({ dependencies, peerDependencies }: Manifest) =>
  Object.entries({ ...dependencies, ...peerDependencies })
