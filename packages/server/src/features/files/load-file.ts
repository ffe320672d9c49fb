import type { Context } from '../../work/context.ts'
import { LoadRefusal } from '../../work/load.ts'
import { findFile } from './store.ts'
import type { FileRow } from './store.ts'

/** The file that the path names, if it is there for this actor. */
export async function loadFile(ctx: Context, id: string): Promise<FileRow> {
  const row = await findFile(ctx, id)
  if (row === undefined)
    throw new LoadRefusal(
      'not_found',
      `There is no file ${JSON.stringify(id.slice(0, 64))} here. Check the id and the key.`,
    )
  return row
}
