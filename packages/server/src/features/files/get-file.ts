import type { BackofficeHandler, PlatformHandler } from '../../http/handlers.ts'
import { loadFile } from './load-file.ts'
import { viewFile } from './view.ts'

export const getFile: PlatformHandler<'getFile'> = async (ctx, { path }) => {
  return { status: 200, body: viewFile(await loadFile(ctx, path.file_id)) }
}

export const getFileForReview: BackofficeHandler<'getFileForReview'> = getFile
