import type { ESTree, Rule } from '@oxlint/plugins'

const properties: Readonly<Record<string, readonly string[]>> = {
  Date: ['now'],
  performance: ['now', 'timeOrigin'],
  Math: ['random'],
  crypto: ['randomUUID', 'getRandomValues', 'randomBytes', 'randomInt'],
  process: ['hrtime', 'uptime'],
  Temporal: ['Now'],
}
const imports = new Set(['randomUUID', 'randomBytes', 'randomInt', 'randomFillSync', 'getRandomValues', 'performance'])
const modules = /^(node:)?(crypto|perf_hooks)$/

/** Time and chance are data: handed in by an adapter, so that a run can be replayed. */
export const noAmbientInput: Rule = {
  create(context) {
    const refuse = (node: ESTree.Node, what: string) =>
      context.report({ message: `${what} reads the outside world; take it from ctx or from a port`, node })
    return {
      NewExpression(node) {
        if (isNamed(node.callee, 'Date') && node.arguments.length === 0) refuse(node, 'new Date()')
      },
      CallExpression(node) {
        if (isNamed(node.callee, 'Date')) refuse(node, 'Date()')
      },
      MemberExpression(node) {
        const owner = nameOf(node.object)
        const property = nameOf(node.property)
        if (owner === undefined || property === undefined) return
        if (properties[owner]?.includes(property)) refuse(node, `${owner}.${property}`)
      },
      ImportDeclaration(node) {
        if (!modules.test(node.source.value)) return
        for (const specifier of node.specifiers) {
          if (specifier.type !== 'ImportSpecifier') continue
          const name = nameOf(specifier.imported)
          if (name !== undefined && imports.has(name)) refuse(specifier, name)
        }
      },
    }
  },
}

function isNamed(node: ESTree.Node, name: string): boolean {
  return nameOf(node) === name
}

/** The last name of `crypto`, `globalThis.crypto`, `webcrypto` or `'now'`. */
function nameOf(node: ESTree.Node): string | undefined {
  if (node.type === 'Identifier') return node.name === 'webcrypto' ? 'crypto' : node.name
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  return node.type === 'MemberExpression' ? nameOf(node.property) : undefined
}
