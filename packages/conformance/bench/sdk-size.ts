import { gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Row } from './targets.ts'

/** What the SDK adds to a browser bundle, minified and gzipped. */
export async function sdkSize(): Promise<Row[]> {
  return [
    { name: 'SDK, whole client', value: await kilobytes("export { createClient } from '@parley/sdk'"), unit: 'kB gz' },
    {
      name: 'SDK, one function',
      value: await kilobytes(
        "export { createTransport } from '@parley/sdk/core'\nexport { submitRefund } from '@parley/sdk/refunds'",
      ),
      unit: 'kB gz',
    },
    {
      name: 'SDK, webhooks alone',
      value: await kilobytes("export { verifyWebhook } from '@parley/sdk/webhooks'"),
      unit: 'kB gz',
    },
    { name: 'ky alone', value: await kilobytes("export { default } from 'ky'", '../../sdk/src'), unit: 'kB gz' },
  ]
}

async function kilobytes(contents: string, folder = '.'): Promise<number> {
  const resolveDir = fileURLToPath(new URL(folder, import.meta.url))
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? '').length / 1000
}
