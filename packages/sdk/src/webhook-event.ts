import type { PlatformWebhooks } from '@parley/contract/platform'

type BodyOf<Hook> = Hook extends { post: { requestBody: { content: { 'application/json': infer Body } } } }
  ? Body
  : never

/** Every event of the contract, told apart by `type`; `data.object` is the object as it was at that instant. */
export type WebhookEvent = { [Type in keyof PlatformWebhooks]: BodyOf<PlatformWebhooks[Type]> }[keyof PlatformWebhooks]
