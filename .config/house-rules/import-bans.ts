import type { Place } from './place.ts'

/** One ban: `applies` chooses the files, `forbids` the imports. Paths of own files are relative to the package. */
export interface ImportBan {
  readonly why: string
  readonly applies: (place: Place) => boolean
  readonly forbids: (target: string, place: Place) => boolean
}

const holdsSql = /(^|\/)(table|store)(\.test)?\.ts$/
const featureOf = (path: string) => /^src\/features\/([^/]+)\//.exec(path)?.[1]
const isPackage = (name: string) => (target: string) => target === name || target.startsWith(`${name}/`)
const inServer = (folder: RegExp) => (place: Place) => place.workspace === 'server' && folder.test(place.path)

export const importBans: readonly ImportBan[] = [
  {
    why: 'SQL stands in table.ts, store.ts and db/ only; give the store a function and call that',
    applies: (place) =>
      !holdsSql.test(place.path) && !inServer(/^src\/db\//)(place) && !/^drizzle.*\.config\.ts$/.test(place.path),
    forbids: isPackage('drizzle-orm'),
  },
  {
    why: 'core.ts is the only file that knows ky',
    applies: (place) => place.workspace !== 'sdk' || place.path !== 'src/core.ts',
    forbids: isPackage('ky'),
  },
  {
    why: 'a feature is reached through its index.ts',
    applies: (place) => place.workspace === 'server' && featureOf(place.path) !== undefined,
    forbids: (target, place) => {
      const feature = featureOf(target)
      return (
        feature !== undefined && feature !== featureOf(place.path) && !/^src\/features\/[^/]+\/index\.ts$/.test(target)
      )
    },
  },
  {
    why: 'http, db, outbox and jobs serve every feature and know none',
    applies: inServer(/^src\/(http|db|outbox|jobs)\//),
    forbids: (target, place) => !place.isTest && target.startsWith('src/features/'),
  },
  {
    why: 'the sandbox acts through the verbs of the server, never on its tables',
    applies: (place) => place.workspace === 'sandbox' && !place.isTest,
    forbids: (target) => /^@parley\/server\/features\/[^/]+\/(table|store)$/.test(target),
  },
]
