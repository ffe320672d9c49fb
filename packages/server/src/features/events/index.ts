export { findEvent } from './store.ts'
export { viewEvent } from './view.ts'
