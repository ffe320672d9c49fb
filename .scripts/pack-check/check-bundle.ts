import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** A program of one line, and text that its bundle must not hold, because it did not ask for that part. */
interface Shaken {
  readonly code: string
  readonly without: readonly RegExp[]
}

const programs: readonly Shaken[] = [
  {
    code: "export { verifyWebhook } from '@parley/sdk/webhooks'",
    without: [/\bky\b/, /Idempotency-Key/i, /\/v1\//],
  },
  {
    code: "export { getRefund } from '@parley/sdk/refunds'",
    without: [/\/v1\/refunds\/preview/, /\/v1\/orders/, /\/sandbox\/v1/, /\/backoffice\/v1/],
  },
]

/** Bundles each program in `project` for a browser; answers what tree shaking should have left out. */
export async function checkBundles(project: string): Promise<string[]> {
  const faults = programs.map(async ({ code, without }) => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: project },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
    })
    const text = outputFiles.map((file) => file.text).join('')
    console.log(`${code}: ${(gzipSync(text).length / 1000).toFixed(2)} kB gzipped`)
    return without.filter((part) => part.test(text)).map((part) => `bundle of ${code} holds ${part}`)
  })
  return (await Promise.all(faults)).flat()
}
