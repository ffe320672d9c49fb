import { problems } from '@parley/contract/problems'
import type { ProblemCode } from '@parley/contract/problems'
import type { Operation } from '@parley/contract/operation'
import type { Refusal } from './reply.ts'

const mostShown = 20

/** Refuses a body with fields that its operation never takes, however deep they lie; `null` where it has none. */
export function refuseFields(operation: Operation, body: unknown): Refusal<ProblemCode> | null {
  const code = operation.refusedFieldsCode
  if (!isCode(code)) return null
  const row: { title: { en: string }; fields?: readonly string[] } = problems[code]
  const names = new Set((row.fields ?? []).map(plainName))
  const pointers = pointersTo(body, names).slice(0, mostShown)
  if (pointers.length === 0) return null
  return {
    refused: code,
    detail: `${row.title.en}. Leave out ${pointers.join(', ')} and send the rest again.`,
    errors: pointers.map((pointer) => ({ pointer, code, detail: `${row.title.en}. Leave this field out.` })),
  }
}

function pointersTo(value: unknown, names: ReadonlySet<string>, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const pointer = `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    return names.has(plainName(name)) ? [pointer] : pointersTo(inner, names, pointer)
  })
}

const plainName = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, '')

const isCode = (code: string | undefined): code is ProblemCode => code !== undefined && Object.hasOwn(problems, code)
