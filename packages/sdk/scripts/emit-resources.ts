import { comment, sentence } from './emit-comment.ts'
import { BANNER, type Place } from './emit-resource.ts'
import { fileNameOf, pascalCase } from './names.ts'
import type { OperationRow } from './read-operations.ts'

/** Operations by the first word of their name in the SDK: `refunds.submit` is of `refunds`. */
export const groupByResource = (operations: readonly OperationRow[]): Map<string, OperationRow[]> =>
  Map.groupBy(
    operations.toSorted((one, other) => (one.sdk < other.sdk ? -1 : 1)),
    ({ sdk }) => sdk.split('.')[0] ?? sdk,
  )

/** The file that makes `client.refunds.submit(…)` of all functions of a document. */
export const emitResources = (operations: readonly OperationRow[], { document, up }: Place): string => {
  const groups = [...groupByResource(operations)]
  const imports = groups.map(([resource, rows]) => {
    const line = `import { ${rows
      .map(({ id }) => id)
      .toSorted()
      .join(', ')} } from './${fileNameOf(resource)}.ts'`
    return line.length <= 120 ? line : line.replaceAll(', ', ',\n  ').replace('{ ', '{\n  ').replace(' }', ',\n}')
  })
  const type = `${pascalCase(document)}Resources`
  return [
    BANNER,
    `import { type Bound, bind } from '${up}bind.ts'`,
    `import type { Transport } from '${up}operation.ts'`,
    ...imports,
    '',
    '/** The functions of the document by resource. */',
    // Spelt out, so that declarations refer to the functions in place of repeating every schema.
    `export interface ${type} {`,
    ...groups.flatMap(([resource, rows]) => [`  readonly ${resource}: {`, ...rows.map(emitMember), '  }']),
    '}',
    '',
    '/** Binds them to a client. */',
    `export const ${document}Resources = (client: Transport): ${type} => ({`,
    ...groups.flatMap(([resource, rows]) => [`  ${resource}: {`, ...rows.map(emitBinding), '  },']),
    '})',
    '',
  ].join('\n')
}

const emitMember = (operation: OperationRow): string => {
  const { id, summary } = operation
  const doc = comment([`${sentence(summary)} See {@link ${id}}.`]).replace(/^\/\*\*\n \* (.*)\n \*\/$/, '/** $1 */')
  return `    ${doc}\n    readonly ${memberName(operation)}: Bound<typeof ${id}>`
}

const emitBinding = (operation: OperationRow): string => `    ${memberName(operation)}: bind(client, ${operation.id}),`

const memberName = ({ id, sdk }: OperationRow): string => {
  const [, name, ...rest] = sdk.split('.')
  if (name === undefined || rest.length > 0) throw new Error(`${id}: x-sdk must be resource.method, not ${sdk}`)
  return name
}
