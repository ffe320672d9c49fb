import type { PlatformSchemas } from '@parley/contract/platform'
import type { Refusal } from '../../http/reply.ts'
import { invalid, missing } from '../../http/refuse.ts'
import type { UploadedFile } from '../../http/multipart-body.ts'
import type { Context } from '../../work/context.ts'

/** What an upload holds, once every field of the form is what the contract says. */
export interface Upload {
  file: UploadedFile
  purpose: PlatformSchemas['FilePurpose']
  user_id: string
}

export type ReadUpload = { ok: true; upload: Upload } | { ok: false; refusal: Refusal<'validation_failed'> }

const known = ['file', 'purpose', 'user_id']
const purposes: readonly PlatformSchemas['FilePurpose'][] = ['refund_evidence', 'dispute_evidence']
const isPurpose = (value: unknown): value is PlatformSchemas['FilePurpose'] =>
  purposes.some((purpose) => purpose === value)

/** The file in a form, if there is one. */
export function fileIn(form: unknown): UploadedFile | null {
  const file: unknown = new Map(Object.entries(form ?? {})).get('file')
  return isFile(file) ? file : null
}

/** Reads the form by hand: the compiled validators know JSON only. */
export function readUpload(ctx: Context, form: unknown): ReadUpload {
  const fields = new Map(Object.entries(form ?? {}))
  const stranger = [...fields.keys()].find((name) => !known.includes(name))
  if (stranger !== undefined) {
    return refuse(
      invalid(pointerTo(stranger), 'unknown_field', 'This field is not part of the contract. Leave it out.'),
    )
  }
  const file = fileIn(form)
  if (file === null)
    return refuse(invalid('/file', 'required', 'Send the file itself in the field "file", with a file name.'))
  const purpose: unknown = fields.get('purpose')
  if (!isPurpose(purpose)) return refuse(invalid('/purpose', 'enum', `Expected one of: ${purposes.join(', ')}.`))
  const userId: unknown = fields.get('user_id')
  const owner = ownerOf(ctx, userId)
  if (typeof owner !== 'string') return refuse(owner)
  return { ok: true, upload: { file, purpose, user_id: owner } }
}

/** A session uploads for its own user, an app for the user that it names. */
function ownerOf(ctx: Context, userId: unknown): string | Refusal<'validation_failed'> {
  if (ctx.actor.type === 'user')
    return userId === undefined || userId === ctx.actor.id ? ctx.actor.id : missing('/user_id', 'user')
  if (typeof userId === 'string' && userId !== '') return userId
  return invalid('/user_id', 'required', 'With a secret key, say whose file it is.')
}

function isFile(value: unknown): value is UploadedFile {
  return typeof value === 'object' && value !== null && 'bytes' in value
}

const refuse = (refusal: Refusal<'validation_failed'>): ReadUpload => ({ ok: false, refusal })
const pointerTo = (name: string) => `/${name.slice(0, 64).replaceAll('~', '~0').replaceAll('/', '~1')}`
