import { events } from './generated/events.ts'

export { events }
/** Every event type of the contract. */
export type EventType = keyof typeof events
