export { findEvent, listEventRows } from './store.ts'
export { viewEvent } from './view.ts'
