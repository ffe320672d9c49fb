import type { OperationRow } from './read-operations.ts'
import { pascalCase } from './names.ts'

const WIDTH = 120

/** The TSDoc of an operation's function: summary, description, clauses, what it throws. */
export const emitComment = (operation: OperationRow): string =>
  comment([
    sentence(operation.summary),
    ...(operation.description === '' ? [] : ['', ...wrap(operation.description)]),
    '',
    ...(operation.clauses.length === 0 ? [] : wrap(`Rests on ${operation.clauses.join(', ')} of the policy.`)),
    `@throws ApiError with one of {@link ${pascalCase(operation.id)}Code}.`,
  ])

/** A block comment of these lines. */
export const comment = (lines: readonly string[]): string =>
  `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`.replaceAll(/\*\/(?!$)/g, '*\\/')

/** A text that ends as sentences do. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

const wrap = (text: string): string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length + 4 <= WIDTH) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
