import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'

/** The fields of a posted form. A browser does not send a form that lacks one; whoever did is told which. */
export async function fieldsOf<Name extends string>(
  context: Context,
  names: readonly Name[],
): Promise<Record<Name, string>> {
  const body = await context.req.parseBody()
  const fields = names.map((name): [Name, string] => {
    const value = body[name]
    if (typeof value !== 'string' || value.trim() === '') {
      throw new HTTPException(400, { message: `Fill in "${name}" and send the form again.` })
    }
    return [name, value.trim()]
  })
  return Object.fromEntries(fields) as Record<Name, string>
}
