import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** A file of a form, with its name as sent. */
export interface UploadedFile {
  name: string
  /** As the sender claims; what the bytes are is for the feature to find out. */
  type: string
  bytes: Uint8Array
}

export type FormValue = string | UploadedFile
export type ParsedForm =
  | { ok: true; value: Record<string, FormValue>; canonical: Uint8Array }
  | { ok: false; detail: string }

const maxFields = 50

/** Parses a multipart form of which every field is sent once. */
export async function parseMultipartBody(raw: Uint8Array, contentType: string): Promise<ParsedForm> {
  let form: FormData
  try {
    form = await new Response(raw as BodyInit, { headers: { 'content-type': contentType } }).formData()
  } catch {
    return { ok: false, detail: 'The body is not a multipart form. Check the boundary in Content-Type.' }
  }
  const fields = new Map<string, FormValue>()
  for (const [name, field] of form) {
    if (fields.has(name))
      return { ok: false, detail: `The form holds the field ${JSON.stringify(name)} twice. Send it once.` }
    if (fields.size === maxFields) return { ok: false, detail: `The form holds more than ${maxFields} fields.` }
    if (typeof field === 'string' && field.includes('\0')) {
      return { ok: false, detail: `The field ${JSON.stringify(name)} holds a NUL character. Leave it out.` }
    }
    fields.set(name, typeof field === 'string' ? field : await uploaded(field))
  }
  return { ok: true, value: Object.fromEntries(fields), canonical: canonicalForm(fields) }
}

async function uploaded(file: File): Promise<UploadedFile> {
  return { name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** The form without what differs between two sendings of it: the boundary and the order of the fields. */
function canonicalForm(fields: ReadonlyMap<string, FormValue>): Uint8Array {
  const sorted = [...fields].toSorted(([left], [right]) => (left < right ? -1 : 1))
  const parts = sorted.flatMap(([name, value]) => {
    const isText = typeof value === 'string'
    const bytes = isText ? utf8ToBytes(value) : value.bytes
    // The head is a line of JSON that tells the length of what follows, so that no two forms read alike.
    const head = { name, length: bytes.length, ...(isText ? {} : { file: value.name, type: value.type }) }
    return [utf8ToBytes(`${JSON.stringify(head)}\n`), bytes]
  })
  return concatBytes(...parts)
}
