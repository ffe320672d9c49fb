import { isTermsVersion, termsVersions } from '@parley/policy/accounts/terms-versions'
import type { PlatformHandler } from '../../http/handlers.ts'
import { recordEvent } from '../../outbox/record-event.ts'
import { load } from '../../work/load.ts'
import { insertAcceptance } from './store.ts'
import { userKind } from './user-kind.ts'
import { viewAcceptance } from './view.ts'

export const acceptTerms: PlatformHandler<'acceptTerms'> = async (ctx, { path, body }) => {
  const user = await load(ctx, userKind, path.user_id)
  if (!isTermsVersion(body)) {
    const known = termsVersions.map(({ version }) => version).join(', ')
    return {
      refused: 'terms_version_unknown',
      detail: `There is no version ${JSON.stringify(body.version)} of ${body.document}. Published: ${known}.`,
      errors: [{ pointer: '/version', code: 'terms_version_unknown', detail: `Expected one of: ${known}.` }],
    }
  }
  const row = {
    id: ctx.ids.next('trm', ctx.now),
    user_id: user.id,
    document: body.document,
    document_version: body.version,
    accepted_at: ctx.now,
    ip: body.ip ?? null,
    user_agent: body.user_agent ?? null,
  }
  await insertAcceptance(ctx, row)
  const object = viewAcceptance(row)
  await recordEvent(ctx, { type: 'terms.accepted', object, before: null, clauses: ['9.2'], interpretations: [] })
  return { status: 201, body: object }
}
