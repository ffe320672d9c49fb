import { eq, sql } from 'drizzle-orm'
import { prepared } from '../../db/prepared.ts'
import { insertRow } from '../../db/rows.ts'
import type { Context } from '../../work/context.ts'
import { fileContents, files } from './table.ts'

export type FileRow = typeof files.$inferSelect

const byId = prepared((orm) =>
  orm
    .select()
    .from(files)
    .where(eq(files.id, sql.placeholder('id')))
    .prepare(),
)

/** The file with this id, if it is there for this actor: the session of a user finds that user's files only. */
export async function findFile(ctx: Context, id: string): Promise<FileRow | undefined> {
  const row = await byId(ctx.orm).get({ id })
  return ctx.actor.type === 'user' && row?.user_id !== ctx.actor.id ? undefined : row
}

/** The bytes of a file that is there. */
export async function readContents(ctx: Context, file: FileRow): Promise<Uint8Array> {
  const [row] = await ctx.orm.select().from(fileContents).where(eq(fileContents.file_id, file.id))
  if (row === undefined) throw new Error(`File ${file.id} has no contents`)
  return new Uint8Array(row.bytes)
}

export async function insertFile(ctx: Context, row: FileRow, bytes: Uint8Array): Promise<void> {
  await insertRow(ctx.orm, files, row)
  await insertRow(ctx.orm, fileContents, { file_id: row.id, bytes })
}
