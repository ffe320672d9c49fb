import { openAsBlob } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Hono } from 'hono'
import type { AppKeys } from '../keys.ts'
import { docsPage, docsPolicy } from './docs-page.ts'
import { documents } from './documents.ts'
import { withTables } from './reference-tables.ts'

const script = new URL('browser/standalone.js', new URL('./', import.meta.resolve('@scalar/api-reference')))

/** Serves the API reference wholly from this process. Its files are large and read only when they are asked for. */
export function addDocs(app: Hono, keys: AppKeys): void {
  app.get('/docs', (context) => {
    const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    context.header('content-security-policy', docsPolicy(nonce))
    context.header('cache-control', 'no-store')
    return context.html(docsPage({ nonce, keys }))
  })
  app.get('/docs/scalar.js', async (context) => {
    const file = await openAsBlob(fileURLToPath(script))
    context.header('content-type', 'text/javascript; charset=utf-8')
    context.header('content-length', String(file.size))
    context.header('cache-control', 'max-age=3600')
    return context.body(file.stream())
  })
  for (const { name, file } of documents) {
    app.get(`/openapi/${name}.json`, async (context) => {
      context.header('content-type', 'application/json')
      context.header('cache-control', 'no-cache')
      const text = await readFile(new URL(file), 'utf8')
      return context.body(JSON.stringify(withTables(JSON.parse(text), name)))
    })
  }
}
