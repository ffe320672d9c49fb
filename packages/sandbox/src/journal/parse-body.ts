/** The JSON of a body as the platform reads it, a byte order mark left out; undefined where it is none. */
export function parseBody(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}
