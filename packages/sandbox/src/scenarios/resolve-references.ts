/** What steps saved so far, by name. */
export type Refs = ReadonlyMap<string, unknown>

export type Resolved<T> = { ok: true; value: T } | { ok: false; unknown: string }

const reference = /\$\{(\w+)\}/g

/** A text with its references filled in. */
export function resolveText(text: string, refs: Refs): Resolved<string> {
  const unknown = [...text.matchAll(reference)].map(([, name = '']) => name).find((name) => !refs.has(name))
  if (unknown !== undefined) return { ok: false, unknown }
  return { ok: true, value: text.replaceAll(reference, (_, name: string) => String(refs.get(name))) }
}

/**
 * A value with the references in its texts filled in; a text that is one reference and nothing else becomes the value
 * itself, e.g. an amount.
 *
 * @example
 * resolveValue({ paid: '${amount}' }, new Map([['amount', { amount: 29900, currency: 'CNY' }]]))
 */
export function resolveValue(value: unknown, refs: Refs): Resolved<unknown> {
  if (typeof value === 'string') {
    const whole = /^\$\{(\w+)\}$/.exec(value)?.[1]
    return whole !== undefined && refs.has(whole) ? { ok: true, value: refs.get(whole) } : resolveText(value, refs)
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => resolveValue(item, refs))
    return items.find((item) => !item.ok) ?? { ok: true, value: items.map((item) => (item.ok ? item.value : null)) }
  }
  if (typeof value !== 'object' || value === null) return { ok: true, value }
  const fields = Object.entries(value).map(([key, inner]) => [key, resolveValue(inner, refs)] as const)
  const lost = fields.map(([, field]) => field).find((field) => !field.ok)
  return (
    lost ?? { ok: true, value: Object.fromEntries(fields.map(([key, field]) => [key, field.ok ? field.value : null])) }
  )
}
