import type { SandboxSchemas } from '@parley/contract/sandbox'
import { parseBody } from './parse-body.ts'
import type { EntryRow } from './store.ts'

/** Fields that tell of a person or an account, wherever they stand in a body. */
const personal: ReadonlySet<string> = new Set([
  'account',
  'card_number',
  'challenge',
  'email',
  'holder_name',
  'id_number',
  'name',
  'payer_name',
  'phone',
  'secret',
  'statement',
  'token',
  'username',
])

const blackedOut = '[redacted]'

/** A body as it may be shown: JSON with its personal fields blacked out, anything else not at all. */
export function redactBody({
  encoding,
  body,
}: Pick<EntryRow, 'encoding' | 'body'>): SandboxSchemas['JournalBody'] | null {
  if (encoding === 'none') return null
  const parsed = encoding === 'text' ? parseBody(body) : undefined
  if (parsed === undefined) return { encoding: 'text', content: blackedOut, redacted: [''] }
  const redacted: string[] = []
  const visit = (value: unknown, pointer: string): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => visit(item, `${pointer}/${index}`))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
        if (!personal.has(key)) return [key, visit(inner, at)]
        redacted.push(at)
        return [key, blackedOut]
      }),
    )
  }
  const shown = visit(parsed, '')
  return { encoding: 'text', content: redacted.length === 0 ? body : JSON.stringify(shown), redacted }
}
