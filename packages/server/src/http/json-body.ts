/** Bounds on an ordinary JSON body; far above what any operation needs, far below what would hurt. */
const maxDepth = 32
const maxMembers = 2_000
const maxStringLength = 65_536

export type ParsedJson = { ok: true; value: unknown } | { ok: false; detail: string }

/**
 * Parses JSON strictly: refuses what `JSON.parse` would alter or let pass: bytes that are not UTF-8, members named twice,
 * numbers that lose precision, lone surrogates, NUL, prototype keys and boundless nesting. A body that may be `times`
 * larger than an ordinary one may hold that much more.
 */
export function parseJsonBody(bytes: Uint8Array, times = 1): ParsedJson {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return refuse('The body is not valid UTF-8. Encode it as UTF-8.')
  }
  const shape = measure(text)
  if (shape.depth > maxDepth) return refuse(`The body is nested deeper than ${maxDepth} levels.`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refuse('The body is not JSON. Check for trailing commas, comments, single quotes or a cut end.')
  }
  const found = inspect(value, Math.floor(times * maxStringLength))
  if (found.complaint !== null) return refuse(found.complaint)
  if (found.members !== shape.colons)
    return refuse('An object in the body names the same member twice. Name each member once.')
  const most = Math.floor(times * maxMembers)
  if (found.members > most) return refuse(`The body has more than ${most} members.`)
  return { ok: true, value }
}

const refuse = (detail: string): ParsedJson => ({ ok: false, detail })

/** Nesting depth, and the number of members as written: one colon each outside of strings. */
function measure(text: string): { depth: number; colons: number } {
  let depth = 0
  let deepest = 0
  let colons = 0
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22: // a string: skip to its end
        for (at += 1; at < text.length && text.charCodeAt(at) !== 0x22; at += 1)
          if (text.charCodeAt(at) === 0x5c) at += 1
        break
      case 0x3a:
        colons += 1
        break
      case 0x5b:
      case 0x7b:
        depth += 1
        deepest = Math.max(deepest, depth)
        break
      case 0x5d:
      case 0x7d:
        depth -= 1
        break
      default:
    }
  }
  return { depth: deepest, colons }
}

const prototypeKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** The number of members as parsed, and the first thing that is wrong with a value. */
function inspect(root: unknown, longest: number): { members: number; complaint: string | null } {
  let members = 0
  const complain = (value: unknown): string | null => {
    if (typeof value === 'string') return complainOfText(value, longest)
    if (typeof value === 'number') return complainOfNumber(value)
    if (typeof value !== 'object' || value === null) return null
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value)) {
        members += 1
        if (prototypeKeys.has(key)) return `A member is named ${key}, which is not accepted.`
        const bad = complainOfText(key, longest)
        if (bad !== null) return bad
      }
      const bad = complain(inner)
      if (bad !== null) return bad
    }
    return null
  }
  const complaint = complain(root)
  return { members, complaint }
}

function complainOfText(text: string, longest: number): string | null {
  if (text.length > longest) return `A string in the body is longer than ${longest} characters.`
  if (text.includes('\0')) return 'A string in the body holds a NUL character. Leave it out.'
  return text.isWellFormed() ? null : 'A string in the body holds half of a surrogate pair. Send whole characters.'
}

function complainOfNumber(value: number): string | null {
  const exact = Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value)
  return exact ? null : 'A number in the body is too large to be kept exactly. Stay within ±9007199254740991.'
}
