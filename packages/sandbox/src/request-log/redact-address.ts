import { backofficeOperations } from '@parley/contract/backoffice'
import { platformOperations } from '@parley/contract/platform'
import { sandboxOperations } from '@parley/contract/sandbox'
import { redactText } from './redact.ts'
import { redacted } from './shown-fields.ts'

const operations = [platformOperations, backofficeOperations, sandboxOperations].flatMap((table) =>
  Object.values(table),
)
const templates = new Map<string, readonly string[]>(operations.map(({ id, path }) => [id, path.split('/')]))
/** What paths of the contract are made of. */
const knownSegments = new Set([...templates.values()].flat())

/** A path as it may be shown: the words of the contract, and ids where it has parameters. */
export function redactPath(pathname: string, operation: string | null): string {
  const template = operation === null ? undefined : templates.get(operation)
  const segments = pathname.split('/').map((segment, at) => {
    if (knownSegments.has(segment)) return segment
    const parameter = /^\{(\w+)\}$/.exec(template?.[at] ?? '')?.[1] ?? ''
    return redactText(segment, parameter)
  })
  return segments.join('/')
}

/** A query as it may be shown, without its question mark. */
export function redactQuery(search: string): string {
  const shown = [...new URLSearchParams(search)].map(([name, value]) => {
    const isPageSize = name === 'limit' && /^\d{1,3}$/.test(value)
    return `${/^[a-z_]{1,40}$/.test(name) ? name : redacted}=${isPageSize ? value : redactText(value, name)}`
  })
  return shown.join('&')
}
