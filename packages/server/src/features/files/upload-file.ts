import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { decideUpload } from '@parley/policy/files/decide-upload'
import type { PlatformHandlerAfterCall } from '../../http/handlers.ts'
import { missing } from '../../http/refuse.ts'
import { findUser } from '../accounts/index.ts'
import { fileIn, readUpload } from './read-upload.ts'
import { sniffType } from './sniff-type.ts'
import { insertFile } from './store.ts'
import type { FileRow } from './store.ts'
import { viewFile } from './view.ts'

/** Takes a piece of evidence (4.2.2), once a scanner has looked at it. */
export const uploadFile: PlatformHandlerAfterCall<'uploadFile'> = {
  callOutside: async ({ fileScanner }, { body }) => {
    const sent = fileIn(body)
    const verdict = sent === null ? null : await fileScanner.scan(sent.bytes)
    const threat = verdict === null || verdict.clean ? null : verdict.threat
    return async (ctx) => {
      const read = readUpload(ctx, body)
      if (!read.ok) return read.refusal
      const { file, purpose, user_id } = read.upload
      const { bytes } = file
      if ((await findUser(ctx, user_id)) === undefined) return missing('/user_id', 'user')
      const decided = decideUpload({ name: file.name, size: bytes.length, type: sniffType(bytes), threat })
      if (!decided.ok) return decided
      const row: FileRow = {
        id: ctx.ids.next('fil', ctx.now),
        user_id,
        purpose,
        name: decided.name,
        media_type: decided.media_type,
        size: bytes.length,
        sha256: bytesToHex(sha256(bytes)),
        created_at: ctx.now,
      }
      await insertFile(ctx, row, bytes)
      return { status: 201, body: viewFile(row) }
    }
  },
}
