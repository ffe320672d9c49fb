import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { SeatRow } from './store.ts'

/** Who uses a seat, as the API shows it. */
export function viewSeat({ subscription_id, user_id, role, assigned_at }: SeatRow): PlatformSchemas['SeatAssignment'] {
  return { object: 'seat_assignment', subscription_id, user_id, role, assigned_at: instantText(assigned_at) }
}
