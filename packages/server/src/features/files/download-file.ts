import type { BackofficeHandler } from '../../http/handlers.ts'
import { loadFile } from './load-file.ts'
import { readContents } from './store.ts'

/** Hands the bytes out so that no browser shows or guesses them: they are a stranger's. */
export const downloadFile: BackofficeHandler<'downloadFile'> = async (ctx, { path }) => {
  const file = await loadFile(ctx, path.file_id)
  return {
    status: 200,
    body: await readContents(ctx, file),
    headers: { 'content-disposition': attachment(file.name), 'x-content-type-options': 'nosniff' },
  }
}

/** RFC 6266: an ASCII name for old clients, the real one beside it in RFC 8187 form. */
function attachment(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
