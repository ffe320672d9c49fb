import { html } from 'hono/html'

export type Html = ReturnType<typeof html>

/** A page of the shop; `refresh` has the browser load it again every two seconds. */
export function layout(title: string, content: Html, { refresh = false } = {}): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${refresh ? html`<meta http-equiv="refresh" content="2" />` : ''}
        <title>${title} · Meeting shop</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <header><a href="/">Meeting shop</a></header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`
}
