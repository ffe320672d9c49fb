import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PlatformSchemas } from '@parley/contract/platform'
import type { FileType } from '@parley/policy/files/decide-upload'

/** Uploaded evidence. The bytes live beside it, so that one file holds the whole world. */
export const files = sqliteTable(
  'files',
  {
    id: text().primaryKey(),
    user_id: text().notNull(),
    purpose: text().$type<PlatformSchemas['FilePurpose']>().notNull(),
    name: text().notNull(),
    /** What the bytes are, not what the sender said. */
    media_type: text().$type<FileType>().notNull(),
    size: integer().notNull(),
    sha256: text().notNull(),
    created_at: integer().notNull(),
  },
  (table) => [index('files_by_user').on(table.user_id, table.id)],
)

export const fileContents = sqliteTable('file_contents', {
  file_id: text().primaryKey(),
  bytes: blob({ mode: 'buffer' }).$type<Uint8Array>().notNull(),
})
