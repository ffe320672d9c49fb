export { findEvent, listEventRows, listEventsAbout } from './store.ts'
export { viewEvent } from './view.ts'
