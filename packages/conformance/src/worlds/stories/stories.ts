import { disputeStories } from './dispute-stories.ts'
import { invoiceStories } from './invoice-stories.ts'
import { meetingStories } from './meeting-stories.ts'
import { orderStories } from './order-stories.ts'
import { promotionStories } from './promotion-stories.ts'
import { refundStories } from './refund-stories.ts'
import type { Story } from './story.ts'
import { subscriptionStories } from './subscription-stories.ts'
import { webhookStories } from './webhook-stories.ts'

/** Every story, by the ids of the acceptance cases. */
export const stories: readonly Story[] = [
  ...orderStories,
  ...webhookStories,
  ...refundStories,
  ...disputeStories,
  ...subscriptionStories,
  ...invoiceStories,
  ...meetingStories,
  ...promotionStories,
]
