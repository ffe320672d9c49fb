import { knownTitles, numberFields, pointerFields, redacted, timeFields, wordFields } from './shown-fields.ts'

const id = /^[a-z]{2,5}_[0-9A-HJKMNP-TV-Z]{26}$/
const requestId = /^req_[0-9a-f]{8}_\d{1,15}$/
const word =
  /^(?:[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*|[A-Z]{2,4}(?:-\d{1,3})?|[a-z]{2}-[A-Z]{2}|\d(?:\.[A-Z\d]{1,3}){1,3}|\d\.[a-z])$/
const time = /^(?:\d{4}-\d\d-\d\d(?:T[\d:.]{5,12}(?:Z|[+-]\d\d:\d\d))?|P[\dYMWDTHS.]{2,40})$/
const pointer = /^(?:\/?[a-z][a-z_]*|\/\d{1,4})*$/
const fieldName = /^[a-z][a-z0-9_]{0,39}$/
const manyDigits = /\d{5,}/
const key = /^(?:sk|ut|bk|ck|hk|whsec)_/

/** JSON with everything left out that is not on the lists of shown fields; `null` where it is no JSON. */
export function redactJson(text: string): string | null {
  try {
    return JSON.stringify(redactValue(JSON.parse(text), ''))
  } catch {
    return null
  }
}

/** A value of a field as it may be shown; texts and numbers of unknown fields may not. */
export function redactValue(value: unknown, field: string): unknown {
  if (typeof value === 'string') return redactText(value, field)
  if (typeof value === 'number') return numberFields.has(field) ? value : redacted
  if (Array.isArray(value)) return value.map((item) => redactValue(item, field))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [isFieldName(name) ? name : redacted, redactValue(inner, name)]),
    )
  }
  return value
}

/** A text of a field as it may be shown: an id anywhere, words, times and places where they belong. */
export function redactText(text: string, field: string): string {
  if (id.test(text) || requestId.test(text)) return text
  if (wordFields.has(field) && text.length <= 60 && word.test(text) && !manyDigits.test(text) && !key.test(text))
    return text
  if (timeFields.has(field) && time.test(text)) return text
  if (pointerFields.has(field) && text.length <= 200 && pointer.test(text)) return text
  if (field === 'title' && knownTitles.has(text)) return text
  return redacted
}

function isFieldName(name: string): boolean {
  return fieldName.test(name) && !manyDigits.test(name)
}
