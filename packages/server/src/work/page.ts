/** Cursors are opaque to callers: the id of the last object shown, encoded so that nobody builds one. */
export const cursorOf = (id: string): string => btoa(id).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

/** The id that a cursor stands for; greater than every id where none is given, so that the first page begins there. */
export function idOf(cursor: string | undefined): string {
  if (cursor === undefined) return '~'
  try {
    return atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    return ''
  }
}

/** One page of objects, newest first, from one row more than it holds. */
export function pageOf<Row extends { id: string }, View>(
  rows: readonly Row[],
  limit: number,
  view: (row: Row) => View,
): { data: View[]; has_more: boolean; next_cursor: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const more = rows.length > limit
  return { data: shown.map(view), has_more: more, next_cursor: more && last !== undefined ? cursorOf(last.id) : null }
}
