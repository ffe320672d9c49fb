import { dirname, resolve } from 'node:path'
import type { Rule } from '@oxlint/plugins'
import { importBans } from './import-bans.ts'
import { importable } from './import-directions.ts'
import { importsOf } from './imports-of.ts'
import { placeOf } from './place.ts'

/** Packages import along the arrows of import-directions.ts, and no file makes an import of import-bans.ts. */
export const importDirection: Rule = {
  create(context) {
    const place = placeOf(context.filename)
    if (place === undefined) return {}
    const mayImport = importable(place.workspace, place.isTest)
    const bans = importBans.filter((ban) => ban.applies(place))

    return importsOf(({ specifier, typeOnly, node }) => {
      const own = specifier.startsWith('.') ? placeOf(resolve(dirname(context.filename), specifier)) : undefined
      const refuse = (message: string) => context.report({ message, node })

      const name = /^@parley\/([^/]+)/.exec(specifier)?.[1]
      if (name !== undefined && name !== place.workspace && !mayImport.has(name)) {
        refuse(`${place.workspace} does not import ${name}`)
      }
      if (own !== undefined && own.workspace !== place.workspace) refuse('another package is imported by its name')
      if (place.workspace === 'policy' && name === 'contract' && !typeOnly && !place.isTest) {
        refuse('policy takes types from the contract, nothing that runs: import type')
      }
      for (const ban of bans) if (ban.forbids(own?.path ?? specifier, place)) refuse(ban.why)
    })
  },
}
