import { wellKnownKeys } from '@parley/sandbox/sandbox-keys'
import { html, raw } from 'hono/html'
import type { AppKeys } from '../keys.ts'
import { documents } from './documents.ts'

/** The reference may run its two scripts and talk to this server, and nothing else. It styles itself as it goes. */
export function docsPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Keys that everybody knows are filled in; those that were drawn at random are not shown. */
export function docsPage({ nonce, keys }: { nonce: string; keys: AppKeys }) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Parley API reference</title>
      </head>
      <body>
        <div id="reference"></div>
        <script nonce="${nonce}" src="/docs/scalar.js"></script>
        <script nonce="${nonce}">
          Scalar.createApiReference('#reference', { ...${raw(settingsOf(keys))}, servers: [{ url: location.origin }] })
        </script>
      </body>
    </html>`
}

const hostScheme = (document: string, { host }: AppKeys) => (document === 'sandbox' ? { hostKey: { token: host } } : {})

function settingsOf(keys: AppKeys): string {
  const isKnown = keys.secret === wellKnownKeys.secret
  const settings = {
    sources: documents.map(({ name, title, scheme, key }) => ({
      slug: name,
      title,
      url: `/openapi/${name}.json`,
      agent: { disabled: true },
      authentication: {
        preferredSecurityScheme: scheme,
        ...(isKnown ? { securitySchemes: { [scheme]: { token: keys[key] }, ...hostScheme(name, keys) } } : {}),
      },
    })),
    withDefaultFonts: false,
    telemetry: false,
    showDeveloperTools: 'never',
    hideClientButton: true,
    agent: { disabled: true },
    mcp: { disabled: true },
  }
  return JSON.stringify(settings).replaceAll('<', String.raw`\u003c`)
}
