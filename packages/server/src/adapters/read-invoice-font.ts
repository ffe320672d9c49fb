import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unpackWoff } from './unpack-woff.ts'

let font: Uint8Array | undefined

/** Noto Sans SC (SIL Open Font License 1.1), read when it is first needed: 8,000 glyphs in 2.5 MB. */
export function readInvoiceFont(): Uint8Array {
  font ??= unpackWoff(
    readFileSync(
      fileURLToPath(
        import.meta.resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff'),
      ),
    ),
  )
  return font
}
