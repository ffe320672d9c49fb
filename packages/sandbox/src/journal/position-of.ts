import { idOf } from '@parley/server/work/page'

/** The position that a cursor stands for: the beginning where none is given, the end for one that is none. */
export function positionOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0
  const text = idOf(cursor)
  return /^\d{1,15}$/.test(text) ? Number(text) : Number.MAX_SAFE_INTEGER
}
