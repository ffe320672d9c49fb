import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { FileRow } from './store.ts'

export type FileView = PlatformSchemas['File']

/** A file as the API shows it. */
export function viewFile(row: FileRow): FileView {
  return {
    id: row.id,
    object: 'file',
    user_id: row.user_id,
    purpose: row.purpose,
    name: row.name,
    media_type: row.media_type,
    size: row.size,
    sha256: row.sha256,
    created_at: instantText(row.created_at),
  }
}
