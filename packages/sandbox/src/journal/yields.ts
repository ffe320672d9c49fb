const idPattern = /^[a-z]{2,5}_[0-9A-HJKMNP-TV-Z]{26}$/
const digestPattern = /^[0-9a-f]{64}$/
/** Where values stand that no later call names. */
const skipped = new Set(['history', 'decision', 'policy'])
const most = 200

/** Ids and digests in an answer by JSON pointer: what a later call may have from it. */
export function yieldsOf(answer: unknown): Record<string, string> {
  const found: Record<string, string> = {}
  const way: string[] = []
  let left = most
  // Pointers are put together for what is found alone: every changing call comes through here.
  const visit = (value: unknown): void => {
    if (left === 0) return
    if (typeof value === 'string') {
      if (!isNameable(value)) return
      found[way.map((key) => `/${escape(key)}`).join('')] = value
      left -= 1
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (skipped.has(key) || typeof inner === 'number') continue
        way.push(key)
        visit(inner)
        way.pop()
      }
    }
  }
  visit(answer)
  return found
}

/** By their length alone, most texts are neither. */
const isNameable = (text: string) =>
  text.length === 64 ? digestPattern.test(text) : text.length >= 29 && text.length <= 32 && idPattern.test(text)

const escape = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')
