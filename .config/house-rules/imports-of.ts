import type { ESTree } from '@oxlint/plugins'

export interface ImportSite {
  readonly specifier: string
  readonly typeOnly: boolean
  readonly node: ESTree.Node
}

type Visitor = Readonly<Record<string, (node: ESTree.Node) => void>>

/** A visitor that hands every import of a file to `visit`: declarations, re-exports, `import()` and `import('x').T`. */
export function importsOf(visit: (site: ImportSite) => void): Visitor {
  const declared = (node: ESTree.Node) => {
    if (!('source' in node) || !isLiteral(node.source)) return
    visit({ specifier: node.source.value, typeOnly: isTypeOnly(node), node })
  }
  return {
    ImportDeclaration: declared,
    ExportNamedDeclaration: declared,
    ExportAllDeclaration: declared,
    ImportExpression: declared,
    TSImportType: declared,
  }
}

function isLiteral(source: unknown): source is { value: string } {
  return typeof source === 'object' && source !== null && 'value' in source && typeof source.value === 'string'
}

function isTypeOnly(node: ESTree.Node): boolean {
  if (node.type === 'ImportDeclaration') return node.importKind === 'type'
  if (node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration') return node.exportKind === 'type'
  return node.type === 'TSImportType'
}
