import { ApiError, CallError } from '@parley/sdk/errors'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { html } from 'hono/html'
import { layout } from './layout.ts'
import type { Html } from './layout.ts'

const problemPage = (title: string, detail: string): Html =>
  layout(
    title,
    html`<p>${detail}</p>
      <p><a class="button" href="/">Back to the offer</a></p>`,
  )

export const unknownOrderPage = (): Html => problemPage('No such order', 'Check the address, or order again.')

/** Shows what the platform refused in its own words, and of everything else only that it went wrong. */
export async function toProblemPage(error: Error, context: Context): Promise<Response> {
  if (error instanceof HTTPException) {
    return error.message === ''
      ? error.getResponse()
      : context.html(problemPage('Something is missing', error.message), error.status)
  }
  if (ApiError.is(error) && error.status < 500) {
    const details = (error.problem.errors ?? []).map(({ detail }) => detail)
    return context.html(problemPage('That did not work', [error.problem.detail, ...details].join(' ')), 422)
  }
  const isPlatform = error instanceof CallError
  console.error(isPlatform ? error.message : error)
  const detail = 'Nothing was charged by this page. Please try again in a minute.'
  return context.html(problemPage('The shop is out of order', detail), isPlatform ? 502 : 500)
}
