import { registerHooks } from 'node:module'
import type { ResolveFnOutput } from 'node:module'

const large = 'drizzle-orm'

/**
 * Has the modules of drizzle found without a look at its package.json. Node parses that file, 180 kB of it, again for
 * every import from it or inside of it: a third of a second and 130 MB of a start. Call it before the first import.
 */
export function shortCutResolution(): void {
  const found = new Map<string, ResolveFnOutput>()
  registerHooks({
    resolve: (specifier, context, next) => {
      const { parentURL = '' } = context
      if (specifier.startsWith('./') || specifier.startsWith('../')) {
        if (!parentURL.includes(`/node_modules/${large}/`)) return next(specifier, context)
        return { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true }
      }
      if (specifier !== large && !specifier.startsWith(`${large}/`)) return next(specifier, context)
      // Keyed by package, as each may have a version of its own.
      const key = `${specifier} ${parentURL.split('/src/')[0]}`
      const known = found.get(key) ?? { ...next(specifier, context), shortCircuit: true }
      found.set(key, known)
      return known
    },
  })
}
