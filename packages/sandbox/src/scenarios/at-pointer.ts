/** The value at an RFC 6901 pointer, undefined where there is none. */
export function atPointer(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((inner, part) => {
      if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, part)) return undefined
      return Object.entries(inner).find(([key]) => key === part)?.[1]
    }, value)
}
