import type { WebhookReceiver } from '@parley/testing/webhook-receiver'
import type { World } from '../../targets/target.ts'

/** An acceptance case in short, told in a world of its own. */
export interface Story {
  /** Its id among the acceptance cases, and what it is about. */
  readonly title: string
  readonly parameters?: Readonly<Record<string, unknown>>
  /** Expects on the way what the case promises. */
  tell(world: World, receiver: WebhookReceiver): Promise<void>
}
