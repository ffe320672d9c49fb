import type { Context } from '../../work/context.ts'

/** A signing secret: 44 base62 characters are base64 too, of a key of 33 bytes. */
export const newSecret = (ctx: Context): string => `whsec_${ctx.ids.secret(44)}`
