import { idOf } from '../../work/page.ts'

/** The place in the sequence that a cursor stands for; `null` where it is none of ours. */
export function sequenceOf(cursor: string): number | null {
  const text = idOf(cursor)
  return /^\d{1,15}$/.test(text) ? Number(text) : null
}
